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
import { showCitation, type Target } from '../../lib/gmail/show-citation.ts';
import { watchVersion } from '../../lib/gmail/watch-version.ts';
import { drivePanel } from '../../lib/panel/panel-driver.ts';
import type { PanelState } from '../../lib/panel/panel-state.ts';
import { sendMessage } from '../../lib/send-message.ts';
import type { Source } from '../../lib/transcript/source.ts';
import type { LastingWords } from './lasting-words.ts';
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
  { direction, words }: LastingWords,
  signal: AbortSignal,
): Panel {
  const host = mountHost(thread, signal);
  const root = createRoot(panelElement(host, styles, direction));
  signal.addEventListener('abort', () => root.unmount());

  const render = (state: PanelState) => {
    host.dataset.theme = isOnDark(host) ? 'dark' : 'light';
    root.render(
      <WordsContext value={words}>
        <SummaryPanel state={state} account={account()} actions={actions} />
      </WordsContext>,
    );
  };
  const signIn = async () => {
    const asked = panel.state.phase !== 'idle';
    try {
      await sendMessage('signIn', { account: account() });
      if (asked) panel.restart();
      else panel.refresh();
    } catch (error) {
      panel.tell({ type: 'sign-in-failed', failure: Failure.from(error).report });
    }
  };
  const cite = async (citation: Citation) => {
    const shown = await showCitation(thread, targetOf(citation, panel.state.sources));
    if (shown === 'nothing') panel.tell({ type: 'citation-missing' });
  };
  /** What the user does ends what was said of the action before. */
  const acting =
    <Given extends unknown[]>(act: (...given: Given) => unknown) =>
    (...given: Given) => {
      panel.tell({ type: 'acted' });
      void act(...given);
    };
  const actions: PanelActions = {
    onSummarize: acting((fresh) => panel.summarize(fresh)),
    onStop: acting(() => panel.stop()),
    onSignIn: acting(signIn),
    onSettings: acting(() => sendMessage('openSettings', {})),
    onReload: () => location.reload(),
    onShowSent: acting(() =>
      panel.state.sent === null
        ? panel.send({ type: 'show-sent' })
        : panel.tell({ type: 'hide-sent' }),
    ),
    onVerdict: acting((text, verdict) => {
      panel.tell({ type: 'judged', text, verdict });
      panel.send({ type: 'verdict', text, verdict });
    }),
    onCite: acting(cite),
  };
  const panel = drivePanel(
    {
      opening: () => ({
        type: 'open',
        account: account(),
        thread: thread.id,
        page: pageVersion(thread),
      }),
      readPage: () => pageOf(thread),
      show: render,
    },
    signal,
  );
  watchVersion(
    thread,
    (page) => {
      panel.tell({ type: 'page-changed', page });
      // A running job ends with what it has read; then the panel shows that it is out of date.
      panel.refresh();
    },
    signal,
  );
  return { summarize: () => panel.summarize(false), refresh: panel.refresh };
}

/** Where in its thread a citation is to be found. */
function targetOf({ message, quote }: Citation, sources: readonly Source[]): Target {
  const source = sources.find(({ number }) => number === message);
  return { number: message, id: source?.id ?? '', quote };
}

/** What the page shows of a thread; nothing where it cannot be read, for the panel must not wait for ever. */
const pageOf = (thread: OpenThread): Promise<PageThread> =>
  readPage(thread).catch(() => ({ subject: '', of: 0, messages: [] }));
