import { describe, expect, it } from 'vitest';
import { nextPanelState } from './next-panel-state.ts';
import { isBusy, type PanelEvent } from './panel-state.ts';
import {
  AFRESH,
  ASKED,
  OFF,
  READING,
  STATUS,
  after,
  cached,
  EXTRACT,
  FAILED,
  done,
  extract,
  line,
  textsOf,
} from './testing/panel-events.ts';
import { summaryOf } from '../summary/testing/summary-of.ts';

it('knows nothing at first', () => {
  expect(after()).toEqual({
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

  it.each([
    ['made anew', AFRESH],
    ['brought up to date', ASKED],
  ])('stays as it was, with the reason, where it could not be %s', (_, asked) => {
    const summary = { ...summaryOf(['An extract'], {}, ['b1']), ...FAILED };
    const state = after(cached, asked, READING, extract, line('half'), { type: 'done', summary });
    expect(state).toMatchObject({ phase: 'done', failure: { code: 'model-down' } });
    expect(textsOf(state)).toEqual({ lines: [], summary: ['What stood before'] });
    expect(state.sources.map(({ id }) => id)).toEqual(['a1']);
  });

  it('is known as one of the page alone, until another one takes its place', () => {
    const ofPage = { ...extract, isOfPage: true } as const;
    const summary = { ...EXTRACT, fallback: 'offline' } as const;
    const end = { type: 'done', summary, isOfPage: true } as const;
    expect(after(ASKED, ofPage).isOfPage).toBe(true);
    expect(after(ASKED, ofPage, end).isOfPage).toBe(true);
    expect(after(ASKED, ofPage, end, ASKED).isOfPage).toBe(true);
    expect(after(ASKED, ofPage, end, ASKED, extract, done).isOfPage).toBe(false);
    expect(after(cached, ASKED, ofPage, end).isOfPage).toBe(false);
  });

  it('starts over when it is asked for again while it runs', () => {
    const state = after(STATUS, ASKED, READING, extract, line('of the first'), ASKED);
    expect(state).toMatchObject({ phase: 'reading', progress: null, lines: [] });
    expect(textsOf(nextPanelState(state, line('of the second'))).lines).toEqual(['of the second']);
  });
});

describe('while an update is written', () => {
  const standing = (...events: PanelEvent[]) => after(...events).standing.map(({ text }) => text);

  it('the lines that stand are kept, to its end', () => {
    expect(standing(cached, ASKED, READING, extract)).toEqual(['What stood before']);
    expect(standing(cached, ASKED, READING, extract, line('Slate'), done)).toEqual([]);
  });

  it('none is kept where all is made anew, and none of an extract', () => {
    expect(standing(cached, AFRESH, READING, extract)).toEqual([]);
    expect(standing(ASKED, extract, ASKED, extract)).toEqual([]);
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

  it('leaves an extract that stood before, and why it stands', () => {
    const summary = { ...EXTRACT, ...FAILED };
    const stood = after(STATUS, ASKED, extract, { type: 'done', summary });
    const state = [AFRESH, READING, extract, { type: 'stopped' } as const].reduce(
      nextPanelState,
      stood,
    );
    expect(state).toEqual(stood);
    expect(state.failure).toEqual({ code: 'model-down' });
  });

  it('leaves what the cache had while it ran', () => {
    const state = after(STATUS, ASKED, cached, READING, extract, line('half'), { type: 'stopped' });
    expect(state.phase).toBe('done');
    expect(textsOf(state)).toEqual({ lines: [], summary: ['What stood before'] });
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

it('is busy while an answer is due', () => {
  expect(
    [after(), after(ASKED), after(ASKED, extract), after(ASKED, extract, done), after(cached)].map(
      isBusy,
    ),
  ).toEqual([false, true, true, false, false]);
});
