import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Summary } from '../summary/summary.ts';
import { summaryOf } from '../summary/testing/summary-of.ts';
import { PrecisDatabase } from './database.ts';
import { SummaryCache } from './summary-cache.ts';

let databases = 0;
const newCache = () => new SummaryCache(new PrecisDatabase(`test-${(databases += 1)}`));

const key = { account: 'a@example.com', thread: 't1', language: 'mail', length: 'normal' };

const summary = (ids: string[], promptVersion = 'p1'): Summary =>
  summaryOf([], { engine: 'extract', model: null, promptVersion }, ids);

it('finds the summary of the version that the page shows', async () => {
  const cache = newCache();
  await cache.put(key, summary(['m1', 'm2']));
  expect(await cache.find(key, { count: 2, ids: ['m2'] })).toEqual({
    summary: summary(['m1', 'm2']),
    sent: [],
  });
});

it.each([
  ['another count', { count: 3, ids: ['m2'] }],
  ['a message it does not know', { count: 2, ids: ['m3'] }],
  ['a page that tells no id', { count: 2, ids: [] }],
])('finds nothing for %s', async (_, page) => {
  const cache = newCache();
  await cache.put(key, summary(['m1', 'm2']));
  expect(await cache.find(key, page)).toBe(null);
});

it.each([
  ['account', { ...key, account: 'b@example.com' }],
  ['thread', { ...key, thread: 't2' }],
  ['language', { ...key, language: 'fr' }],
  ['length', { ...key, length: 'short' }],
])('keeps summaries apart by %s', async (_, other) => {
  const cache = newCache();
  await cache.put(key, summary(['m1']));
  expect(await cache.find(other, { count: 1, ids: ['m1'] })).toBe(null);
});

it('finds the latest summary of any version, for an update', async () => {
  const cache = newCache();
  await cache.put(key, summary(['m1']));
  expect((await cache.latest(key))?.summary.sources).toHaveLength(1);
  expect(await cache.latest({ ...key, thread: 't2' })).toBe(null);
});

it('keeps one summary of each length', async () => {
  const cache = newCache();
  const short = { ...key, length: 'short' };
  await cache.put(key, summary(['m1']));
  await cache.put(short, { ...summary(['m1']), length: 'short' });
  const page = { count: 1, ids: ['m1'] };
  expect((await cache.find(key, page))?.summary.length).toBe('normal');
  expect((await cache.find(short, page))?.summary.length).toBe('short');
});

it('replaces the older summary of a thread', async () => {
  const cache = newCache();
  await cache.put(key, summary(['m1'], 'p1'));
  await cache.put(key, summary(['m1'], 'p2'));
  expect((await cache.find(key, { count: 1, ids: ['m1'] }))?.summary.promptVersion).toBe('p2');
});

it('forgets an account and keeps the others', async () => {
  const cache = newCache();
  const other = { ...key, account: 'b@example.com' };
  await cache.put(key, summary(['m1']));
  await cache.put(other, summary(['m1']));
  await cache.forget('a@example.com');
  expect(await cache.find(key, { count: 1, ids: ['m1'] })).toBe(null);
  expect(await cache.find(other, { count: 1, ids: ['m1'] })).not.toBe(null);
});

it('finds and keeps nothing, but goes on, where the browser refuses its database', async () => {
  const database = new PrecisDatabase('refused');
  database.close({ disableAutoOpen: true });
  const cache = new SummaryCache(database);
  await cache.put(key, summary(['m1']));
  await cache.forget('a@example.com');
  expect(await cache.find(key, { count: 1, ids: ['m1'] })).toBe(null);
});

it('keeps 500 summaries at most, the most recently used', async () => {
  const cache = newCache();
  for (let i = 0; i < 505; i++) await cache.put({ ...key, thread: `t${i}` }, summary(['m']));
  expect(await cache.find({ ...key, thread: 't0' }, { count: 1, ids: ['m'] })).toBe(null);
  expect(await cache.find({ ...key, thread: 't504' }, { count: 1, ids: ['m'] })).not.toBe(null);
});
