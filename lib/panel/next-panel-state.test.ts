import { describe, expect, it } from 'vitest';
import { nextPanelState } from './next-panel-state.ts';
import { type PanelEvent } from './panel-state.ts';
import {
  AFRESH,
  ASKED,
  READING,
  STATUS,
  after,
  cached,
  done,
  extract,
  line,
  textsOf,
} from './testing/panel-events.ts';

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
    const changed = { ...STATUS, shortcut: '', proxyHost: 'other.example.com' };
    const state = after(STATUS, ASKED, extract, line('Slate'), changed);
    expect(state).toMatchObject({ phase: 'writing', status: { proxyHost: 'other.example.com' } });
    expect(textsOf(state).lines).toEqual(['Slate']);
  });

  it('that says signed out takes the mail of that account away', () => {
    const page = { count: 2, ids: ['a2'] };
    const signedOut = { ...STATUS, signedIn: false };
    const state = after(
      STATUS,
      { type: 'page-changed', page },
      cached,
      { type: 'unseen', messages: [2] },
      { type: 'sent-bodies', bodies: ['{}'] },
      { type: 'judged', text: 'What stood before', verdict: 'good' },
      signedOut,
    );
    expect(state).toEqual({ ...after(signedOut), page });
  });

  it('that says so once more takes nothing away, and neither does signing in', () => {
    const signedOut = { ...STATUS, signedIn: false };
    for (const next of [signedOut, STATUS])
      expect(textsOf(after(signedOut, ASKED, extract, done, next)).summary).toEqual([
        'Slate it is',
      ]);
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

it('waits on for a summary made anew, whatever the cache has', () => {
  expect(after(AFRESH, { ...cached, isCurrent: true }).phase).toBe('reading');
});

it('says that a cited message is missing, until the user does something else', () => {
  const missing = after(cached, { type: 'citation-missing' });
  expect(missing.isCitationMissing).toBe(true);
  for (const next of [{ type: 'acted' }, ASKED] as const)
    expect(nextPanelState(missing, next).isCitationMissing).toBe(false);
});

it('knows what the user thought, and thinks now', () => {
  const good = { text: 'Slate', verdict: 'good' } as const;
  const bad = { text: null, verdict: 'bad' } as const;
  const told = after({ type: 'verdicts', verdicts: [good, bad] });
  expect(told.verdicts).toEqual([good, bad]);
  const judge = (verdict: 'bad' | null) =>
    nextPanelState(told, { type: 'judged', text: 'Slate', verdict }).verdicts;
  expect(judge('bad')).toEqual([bad, { text: 'Slate', verdict: 'bad' }]);
  expect(judge(null)).toEqual([bad]);
});

it('shows what was sent, and hides it again', () => {
  const shown = after({ type: 'sent-bodies', bodies: ['{"a":1}'] });
  expect(shown.sent).toEqual(['{"a":1}']);
  expect(nextPanelState(shown, { type: 'hide-sent' }).sent).toBe(null);
});
