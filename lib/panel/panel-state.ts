import type { FailureReport } from '../failure-report.ts';
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
  progress: { read: number; of: number } | null;
  /** The local extract while an engine writes, then the finished summary. */
  summary: Summary | null;
  /** Whom lines cite: those of the summary, or of the thread as it was just read. */
  sources: readonly Source[];
  /** The engine's lines so far. */
  lines: SummaryLine[];
  failure: FailureReport | null;
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
  progress: null,
  summary: null,
  sources: [],
  lines: [],
  failure: null,
  unseen: [],
  quiet: null,
  page: null,
  sent: null,
};

/** What can happen to a panel: what the background says, and what happens in the page itself. */
export type PanelEvent =
  | Exclude<PanelUpdate, { type: 'read-page' }>
  | { type: 'asked' }
  | { type: 'hide-sent' }
  | { type: 'page-changed'; page: PageVersion }
  | { type: 'sign-in-failed'; failure: FailureReport }
  | { type: 'orphaned' };

/** Whether an answer is due. */
export const isBusy = ({ phase }: PanelState): boolean =>
  phase === 'reading' || phase === 'writing';

/**
 * The panel's next state. An orphaned panel stays one; what is part of an answer counts only while one is due, so that what
 * comes late changes nothing.
 */
export function nextPanelState(state: PanelState, event: PanelEvent): PanelState {
  if (state.phase === 'orphaned') return state;
  switch (event.type) {
    case 'status': {
      const { type: _, ...status } = event;
      return { ...(status.on ? state : withoutWork(state)), status };
    }
    case 'stopped':
      return withoutWork(state);
    case 'asked':
      return {
        ...INITIAL_STATE,
        status: state.status,
        page: state.page,
        summary: state.summary,
        sources: state.sources,
        unseen: state.unseen,
        phase: 'reading',
      };
    case 'reading':
      return { ...state, phase: 'reading', progress: { read: event.read, of: event.of } };
    case 'extract':
      if (!isBusy(state)) return state;
      // What stood before stays until the first new line: it is better than an extract.
      return {
        ...state,
        phase: 'writing',
        sources: event.summary.sources,
        summary:
          state.summary && state.summary.engine !== 'extract' ? state.summary : event.summary,
        lines: [],
      };
    case 'line':
      if (!isBusy(state)) return state;
      return { ...state, phase: 'writing', lines: [...state.lines, event.line] };
    case 'cached':
      return {
        ...state,
        phase: isBusy(state) && !event.isCurrent ? state.phase : 'done',
        summary: event.summary,
        sources: event.summary.sources,
        lines: [],
        failure: null,
      };
    case 'done': {
      if (!isBusy(state)) return state;
      const { summary, retryAfter } = event;
      const failure = summary.fallback
        ? { code: summary.fallback, ...(retryAfter === undefined ? {} : { retryAfter }) }
        : null;
      return { ...state, phase: 'done', summary, sources: summary.sources, lines: [], failure };
    }
    case 'failed':
      // Lines of an answer that broke off are half of it: the extract or what stood before is whole.
      return {
        ...state,
        phase: state.summary ? 'done' : 'failed',
        sources: state.summary?.sources ?? [],
        lines: [],
        failure: event.failure,
      };
    case 'sign-in-failed': {
      const phase = isBusy(state) ? state.phase : state.summary ? 'done' : 'failed';
      return { ...state, phase, failure: event.failure };
    }
    case 'unseen':
      return { ...state, unseen: event.messages };
    case 'quiet':
      return { ...state, phase: state.summary ? 'done' : 'idle', quiet: event.reason };
    case 'page-changed':
      return { ...state, page: event.page };
    case 'sent-bodies':
      return { ...state, sent: event.bodies };
    case 'hide-sent':
      return { ...state, sent: null };
    case 'orphaned':
      return { ...state, phase: 'orphaned' };
  }
}

/** The state without the work under way: what stood before it stands; an extract was only its beginning. */
function withoutWork(state: PanelState): PanelState {
  if (!isBusy(state)) return state;
  const summary = state.summary?.engine === 'extract' ? null : state.summary;
  return {
    ...state,
    phase: summary ? 'done' : 'idle',
    progress: null,
    summary,
    sources: summary?.sources ?? [],
    lines: [],
  };
}
