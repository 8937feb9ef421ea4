import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Line } from '../contract.ts';
import { PrecisDatabase } from './database.ts';
import { Feedback } from './feedback.ts';

let databases = 0;
const newFeedback = () => new Feedback(new PrecisDatabase(`feedback-${(databases += 1)}`));

const LINE: Line = {
  kind: 'point',
  text: 'Slate it is.',
  who: null,
  due: null,
  citations: [{ message: 1, quote: 'Slate' }],
};
const judged = (line: Line | null, account = 'a@example.com') => ({
  account,
  thread: 't1',
  line,
  summary: { engine: 'mistral' as const, model: 'm', promptVersion: 'p' },
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T10:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

it('keeps one verdict on a line and one on its summary, oldest first', async () => {
  const feedback = newFeedback();
  await feedback.give(judged(LINE), 'good');
  await feedback.give(judged(LINE), 'bad');
  vi.setSystemTime(new Date('2026-03-02T10:00:05Z'));
  await feedback.give(judged(null), 'good');
  const rows = JSON.parse(await feedback.export());
  expect(rows.map(({ text, verdict }: Record<string, string>) => [text, verdict])).toEqual([
    ['Slate it is.', 'bad'],
    ['', 'good'],
  ]);
});

it('takes a verdict back', async () => {
  const feedback = newFeedback();
  await feedback.give(judged(LINE), 'good');
  await feedback.give(judged(LINE), null);
  expect(await feedback.count()).toBe(0);
});

describe('the verdicts on a summary', () => {
  const MADE_AT = Date.UTC(2026, 2, 2, 10);

  it('are those on its thread’s lines and on itself', async () => {
    const feedback = newFeedback();
    await feedback.give(judged(LINE), 'good');
    await feedback.give(judged(null), 'bad');
    await feedback.give({ ...judged(LINE), thread: 't2' }, 'bad');
    await feedback.give(judged(LINE, 'b@example.com'), 'bad');
    expect(await feedback.of('a@example.com', 't1', MADE_AT)).toEqual([
      { text: null, verdict: 'bad' },
      { text: 'Slate it is.', verdict: 'good' },
    ]);
  });

  it('are not those on the summary before it as a whole', async () => {
    const feedback = newFeedback();
    await feedback.give(judged(null), 'bad');
    expect(await feedback.of('a@example.com', 't1', MADE_AT + 1)).toEqual([]);
  });
});

it('erases one account, or all', async () => {
  const feedback = newFeedback();
  await feedback.give(judged(LINE), 'good');
  await feedback.give(judged(LINE, 'b@example.com'), 'good');
  await feedback.erase('a@example.com');
  expect(await feedback.count()).toBe(1);
  await feedback.erase();
  expect(await feedback.count()).toBe(0);
});

describe('where the browser refuses its database', () => {
  const refused = () => {
    const database = new PrecisDatabase('refused');
    database.close({ disableAutoOpen: true });
    return new Feedback(database);
  };

  it('counts nothing and goes on', async () => {
    const feedback = refused();
    await feedback.give(judged(LINE), 'good');
    await feedback.erase('a@example.com');
    expect(await feedback.count()).toBe(0);
    expect(await feedback.of('a@example.com', 't1', 0)).toEqual([]);
  });

  it('exports no empty file in the place of the verdicts', async () => {
    await expect(refused().export()).rejects.toThrow();
  });
});
