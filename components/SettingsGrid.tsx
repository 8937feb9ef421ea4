import type { PopupState } from '../lib/popup/popup-state.ts';
import { EngineFact } from './EngineFact.tsx';
import { Excluded } from './Excluded.tsx';
import { FeedbackSection } from './FeedbackSection.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LengthChoice } from './LengthChoice.tsx';
import type { PopupActions } from './Popup.tsx';
import { ProxyAddress } from './ProxyAddress.tsx';
import { useWords } from './words-context.ts';

/** The settings that have a value, one a row. */
export function SettingsGrid({ state, actions }: { state: PopupState; actions: PopupActions }) {
  const words = useWords();
  const { accounts, proxy, settings, shortcut } = state;
  return (
    <section className="grid">
      {settings.automatic && (
        <Excluded value={settings.excluded} onSave={(excluded) => actions.onChange({ excluded })} />
      )}
      <LengthChoice value={settings.length} onChange={(length) => actions.onChange({ length })} />
      <LanguageChoice
        value={settings.language}
        onChange={(language) => actions.onChange({ language })}
      />
      <ProxyAddress
        value={settings.proxyUrl}
        onSave={(proxyUrl) => actions.onChange({ proxyUrl })}
      />
      <span>{words('popup_shortcut')}</span>
      <span>
        <kbd>{shortcut || words('shortcut_none')}</kbd>{' '}
        <button
          type="button"
          className="link"
          aria-label={`${words('shortcut_change')}: ${words('popup_shortcut')}`}
          onClick={actions.onShortcut}
        >
          {words('shortcut_change')}
        </button>
      </span>
      <FeedbackSection
        count={state.feedback}
        onExport={actions.onExportFeedback}
        onErase={actions.onEraseFeedback}
      />
      <span>{words('popup_engine')}</span>
      <EngineFact
        on={settings.on}
        signedIn={accounts.length > 0}
        proxy={proxy}
        host={new URL(settings.proxyUrl).host}
      />
    </section>
  );
}
