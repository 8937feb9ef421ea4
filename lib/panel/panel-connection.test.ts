import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings } from '../settings.ts';
import {
  type Background,
  KEY,
  OPEN,
  openPort,
  PAGE,
  quiet,
  running,
  startBackground,
  SUMMARIZE,
  until,
} from './testing/fake-background.ts';
import { MESSAGE, QUOTE } from './testing/fake-outside.ts';
import { summaryOf } from '../summary/testing/summary-of.ts';

let background: Background;
let cache: Background['cache'];
let outside: Background['outside'];

beforeEach(async () => {
  background = await startBackground();
  ({ cache, outside } = background);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a summary', () => {
  it('is told from the reading to its end, and kept', async () => {
    const { types, updates } = await running(background);
    await outside.finish();
    await until(() => types().includes('done'));
    expect([...new Set(types())]).toEqual([
      'status',
      'reading',
      'extract',
      'line',
      'verdicts',
      'done',
    ]);
    expect(updates.at(-1)).toMatchObject({ summary: { lines: [{ text: QUOTE }] } });
    await vi.waitFor(async () => expect(await cache.find(KEY, PAGE)).not.toBe(null));
  });

  it('goes on while the panel asks for the status, whatever was changed', async () => {
    const { ask, types, updates } = await running(background);
    await changeSettings({ length: 'short', language: 'fr', masked: true });
    ask({ type: 'status' });
    await until(() => types().filter((type) => type === 'status').length === 2);
    await outside.finish();
    await until(() => types().includes('done'));
    expect(outside.left()).toBe(0);
    expect(updates.at(-1)).toMatchObject({ summary: { engine: 'mistral', length: 'normal' } });
    await vi.waitFor(async () => expect(await cache.find(KEY, PAGE)).not.toBe(null));
  });

  it('keeps the worker awake until its end, however long the model takes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { types } = await running(background);
    vi.advanceTimersByTime(60_000);
    expect(background.awake()).toBe(3);
    await outside.finish();
    await until(() => types().includes('done'));
    await quiet();
    vi.advanceTimersByTime(60_000);
    expect(background.awake()).toBe(3);
    vi.useRealTimers();
  });

  it('is ended by a status that says off', async () => {
    const { ask, updates } = await running(background);
    await changeSettings({ on: false });
    ask({ type: 'status' });
    await until(() => outside.left() === 1);
    await outside.finish();
    await quiet();
    expect(updates.at(-1)).toMatchObject({ type: 'status', on: false });
  });

  it('says that it stopped where its thread is opened anew', async () => {
    const { ask, types } = await running(background);
    ask(OPEN);
    await until(() => types().at(-1) === 'stopped');
    await outside.finish();
    await quiet();
    expect(types().slice(-2)).toEqual(['status', 'stopped']);
  });

  it('is asked for anew in one go: the panel hears no stop in between', async () => {
    const { ask, types } = await running(background);
    ask(OPEN, { type: 'summarize', fresh: true });
    await until(() => outside.asked() === 2);
    await outside.finish();
    await until(() => types().includes('done'));
    expect(types()).not.toContain('stopped');
  });
});

describe('what belongs to an earlier state is not said', () => {
  const other = '18c2f00d5e1a00ff';

  it('the cached summary of a thread that was left before it was found', async () => {
    await cache.put(KEY, summaryOf(['of the first thread'], {}, [MESSAGE]));
    const { types, updates } = openPort(OPEN, { ...OPEN, thread: other });
    await until(() => types().includes('status'));
    await quiet();
    expect(types()).not.toContain('cached');
    expect(updates).toHaveLength(1);
  });

  it('an earlier version’s summary to whoever asked for this one: it comes, but ends no wait', async () => {
    await cache.put(KEY, summaryOf(['of the version before'], {}, ['18c2f00d5e1a0009']));
    const { types, updates } = await running(background);
    const cached = updates.filter(({ type }) => type === 'cached');
    expect(cached).toMatchObject([{ isCurrent: false }]);
    expect(types().indexOf('cached')).toBeLessThan(types().indexOf('reading'));
  });

  it('the status of an account in whose place another one was opened', async () => {
    const { updates } = openPort(OPEN, { ...OPEN, account: 'bo@example.com' });
    await quiet();
    expect(updates).toMatchObject([{ type: 'status', signedIn: false }]);
  });
});

it('shows a cached summary of this version without any request', async () => {
  await cache.put(KEY, summaryOf(['Slate it is'], {}, [MESSAGE]));
  const { types, updates } = openPort(OPEN, SUMMARIZE);
  await until(() => types().includes('cached'));
  await quiet();
  expect(updates.filter(({ type }) => type === 'cached')).toMatchObject([{ isCurrent: true }]);
  expect(outside.asked()).toBe(0);
});
