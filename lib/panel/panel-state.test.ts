import { describe, expect, it } from 'vitest';
import {
  INITIAL_STATE,
  isBusy,
  nextPanelState,
  type PanelEvent,
  type PanelState,
} from './panel-state.ts';
import { lineOf, summaryOf } from './testing/summary-of.ts';

const STATUS = {
  type: 'status',
  on: true,
  signedIn: true,
  shortcut: 'Alt+Shift+S',
  proxyHost: 'proxy.example.com',
} as const;
const OFF = { ...STATUS, on: false } as const;
const ASKED = { type: 'asked' } as const;
const READING = { type: 'reading', read: 1, of: 2 } as const;
const EXTRACT = summaryOf(['An extract'], { engine: 'extract', model: null });
const EARLIER = summaryOf(['What stood before']);
const FINISHED = summaryOf(['Slate it is'], {}, ['a1', 'a2']);
const extract = { type: 'extract', summary: EXTRACT } as const;
const done = { type: 'done', summary: FINISHED } as const;
const cached = { type: 'cached', summary: EARLIER, isCurrent: false } as const;
const line = (text: string): PanelEvent => ({ type: 'line', line: lineOf(text) });

const after = (...events: PanelEvent[]): PanelState => events.reduce(nextPanelState, INITIAL_STATE);
const textsOf = ({ lines, summary }: PanelState) => ({
  lines: lines.map(({ text }) => text),
  summary: summary?.lines.map(({ text }) => text) ?? null,
});

it('knows nothing at first', () => {
  expect(after()).toEqual({
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
  });
});

describe('a summary that is made', () => {
  it('goes from the question through reading and writing to its end', () => {
    const steps = [STATUS, ASKED, READING, extract, line('Slate'), done];
    expect(steps.map((_, i) => after(...steps.slice(0, i + 1)).phase)).toEqual([
      'idle',
      'reading',
      'reading',
      'writing',
      'writing',
      'done',
    ]);
    expect(after(ASKED, READING).progress).toEqual({ read: 1, of: 2 });
  });

  it('shows lines in the order in which they come', () => {
    const state = after(ASKED, READING, extract, line('first'), line('second'), line('third'));
    expect(textsOf(state).lines).toEqual(['first', 'second', 'third']);
  });

  it('shows the finished summary alone at the end: no line of the stream is left beside it', () => {
    const state = after(ASKED, extract, line('Slate it is'), line('refused at the end'), done);
    expect(textsOf(state)).toEqual({ lines: [], summary: ['Slate it is'] });
    expect(state.sources.map(({ id }) => id)).toEqual(['a1', 'a2']);
  });

  it('keeps what stood before until its first line, not an extract in its place', () => {
    expect(textsOf(after(cached, ASKED, extract))).toEqual({
      lines: [],
      summary: ['What stood before'],
    });
    expect(textsOf(after(ASKED, extract)).summary).toEqual(['An extract']);
  });

  it('ends with the extract and the reason where the engine did not answer', () => {
    const summary = { ...EXTRACT, fallback: 'model-busy' } as const;
    const state = after(ASKED, extract, { type: 'done', summary, retryAfter: 9 });
    expect(state).toMatchObject({
      phase: 'done',
      failure: { code: 'model-busy', retryAfter: 9 },
    });
  });

  it('starts over when it is asked for again while it runs', () => {
    const state = after(STATUS, ASKED, READING, extract, line('of the first'), ASKED);
    expect(state).toMatchObject({ phase: 'reading', progress: null, lines: [] });
    expect(textsOf(nextPanelState(state, line('of the second'))).lines).toEqual(['of the second']);
  });
});

describe('what a new question forgets and keeps', () => {
  const failed = { type: 'failed', failure: { code: 'gmail-down' } } as const;
  it('forgets failure, quiet and what was sent; keeps status, page and the summary', () => {
    const page = { count: 2, ids: ['a2'] };
    const state = after(
      STATUS,
      cached,
      { type: 'unseen', messages: [2] },
      { type: 'page-changed', page },
      failed,
      { type: 'quiet', reason: 'short' },
      { type: 'sent-bodies', bodies: ['{}'] },
      ASKED,
    );
    expect(state).toMatchObject({ failure: null, quiet: null, sent: null });
    expect(state).toMatchObject({ page, unseen: [2], status: { on: true, signedIn: true } });
    expect(textsOf(state).summary).toEqual(['What stood before']);
  });
});

