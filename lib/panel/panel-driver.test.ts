import { fakeBrowser } from '#imports';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelUpdate } from './panel-port.ts';
import { type FakePorts, installPorts } from './testing/fake-ports.ts';
import { drive, fakeWorker, pass, STATUS } from './testing/fake-worker.ts';
import { lineOf, summaryOf } from '../summary/testing/summary-of.ts';

const EXTRACT: PanelUpdate = { type: 'extract', summary: summaryOf([], { engine: 'extract' }) };

let ports: FakePorts;
beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  ports = installPorts(() => ({}));
});
afterEach(() => vi.useRealTimers());

it('opens its thread and shows the status', async () => {
  const { typesHeard } = fakeWorker();
  const { panel } = await drive();
  expect(typesHeard()).toEqual(['open']);
  expect(panel.state).toMatchObject({ status: { on: true }, page: { count: 2 } });
});

describe('a question', () => {
  it('is asked once, after the thread was opened anew', async () => {
    const { typesHeard } = fakeWorker();
    const { panel } = await drive();
    panel.summarize(false);
    panel.summarize(true);
    await pass();
    expect(typesHeard()).toEqual(['open', 'open', 'summarize']);
    expect(panel.state.phase).toBe('reading');
  });

  it('is asked once where the worker was stopped in the meantime', async () => {
    const { die, heard } = fakeWorker();
    const { panel } = await drive();
    await die();
    panel.summarize(true);
    await pass();
    expect(heard.slice(1)).toMatchObject([{ type: 'open' }, { type: 'summarize', fresh: true }]);
  });

  it('is not asked while everything is off', async () => {
    const { typesHeard } = fakeWorker({ ...STATUS, on: false });
    const { panel } = await drive();
    panel.summarize(false);
    await pass();
    expect(typesHeard()).toEqual(['open']);
  });

  it('takes the place of the one before where the user signed in for it', async () => {
    const { heard } = fakeWorker();
    const { panel } = await drive();
    panel.summarize(false);
    panel.restart();
    await pass();
    expect(heard.slice(2)).toEqual([
      { type: 'summarize', fresh: false },
      { type: 'summarize', fresh: true },
    ]);
  });
});

describe('a second click', () => {
  it.each([true, false])(
    'asks nothing more before the worker answers, nor after the cache did (afresh: %s)',
    async (fresh) => {
      const { say, typesHeard } = fakeWorker();
      const { panel } = await drive();
      await say({ type: 'cached', summary: summaryOf(['Slate']), isCurrent: false });
      panel.summarize(fresh);
      panel.summarize(fresh);
      await say({ type: 'cached', summary: summaryOf(['Slate']), isCurrent: false });
      panel.summarize(fresh);
      await pass();
      expect(typesHeard()).toEqual(['open', 'open', 'summarize']);
      expect(panel.state.phase).toBe('reading');
    },
  );
});

describe('a change of settings or accounts', () => {
  it('opens the thread anew where nothing runs', async () => {
    const { typesHeard } = fakeWorker();
    const { panel } = await drive();
    panel.refresh();
    await pass();
    expect(typesHeard()).toEqual(['open', 'open']);
  });

  it('leaves a running summary alone, and asks for the status only', async () => {
    const { say, typesHeard } = fakeWorker();
    const { panel } = await drive();
    panel.summarize(false);
    await say({ type: 'reading', read: 1, of: 2 });
    panel.refresh();
    await say(EXTRACT, { type: 'line', line: lineOf('Slate') });
    panel.refresh();
    await pass();
    expect(typesHeard().slice(3)).toEqual(['status', 'status']);
    expect(panel.state.phase).toBe('writing');
    await say({ type: 'done', summary: summaryOf(['Slate']) });
    expect(panel.state.phase).toBe('done');
  });

  it('ends the wait where everything was switched off', async () => {
    const { say } = fakeWorker();
    const { panel } = await drive();
    panel.summarize(false);
    await pass();
    await say({ ...STATUS, on: false });
    expect(panel.state).toMatchObject({ phase: 'idle', status: { on: false } });
  });
});

describe('a worker that dies on its job', () => {
  it('is asked for the same again', async () => {
    const { die, heard } = fakeWorker();
    const { panel } = await drive();
    panel.summarize(true);
    await pass();
    await die();
    await pass(200);
    expect(heard.slice(3)).toMatchObject([{ type: 'open' }, { type: 'summarize', fresh: true }]);
    expect(panel.state.phase).toBe('reading');
  });

  it('each time leaves a failure with another try, which starts afresh', async () => {
    const { die } = fakeWorker();
    const { panel } = await drive();
    panel.summarize(false);
    await pass();
    for (const wait of [200, 1_000, 5_000, 0]) {
      await die();
      await pass(wait);
    }
    expect(panel.state).toMatchObject({ phase: 'failed', failure: { code: 'internal' } });
    panel.summarize(true);
    await pass();
    expect(panel.state).toMatchObject({ phase: 'reading', failure: null });
    await die();
    await pass(200);
    expect(panel.state.phase).toBe('reading');
    expect(ports.accepted).toHaveLength(6);
  });
});

it('shows at once that the extension was updated under the page', async () => {
  ports.orphan();
  const { panel, shown } = await drive();
  expect(shown).toEqual(['orphaned']);
  panel.summarize(false);
  panel.refresh();
  expect(panel.state.phase).toBe('orphaned');
});

it('reads the page when it is asked to', async () => {
  const { heard, say } = fakeWorker();
  const { panel } = await drive();
  panel.summarize(false);
  await say({ type: 'read-page' });
  await pass();
  expect(heard.at(-1)).toEqual({ type: 'page', subject: 'Roof', of: 2, messages: [] });
});
