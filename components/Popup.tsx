import type { FailureReport } from '../lib/failure-report.ts';
import type { PopupState } from '../lib/popup/popup-state.ts';
import type { SettingsPatch } from '../lib/settings.ts';
import { AccountSection } from './AccountSection.tsx';
import { PopupBar } from './PopupBar.tsx';
import { SettingsGrid } from './SettingsGrid.tsx';
import { Switch } from './Switch.tsx';
import { useWords } from './words-context.ts';

/** What the popup's controls do. */
export interface PopupActions {
  onSignIn: () => void;
  onSignOut: (email: string) => void;
  onChange: (patch: SettingsPatch) => void;
  onShortcut: () => void;
  onExportFeedback: () => void;
  onEraseFeedback: () => void;
}

/** Sign-in, the one switch, and the settings. */
export function Popup({
  state,
  tabAccount,
  failure,
  actions,
}: {
  state: PopupState;
  /** The address of the Gmail tab in front, or null. */
  tabAccount: string | null;
  failure: FailureReport | null;
  actions: PopupActions;
}) {
  const words = useWords();
  const { accounts, settings } = state;
  const offered = tabAccount === null ? accounts.length === 0 : !accounts.includes(tabAccount);
  return (
    <main className="popup">
      <PopupBar />
      <Switch
        label={words('popup_on')}
        hint={words(settings.on ? 'popup_on_hint' : 'popup_off_hint')}
        on={settings.on}
        onChange={(on) => actions.onChange({ on })}
      />
      <AccountSection
        accounts={accounts}
        offered={offered && settings.on}
        tabAccount={tabAccount}
        proxyHost={new URL(settings.proxyUrl).host}
        failure={failure}
        onSignIn={actions.onSignIn}
        onSignOut={actions.onSignOut}
      />
      <Switch
        label={words('popup_masked')}
        hint={words('popup_masked_hint')}
        on={settings.masked}
        onChange={(masked) => actions.onChange({ masked })}
      />
      <Switch
        label={words('popup_automatic')}
        hint={words('popup_automatic_hint')}
        on={settings.automatic}
        onChange={(automatic) => actions.onChange({ automatic })}
      />
      <SettingsGrid state={state} actions={actions} />
      <p className="hint">
        {words(settings.automatic ? 'popup_privacy_automatic' : 'popup_privacy')}
      </p>
    </main>
  );
}
