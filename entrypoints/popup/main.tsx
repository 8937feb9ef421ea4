import { browser } from '#imports';
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/Popup.tsx';
import { PopupFailure } from '../../components/PopupFailure.tsx';
import { WordsContext } from '../../components/words-context.ts';
import { words } from '../../lib/browser-words.ts';
import { Failure } from '../../lib/failure.ts';
import type { FailureReport } from '../../lib/failure-report.ts';
import type { PopupState } from '../../lib/popup/popup-state.ts';
import { sendMessage } from '../../lib/send-message.ts';
import { z } from '../../lib/zod.ts';
import { askTab } from '../../lib/tab-messages.ts';
import './style.css';

/** The address of the Gmail tab in front, or null. */
async function frontAccount(): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : askTab(tab.id, { type: 'account' });
}

const readState = () => sendMessage('popupState', {}) as Promise<PopupState>;

/** Saves the verdicts as a file of the user's; they go nowhere else. */
async function saveFeedback(): Promise<void> {
  const json = z.string().parse(await sendMessage('exportFeedback', {}));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  link.download = 'precis-feedback.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

function App() {
  const [state, setState] = useState<PopupState | null>(null);
  const [tabAccount, setTabAccount] = useState<string | null>(null);
  const [failure, setFailure] = useState<FailureReport | null>(null);

  const fail = (error: unknown) => setFailure(Failure.from(error).report);
  /** Does something and shows how it went. */
  const run = async (action: () => Promise<unknown>) => {
    setFailure(null);
    await action().catch(fail);
    await readState().then(setState, fail);
  };
  useEffect(() => {
    Promise.all([frontAccount(), readState()]).then(
      ([account, popupState]) => {
        setTabAccount(account);
        setState(popupState);
      },
      (error) => setFailure(Failure.from(error).report),
    );
  }, []);

  if (!state)
    return failure && <PopupFailure failure={failure} onRetry={() => location.reload()} />;
  return (
    <Popup
      state={state}
      tabAccount={tabAccount}
      failure={failure}
      actions={{
        onSignIn: () => void run(() => sendMessage('signIn', { account: tabAccount })),
        onSignOut: (account) => void run(() => sendMessage('signOut', { account })),
        onChange: (patch) => {
          setState({ ...state, settings: { ...state.settings, ...patch } });
          void run(() => sendMessage('changeSettings', patch));
        },
        onExportFeedback: () => void run(saveFeedback),
        onEraseFeedback: () => void run(() => sendMessage('eraseFeedback', {})),
        onShortcut: () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' }),
      }}
    />
  );
}

document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <WordsContext value={words}>
      <App />
    </WordsContext>,
  );
}
