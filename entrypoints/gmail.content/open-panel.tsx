import { createRoot } from 'react-dom/client';
import { type PanelActions, SummaryPanel } from '../../components/SummaryPanel.tsx';
import { WordsContext } from '../../components/words-context.ts';
import styles from '../../components/panel.css?inline';
import type { Citation } from '../../lib/contract.ts';
import { Failure } from '../../lib/failure.ts';
import { mountHost } from '../../lib/gmail/mount-point.ts';
import type { OpenThread } from '../../lib/gmail/open-thread.ts';
import { isOnDark } from '../../lib/gmail/page-background.ts';
import { pageVersion } from '../../lib/gmail/page-version.ts';
import { type PageThread, readPage } from '../../lib/gmail/read-page.ts';
import { showCitation } from '../../lib/gmail/show-citation.ts';
import { watchVersion } from '../../lib/gmail/watch-version.ts';
import { connectPanel } from '../../lib/panel/connect-panel.ts';
import {
  INITIAL_STATE,
  nextPanelState,
  type PanelEvent,
  type PanelState,
} from '../../lib/panel/panel-state.ts';
import { sendMessage } from '../../lib/send-message.ts';
import { words } from '../../lib/browser-words.ts';
import type { Source } from '../../lib/transcript/source.ts';
import { panelElement } from './panel-element.ts';

/** A panel as the tab sees it. */
export interface Panel {
  summarize(): void;
  refresh(): void;
}

/** Mounts a thread's panel and connects it to the background, until `signal` aborts. */
export function openPanel(
  thread: OpenThread,
  account: () => string | null,
  signal: AbortSignal,
): Panel {
  const host = mountHost(thread, signal);
  const root = createRoot(panelElement(host, styles));
  let state: PanelState = { ...INITIAL_STATE, page: pageVersion(thread) };

  const tell = (event: PanelEvent) => {
    if (signal.aborted) return;
    state = nextPanelState(state, event);
    render();
  };
  const open = () =>
    ({ type: 'open', account: account(), thread: thread.id, page: pageVersion(thread) }) as const;
  const isWaiting = () => isBusy(state);

  const link = connectPanel(
    {
      onConnect: (send) => {
        send(open());
        if (isWaiting()) send({ type: 'summarize', fresh: false });
      },
      onUpdate: (update) => (update.type === 'read-page' ? void sendPage() : tell(update)),
      onLost: () => tell({ type: 'orphaned' }),
      isWaiting,
    },
    signal,
  );

  const sendPage = async () => link.send({ type: 'page', ...(await pageOf(thread)) });
  const summarize = (fresh: boolean) => {
    if (!state.status?.on || isWaiting()) return;
    tell({ type: 'asked' });
    link.send(open());
    link.send({ type: 'summarize', fresh });
  };
  const signIn = async () => {
    const asked = state.phase !== 'idle';
    try {
      await sendMessage('signIn', { account: account() });
      link.send(open());
      if (asked) summarize(true);
    } catch (error) {
      tell({ type: 'sign-in-failed', failure: Failure.from(error).report });
    }
  };
  const actions: PanelActions = {
    onSummarize: summarize,
    onSignIn: () => void signIn(),
    onSettings: () => void sendMessage('openSettings', {}),
    onReload: () => location.reload(),
    onShowSent: () =>
      state.sent === null ? link.send({ type: 'show-sent' }) : tell({ type: 'hide-sent' }),
    onVerdict: (text, verdict) => link.send({ type: 'verdict', text, verdict }),
    onCite: (citation) => void cite(thread, state.sources, citation),
  };
  const render = () => {
    host.dataset.theme = isOnDark(host) ? 'dark' : 'light';
    root.render(
      <WordsContext value={words}>
        <SummaryPanel state={state} account={account()} actions={actions} />
      </WordsContext>,
    );
  };
  watchVersion(
    thread,
    (page) => {
      tell({ type: 'page-changed', page });
      // A running job ends with what it has read; then the panel shows that it is out of date.
      if (!isWaiting()) link.send(open());
    },
    signal,
  );
  signal.addEventListener('abort', () => root.unmount());
  return { summarize: () => summarize(false), refresh: () => link.send(open()) };
}

const isBusy = ({ phase }: PanelState) => phase === 'reading' || phase === 'writing';

/** Opens the cited message and marks the words. */
function cite(thread: OpenThread, sources: readonly Source[], { message, quote }: Citation) {
  const source = sources.find(({ number }) => number === message);
  return showCitation(thread, { number: message, id: source?.id ?? '', quote });
}

/** What the page shows of a thread; nothing where it cannot be read, for the panel must not wait for ever. */
const pageOf = (thread: OpenThread): Promise<PageThread> =>
  readPage(thread).catch(() => ({ subject: '', of: 0, messages: [] }));