describe('work that ends without an answer', () => {
  it.each<[string, PanelEvent]>([
    ['it is stopped', { type: 'stopped' }],
    ['everything is switched off', OFF],
  ])('is over when %s: the extract and the lines so far go', (_, event) => {
    for (const begun of [[], [READING], [READING, extract], [extract, line('half')]]) {
      const state = after(STATUS, ASKED, ...begun, event);
      expect(state.phase).toBe('idle');
      expect(textsOf(state)).toEqual({ lines: [], summary: null });
    }
  });

  it('leaves what stood before, with its own sources', () => {
    const state = after(cached, ASKED, READING, { type: 'stopped' });
    expect(state).toMatchObject({ phase: 'done', progress: null });
    expect(textsOf(state).summary).toEqual(['What stood before']);
    expect(state.sources.map(({ id }) => id)).toEqual(['a1']);
  });

  it('is none where nothing ran', () => {
    expect(after(cached, { type: 'stopped' })).toEqual(after(cached));
    expect(textsOf(after(cached, OFF)).summary).toEqual(['What stood before']);
  });

  it('fails with its reason; lines that broke off give way to the extract', () => {
    const failure = { code: 'internal' } as const;
    expect(after(ASKED, READING, { type: 'failed', failure })).toMatchObject({
      phase: 'failed',
      failure,
    });
    const state = after(ASKED, extract, line('half'), { type: 'failed', failure });
    expect(state).toMatchObject({ phase: 'done', failure });
    expect(textsOf(state)).toEqual({ lines: [], summary: ['An extract'] });
  });

  it('stays quiet with its reason, or with what stood before', () => {
    const quiet = { type: 'quiet', reason: 'newsletter' } as const;
    expect(after(READING, quiet)).toMatchObject({ phase: 'idle', quiet: 'newsletter' });
    expect(after(cached, READING, quiet).phase).toBe('done');
  });
});

describe('a status', () => {
  it('is kept as it is told', () => {
    expect(after(STATUS).status).toEqual({
      on: true,
      signedIn: true,
      shortcut: 'Alt+Shift+S',
      proxyHost: 'proxy.example.com',
    });
  });

  it('leaves running work alone, whatever else changed', () => {
    const state = after(STATUS, ASKED, extract, line('Slate'), { ...STATUS, signedIn: false });
    expect(state).toMatchObject({ phase: 'writing', status: { signedIn: false } });
    expect(textsOf(state).lines).toEqual(['Slate']);
  });
});

describe('what comes late', () => {
  it.each<[string, PanelEvent]>([
    ['an extract', extract],
    ['a line', line('late')],
    ['an end', done],
  ])('changes nothing: %s after the work was stopped', (_, event) => {
    const stopped = after(STATUS, cached, ASKED, READING, { type: 'stopped' });
    expect(nextPanelState(stopped, event)).toEqual(stopped);
  });

  it.each<PanelEvent>([
    STATUS,
    ASKED,
    READING,
    { ...cached, isCurrent: true },
    { type: 'failed', failure: { code: 'internal' } },
    { type: 'sign-in-failed', failure: { code: 'sign-in-cancelled' } },
    { type: 'stopped' },
  ])('$type does not bring an orphaned panel back', (event) => {
    expect(after({ type: 'orphaned' }, event).phase).toBe('orphaned');
  });
});

describe('a sign-in that failed', () => {
  const event = { type: 'sign-in-failed', failure: { code: 'sign-in-cancelled' } } as const;
  it('is said, and does not end what runs', () => {
    expect(after(event)).toMatchObject({ phase: 'failed', failure: { code: 'sign-in-cancelled' } });
    expect(after(cached, event).phase).toBe('done');
    expect(after(ASKED, READING, event)).toMatchObject({
      phase: 'reading',
      failure: { code: 'sign-in-cancelled' },
    });
  });
});

it('shows a cached summary at once, without an earlier failure', () => {
  const state = after({ type: 'failed', failure: { code: 'gmail-down' } }, cached);
  expect(state).toMatchObject({ phase: 'done', failure: null });
  expect(textsOf(state).summary).toEqual(['What stood before']);
});

it('waits on where the cached summary is of an earlier version, and not where it is of this one', () => {
  expect(after(ASKED, cached).phase).toBe('reading');
  expect(after(ASKED, { ...cached, isCurrent: true }).phase).toBe('done');
});

it('shows what was sent, and hides it again', () => {
  const shown = after({ type: 'sent-bodies', bodies: ['{"a":1}'] });
  expect(shown.sent).toEqual(['{"a":1}']);
  expect(nextPanelState(shown, { type: 'hide-sent' }).sent).toBe(null);
});

it('is busy while an answer is due', () => {
  expect(
    [after(), after(ASKED), after(ASKED, extract), after(ASKED, extract, done), after(cached)].map(
      isBusy,
    ),
  ).toEqual([false, true, true, false, false]);
});
