import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainBody } from '../mail/plain-body.ts';
import { changeSettings } from '../settings.ts';
import type { PanelUpdate } from './panel-port.ts';
import type { PanelRequest } from './panel-request.ts';
import {
  type Background,
  type FakePanel,
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
import { ACCOUNT, MESSAGE, QUOTE, THREAD } from './testing/fake-outside.ts';
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

/** What Gmail shows of a thread of twelve messages: the last one, opened. */
const LAST_OF_12 = {
  type: 'page' as const,
  subject: 'Roof',
  of: 12,
  messages: [
    {
      id: MESSAGE,
      place: 12,
      sender: { name: 'Bo Ito', address: 'bo@example.com' },
      time: null,
      body: plainBody(`${QUOTE} since the storm in March. Who calls the roofer?`),
    },
  ],
} satisfies PanelRequest;
/** What a panel was told last of this type. */
const last = <Type extends PanelUpdate['type']>({ updates }: FakePanel, type: Type) =>
  updates.filter((each) => each.type === type).at(-1) as
    | Extract<PanelUpdate, { type: Type }>
    | undefined;

describe('a thread that cannot be had', () => {
  const read = async (panel: FakePanel) => {
    await until(() => panel.types().includes('read-page'));
    panel.ask(LAST_OF_12);
    await until(() => panel.types().includes('done'));
  };

  it('is summarized from what the page shows, with the failure, by its own numbers', async () => {
    outside.disconnectGmail();
    const panel = openPort(OPEN, SUMMARIZE);
    await read(panel);
    const { isOfPage, summary } = last(panel, 'done') ?? {};
    expect(isOfPage).toBe(true);
    expect(summary).toMatchObject({
      engine: 'extract',
      fallback: 'offline',
      coverage: { of: 12, read: 1, unread: [] },
      sources: [{ number: 12, name: 'Bo Ito' }],
    });
    expect(summary?.lines[0]?.citations[0]?.message).toBe(12);
    expect(outside.asked()).toBe(0);
  });

  it('is not blamed for what an answer’s quotes hide, though nothing before it was read', async () => {
    outside.disconnectGmail();
    const panel = openPort(OPEN, SUMMARIZE);
    await until(() => panel.types().includes('read-page'));
    const hidden = { display: 3 };
    const messages = LAST_OF_12.messages.map(({ body, ...message }) => ({
      ...message,
      body: { ...body, hidden, hiddenInQuotes: hidden },
    }));
    panel.ask({ ...LAST_OF_12, messages });
    await until(() => panel.types().includes('done'));
    expect(last(panel, 'done')?.summary).toMatchObject({ sources: [{ hidden: {} }], warnings: [] });
  });

  it('keeps its failure where the page shows nothing', async () => {
    outside.disconnectGmail();
    const panel = openPort(OPEN, SUMMARIZE);
    await until(() => panel.types().includes('read-page'));
    panel.ask({ ...LAST_OF_12, messages: [] });
    await until(() => panel.types().includes('failed'));
    expect(last(panel, 'failed')).toEqual({ type: 'failed', failure: { code: 'offline' } });
  });

  it('is left alone where nobody asked', async () => {
    outside.disconnectGmail();
    await changeSettings({ automatic: true });
    const panel = openPort(OPEN);
    await until(() => panel.types().includes('failed'));
    expect(panel.types()).not.toContain('read-page');
  });

  it('is told by its own numbers where nobody is signed in', async () => {
    const panel = openPort({ ...OPEN, account: 'bo@example.com' }, SUMMARIZE);
    await read(panel);
    expect(last(panel, 'done')).toMatchObject({
      isOfPage: true,
      summary: { fallback: 'signed-out', sources: [{ number: 12 }] },
    });
  });
});

describe('a summary that the user stops', () => {
  it('ends its request and leaves nothing', async () => {
    const panel = await running(background);
    panel.ask({ type: 'stop' });
    await until(() => panel.types().at(-1) === 'stopped');
    await outside.finish();
    await quiet();
    expect(outside.left()).toBe(1);
    expect(panel.types().at(-1)).toBe('stopped');
    expect(await cache.find(KEY, PAGE)).toBe(null);
  });

  it('does not begin again by itself when its thread is opened anew', async () => {
    await changeSettings({ automatic: true });
    const panel = openPort(OPEN);
    panel.ask({ type: 'stop' });
    await until(() => panel.types().includes('stopped'));
    panel.ask(OPEN);
    await quiet();
    expect(panel.types().filter((type) => type !== 'status')).toEqual(['stopped']);
    expect(outside.asked()).toBe(0);
  });

  it('leaves what was sent for the one before it', async () => {
    await cache.put(KEY, summaryOf(['Slate it is'], {}, [MESSAGE]), ['{"before":1}']);
    const panel = openPort(OPEN);
    await until(() => panel.types().includes('cached'));
    panel.ask({ type: 'summarize', fresh: true }, { type: 'stop' }, { type: 'show-sent' });
    await until(() => panel.types().includes('sent-bodies'));
    expect(last(panel, 'sent-bodies')).toMatchObject({ bodies: ['{"before":1}'] });
  });
});

it('is said to have been sent where the worker was stopped before it was asked', async () => {
  await cache.put(KEY, summaryOf(['Slate it is'], {}, [MESSAGE]), ['{"before":1}']);
  const panel = openPort(OPEN, { type: 'show-sent' });
  await until(() => panel.types().includes('sent-bodies'));
  expect(last(panel, 'sent-bodies')).toMatchObject({ bodies: ['{"before":1}'] });
});

describe('what is new', () => {
  it('is said before the first line', async () => {
    await background.looks.look(ACCOUNT, THREAD, ['18c2f00d5e1a0000']);
    const panel = await running(background);
    await outside.finish();
    await until(() => panel.types().includes('done'));
    expect(last(panel, 'unseen')).toEqual({ type: 'unseen', messages: [1] });
    expect(panel.types().indexOf('unseen')).toBeLessThan(panel.types().indexOf('extract'));
  });
});

describe('what the user thought', () => {
  const judge = async (text: string | null) => {
    await cache.put(KEY, summaryOf(['Slate it is'], { madeAt: Date.now() }, [MESSAGE]));
    const panel = openPort(OPEN);
    await until(() => panel.types().includes('cached'));
    panel.ask({ type: 'verdict', text, verdict: 'bad' });
    await vi.waitFor(async () => expect(await background.database.feedback.count()).toBe(1));
  };

  it.each(['Slate it is', null])('is said again when the thread is opened: of %s', async (text) => {
    await judge(text);
    const panel = openPort(OPEN);
    await until(() => panel.types().includes('cached'));
    expect(last(panel, 'verdicts')?.verdicts).toEqual([{ text, verdict: 'bad' }]);
  });

  it('of a summary as a whole is not said of the next one', async () => {
    await judge(null);
    const later = Date.now() + 60_000;
    await cache.put(KEY, summaryOf(['Slate it is'], { madeAt: later }, [MESSAGE]));
    const panel = openPort(OPEN);
    await until(() => panel.types().includes('cached'));
    expect(last(panel, 'verdicts')?.verdicts).toEqual([]);
  });

  it('is kept where the worker was stopped before it was said', async () => {
    await cache.put(KEY, summaryOf(['Slate it is'], {}, [MESSAGE]));
    openPort(OPEN, { type: 'verdict', text: 'Slate it is', verdict: 'good' });
    await vi.waitFor(async () => expect(await background.database.feedback.count()).toBe(1));
  });
});

it('is one request for two tabs that show different messages of a thread', async () => {
  const first = openPort(OPEN, SUMMARIZE);
  const second = openPort({ ...OPEN, page: { count: 1, ids: [] } }, SUMMARIZE);
  await until(() => outside.asked() === 1);
  await quiet();
  await outside.finish();
  await until(() => first.types().includes('done') && second.types().includes('done'));
  expect(outside.asked()).toBe(1);
});
