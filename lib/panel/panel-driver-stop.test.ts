import { fakeBrowser } from '#imports';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelUpdate } from './panel-port.ts';
import { installPorts } from './testing/fake-ports.ts';
import { drive, fakeWorker, pass } from './testing/fake-worker.ts';
import { lineOf, summaryOf } from '../summary/testing/summary-of.ts';

const EXTRACT: PanelUpdate = { type: 'extract', summary: summaryOf([], { engine: 'extract' }) };

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  installPorts(() => ({}));
});
afterEach(() => vi.useRealTimers());

describe('a stop', () => {
  const DONE: PanelUpdate = { type: 'done', summary: summaryOf(['Tin']) };
  const READING: PanelUpdate = { type: 'reading', read: 1, of: 2 };

  it('brings back what stood before at once, and is said to the worker', async () => {
    const { heard, say } = fakeWorker();
    const { panel } = await drive();
    await say({ type: 'cached', summary: summaryOf(['Slate']), isCurrent: true });
    panel.summarize(true);
    await say(READING, EXTRACT, { type: 'line', line: lineOf('half') });
    panel.stop();
    expect(panel.state).toMatchObject({ phase: 'done', lines: [] });
    expect(panel.state.summary?.lines.map(({ text }) => text)).toEqual(['Slate']);
    await pass();
    expect(heard.at(-1)).toEqual({ type: 'stop' });
  });

  it('hears nothing more of the work, whatever was on its way', async () => {
    const { say } = fakeWorker();
    const { panel } = await drive();
    panel.summarize(false);
    await pass();
    panel.stop();
    await say(READING, EXTRACT, DONE, { type: 'failed', failure: { code: 'internal' } });
    expect(panel.state).toMatchObject({ phase: 'idle', summary: null, failure: null });
  });

  it('ends no work that was asked for after it', async () => {
    const { say } = fakeWorker();
    const { panel } = await drive();
    panel.summarize(false);
    await pass();
    panel.stop();
    panel.summarize(false);
    await say(READING, { type: 'stopped' });
    expect(panel.state).toMatchObject({ phase: 'reading', progress: null });
    await say(READING, EXTRACT, DONE);
    expect(panel.state.summary?.lines.map(({ text }) => text)).toEqual(['Tin']);
  });

  it('is over with its port, where the worker died on it', async () => {
    const { die, say } = fakeWorker();
    const { panel } = await drive();
    panel.summarize(false);
    await pass();
    panel.stop();
    await die();
    panel.summarize(false);
    await pass();
    await say(READING);
    expect(panel.state.progress).toEqual({ read: 1, of: 2 });
  });

  it('is none where nothing runs', async () => {
    const { typesHeard } = fakeWorker();
    const { panel } = await drive();
    panel.stop();
    await pass();
    expect(typesHeard()).toEqual(['open']);
  });
});
