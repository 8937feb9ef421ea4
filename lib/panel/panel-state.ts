import type { Line } from '../contract.ts';
import type { FailureReport } from '../failure-report.ts';
import type { Summary } from '../summary/summary.ts';
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
  /** The engine's lines so far. */
  lines: Line[];
  failure: FailureReport | null;
  /** The request's body, once it was asked for: null where nothing was sent; undefined while it is not shown. */
  sent: string | null | undefined;
}

export const INITIAL_STATE: PanelState = {
  status: null,
  phase: 'idle',
  progress: null,
  summary: null,
  lines: [],
  failure: null,
  sent: undefined,
};

/** What can happen to a panel: what the background says, and what happens in the page itself. */
export type PanelEvent =
  | Exclude<PanelUpdate, { type: 'read-page' }>
  | { type: 'asked' }
  | { type: 'hide-sent' }
  | { type: 'sign-in-failed'; failure: FailureReport }
  | { type: 'orphaned' };

/** The panel's next state. */
export function nextPanelState(state: PanelState, event: PanelEvent): PanelState {
  switch (event.type) {
    case 'status': {
      const { type: _, ...status } = event;
      const stopped = !status.on && (state.phase === 'reading' || state.phase === 'writing');
      return { ...state, status, phase: stopped ? 'idle' : state.phase };
    }
    case 'asked':
      return { ...INITIAL_STATE, status: state.status, phase: 'reading' };
    case 'reading':
      return { ...state, phase: 'reading', progress: { read: event.read, of: event.of } };
    case 'extract':
      return { ...state, phase: 'writing', summary: event.summary, lines: [] };
    case 'line':
      return { ...state, phase: 'writing', lines: [...state.lines, event.line] };
    case 'cached':
      return { ...state, phase: 'done', summary: event.summary, lines: [], failure: null };
    case 'done': {
      const { summary, retryAfter } = event;
      const failure = summary.fallback
        ? { code: summary.fallback, ...(retryAfter === undefined ? {} : { retryAfter }) }
        : null;
      return { ...state, phase: 'done', summary, lines: [], failure };
    }
    case 'failed':
    case 'sign-in-failed':
      return { ...state, phase: state.summary ? 'done' : 'failed', failure: event.failure };
    case 'sent-body':
      return { ...state, sent: event.body };
    case 'hide-sent':
      return { ...state, sent: undefined };
    case 'orphaned':
      return { ...state, phase: 'orphaned' };
  }
}
