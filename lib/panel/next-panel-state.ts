import type { Given } from '../cache/feedback.ts';
import { outlasts } from './outlasts.ts';
import { INITIAL_STATE, isBusy, type PanelEvent, type PanelState } from './panel-state.ts';
import { standingLines } from './standing-lines.ts';

type EventOf<Type extends PanelEvent['type']> = Extract<PanelEvent, { type: Type }>;

/** What is left of an answer that came to its end. */
const OVER: Pick<PanelState, 'progress' | 'lines' | 'standing' | 'before'> = {
  progress: null,
  lines: [],
  standing: [],
  before: null,
};

/**
 * The panel's next state. An orphaned panel stays one; what is part of an answer counts only while one is due, so that what
 * comes late changes nothing.
 */
export function nextPanelState(state: PanelState, event: PanelEvent): PanelState {
  if (state.phase === 'orphaned') return state;
  switch (event.type) {
    case 'status': {
      const { type: _, ...status } = event;
      // The mail of an account that was signed out is no longer shown.
      if (state.status?.signedIn && !status.signedIn)
        return { ...INITIAL_STATE, page: state.page, status };
      return { ...(status.on ? state : withoutWork(state)), status };
    }
    case 'stopped':
      return withoutWork(state);
    case 'asked':
      return asked(state, event.fresh);
    case 'reading':
      return { ...state, phase: 'reading', progress: { read: event.read, of: event.of } };
    case 'extract':
      return isBusy(state) ? begun(state, event) : state;
    case 'line':
      if (!isBusy(state)) return state;
      return { ...state, phase: 'writing', lines: [...state.lines, event.line] };
    case 'cached':
      return cached(state, event);
    case 'done':
      return isBusy(state) ? done(state, event) : state;
    case 'failed':
      // Lines of an answer that broke off are half of it: the extract or what stood before is whole.
      return {
        ...state,
        ...OVER,
        phase: state.summary ? 'done' : 'failed',
        sources: state.summary?.sources ?? [],
        failure: event.failure,
      };
    case 'sign-in-failed': {
      const phase = isBusy(state) ? state.phase : state.summary ? 'done' : 'failed';
      return { ...state, phase, failure: event.failure };
    }
    case 'acted':
      return state.isCitationMissing ? { ...state, isCitationMissing: false } : state;
    case 'citation-missing':
      return { ...state, isCitationMissing: true };
    case 'verdicts':
      return { ...state, verdicts: event.verdicts };
    case 'judged':
      return { ...state, verdicts: judged(state.verdicts, event) };
    case 'unseen':
      return { ...state, unseen: event.messages };
    case 'quiet':
      return { ...state, ...OVER, phase: state.summary ? 'done' : 'idle', quiet: event.reason };
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

/** The state before the question that is being answered: what stood then stands again. */
function withoutWork(state: PanelState): PanelState {
  if (!isBusy(state)) return state;
  const { page, status, unseen, verdicts } = state;
  const before = state.before ?? INITIAL_STATE;
  return { ...before, isCitationMissing: false, page, status, unseen, verdicts };
}

/** What stood before stays while the new answer is written. */
function asked(state: PanelState, isFresh: boolean): PanelState {
  const { isOfPage, page, sources, status, summary, unseen, verdicts } = state;
  const kept = { isOfPage, page, sources, status, summary, unseen, verdicts };
  const before = isBusy(state) ? state.before : state;
  return { ...INITIAL_STATE, ...kept, before, isFresh, phase: 'reading' };
}

/** What stood before stays until the first new line: it is better than an extract. */
function begun(state: PanelState, { isOfPage = false, summary }: EventOf<'extract'>): PanelState {
  const { sources } = summary;
  const writing: PanelState = { ...state, phase: 'writing', sources, lines: [] };
  return state.summary && state.summary.engine !== 'extract'
    ? { ...writing, standing: state.isFresh ? [] : standingLines(state.summary, sources) }
    : { ...writing, summary, isOfPage };
}

/** A wait for another summary than the cached one goes on beside it. */
function cached(state: PanelState, { isCurrent, summary }: EventOf<'cached'>): PanelState {
  const shown = { summary, isOfPage: false, sources: summary.sources, lines: [], failure: null };
  const ended: PanelState = { ...state, ...OVER, ...shown, phase: 'done' };
  const isWaiting = isBusy(state) && (state.isFresh || !isCurrent);
  return isWaiting ? { ...state, ...shown, before: ended } : ended;
}

function done(state: PanelState, event: EventOf<'done'>): PanelState {
  const { isOfPage = false, retryAfter, summary } = event;
  const failure = summary.fallback
    ? { code: summary.fallback, ...(retryAfter === undefined ? {} : { retryAfter }) }
    : null;
  const shown = outlasts(state.summary, summary)
    ? { summary: state.summary, sources: state.summary.sources }
    : { summary, sources: summary.sources, isOfPage };
  return { ...state, ...OVER, ...shown, phase: 'done', failure };
}

function judged(
  verdicts: readonly Given[],
  { text, verdict }: EventOf<'judged'>,
): readonly Given[] {
  const others = verdicts.filter((each) => each.text !== text);
  return verdict ? [...others, { text, verdict }] : others;
}
