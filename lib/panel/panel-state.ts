import type { FailureReport } from '../failure-report.ts';
import type { Given } from '../cache/feedback.ts';
import type { PageVersion } from '../cache/summary-cache.ts';
import type { QuietReason } from '../summary/gate/quiet-reason.ts';
import type { Summary, SummaryLine } from '../summary/summary.ts';
import type { Source } from '../transcript/source.ts';
import type { PanelUpdate } from './panel-port.ts';

/** What is switched on, and who is signed in. */
export interface PanelStatus {
  on: boolean;
  signedIn: boolean;
  shortcut: string;
  proxyHost: string;
}

/** All that a panel shows. */
export interface PanelState {
  status: PanelStatus | null;
  phase: 'idle' | 'reading' | 'writing' | 'done' | 'failed' | 'orphaned';
  /** Whether the last question was for a summary made anew, whatever there is. */
  isFresh: boolean;
  progress: { read: number; of: number } | null;
  /** The local extract while an engine writes, then the finished summary. */
  summary: Summary | null;
  /** Whether the summary is of the messages that the page showed, not of the whole thread. */
  isOfPage: boolean;
  /** Whom lines cite: those of the summary, or of the thread as it was just read. */
  sources: readonly Source[];
  /** The engine's lines so far. */
  lines: SummaryLine[];
  /** While an answer is due, the state before its question. */
  before: PanelState | null;
  /** While an update is written, the earlier lines that may stay beside its own. */
  standing: readonly SummaryLine[];
  failure: FailureReport | null;
  /** Whether Gmail did not show the message that was asked for last. */
  isCitationMissing: boolean;
  verdicts: readonly Given[];
  /** Numbers of the messages that came since this user last looked. */
  unseen: readonly number[];
  /** Why the thread was not summarized unasked, where that was tried. */
  quiet: QuietReason | null;
  /** What Gmail shows of the thread now. */
  page: PageVersion | null;
  /** The bodies of the requests, once they were asked for, none where nothing was sent; null while they are not shown. */
  sent: readonly string[] | null;
}

export const INITIAL_STATE: PanelState = {
  status: null,
  phase: 'idle',
  isFresh: false,
  progress: null,
  summary: null,
  isOfPage: false,
  sources: [],
  lines: [],
  before: null,
  standing: [],
  failure: null,
  isCitationMissing: false,
  verdicts: [],
  unseen: [],
  quiet: null,
  page: null,
  sent: null,
};

/** What can happen to a panel: what the background says, and what happens in the page itself. */
export type PanelEvent =
  | Exclude<PanelUpdate, { type: 'read-page' }>
  | { type: 'asked'; fresh: boolean }
  /** The user did something else: what was said of the last action is over. */
  | { type: 'acted' }
  | { type: 'citation-missing' }
  | ({ type: 'judged' } & Pick<Given, 'text'> & { verdict: Given['verdict'] | null })
  | { type: 'hide-sent' }
  | { type: 'page-changed'; page: PageVersion }
  | { type: 'sign-in-failed'; failure: FailureReport }
  | { type: 'orphaned' };

/** Whether an answer is due. */
export const isBusy = ({ phase }: PanelState): boolean =>
  phase === 'reading' || phase === 'writing';
