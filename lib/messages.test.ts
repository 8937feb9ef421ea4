import { type Browser, fakeBrowser } from '#imports';
import { beforeEach, describe, expect, it } from 'vitest';
import { Failure } from './failure.ts';
import { handleMessages, type MessageHandlers, senderKind } from './messages.ts';

type Sender = Browser.runtime.MessageSender;

const ID = fakeBrowser.runtime.id;
const tab = { id: 1 } as Browser.tabs.Tab;
const GMAIL: Sender = { id: ID, url: 'https://mail.google.com/mail/u/0/#inbox', tab, frameId: 0 };
const POPUP: Sender = { id: ID, url: `chrome-extension://${ID}/popup.html` };

describe('who a sender is', () => {
  it.each<[string, Sender | undefined, 'gmail' | 'popup' | null]>([
    ['the content script in a Gmail tab', GMAIL, 'gmail'],
    ['the popup', POPUP, 'popup'],
    ['the popup’s page in a tab', { ...POPUP, tab, frameId: 0 }, 'popup'],
    ['nobody', undefined, null],
    ['another extension', { ...GMAIL, id: 'another-extension' }, null],
    ['another extension’s popup', { ...POPUP, id: 'another-extension' }, null],
    ['a sender without an id', { url: 'https://mail.google.com/mail/', tab, frameId: 0 }, null],
    ['a frame inside Gmail', { ...GMAIL, frameId: 3 }, null],
    ['Gmail without a tab', { id: ID, url: 'https://mail.google.com/mail/', frameId: 0 }, null],
    ['a page without an address', { id: ID, tab, frameId: 0 }, null],
    ['another page of Google', { ...GMAIL, url: 'https://mail.google.com/chat/' }, null],
    ['Gmail without encryption', { ...GMAIL, url: 'http://mail.google.com/mail/u/0/' }, null],
    [
      'a host that begins like Gmail’s',
      { ...GMAIL, url: 'https://mail.google.com.evil.example/mail/' },
      null,
    ],
    [
      'Gmail’s address in a query',
      { ...GMAIL, url: 'https://evil.example/?https://mail.google.com/mail/' },
      null,
    ],
    ['another page of ours', { id: ID, url: `chrome-extension://${ID}/offscreen.html` }, null],
    ['a popup of another origin', { id: ID, url: 'https://evil.example/popup.html' }, null],
  ])('%s', (_, sender, kind) => expect(senderKind(sender)).toBe(kind));
});

describe('a message', () => {
  let heard: [string, unknown][];
  let answers: Partial<Record<string, () => Promise<unknown>>>;

  beforeEach(() => {
    fakeBrowser.reset();
    heard = [];
    answers = {};
    const handler = (name: string) => (input: unknown) => {
      heard.push([name, input]);
      return answers[name]?.() ?? Promise.resolve(`${name} is done`);
    };
    const handlers: MessageHandlers = {
      signIn: handler('signIn'),
      signOut: handler('signOut'),
      popupState: handler('popupState'),
      exportFeedback: handler('exportFeedback'),
      eraseFeedback: handler('eraseFeedback'),
      openSettings: handler('openSettings'),
      changeSettings: handler('changeSettings'),
    };
    handleMessages(handlers);
  });

  /** What the sender gets back; `no answer` where the listener does not take the message. */
  const send = (message: unknown, sender: Sender) =>
    new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage
        .trigger(message, sender, resolve)
        .then((taken: unknown[]) => taken.includes(true) || resolve('no answer'));
    });

  it('reaches its handler with its input, and brings back the value', async () => {
    const message = { name: 'signIn', input: { account: 'ada@example.com' } };
    expect(await send(message, GMAIL)).toEqual({ value: 'signIn is done' });
    expect(heard).toEqual([['signIn', { account: 'ada@example.com' }]]);
  });

  it.each<[string, unknown]>([
    ['no envelope', 'signOut'],
    ['nothing', null],
    ['a name without input', { name: 'openSettings' }],
    ['a name that nobody knows', { name: 'deleteAll', input: {} }],
    ['a name of every object', { name: 'constructor', input: {} }],
    ['more than name and input', { name: 'openSettings', input: {}, from: 'popup' }],
  ])('is not for us: %s', async (_, message) => {
    expect(await send(message, GMAIL)).toBe('no answer');
    expect(heard).toEqual([]);
  });

  it('is not answered where it comes from elsewhere', async () => {
    const message = { name: 'popupState', input: {} };
    expect(await send(message, { ...POPUP, id: 'another-extension' })).toBe('no answer');
    expect(heard).toEqual([]);
  });

  it.each<[string, unknown, Sender]>([
    ['a Gmail tab that signs out', { name: 'signOut', input: { account: 'a@b.example' } }, GMAIL],
    ['a Gmail tab that changes settings', { name: 'changeSettings', input: { on: true } }, GMAIL],
    ['a Gmail tab that exports verdicts', { name: 'exportFeedback', input: {} }, GMAIL],
    ['an account that is no address', { name: 'signOut', input: { account: 'ada' } }, POPUP],
    ['more input than is known', { name: 'popupState', input: { all: true } }, POPUP],
    [
      'a proxy without encryption',
      { name: 'changeSettings', input: { proxyUrl: 'http://evil.example' } },
      POPUP,
    ],
  ])('is refused: %s', async (_, message, sender) => {
    expect(await send(message, sender)).toEqual({ failure: { code: 'bad-request' } });
    expect(heard).toEqual([]);
  });

  it.each([
    [
      'a failure as its code',
      new Failure('budget-spent', 60),
      { code: 'budget-spent', retryAfter: 60 },
    ],
    ['anything else as internal, without its words', new Error('secret'), { code: 'internal' }],
  ])('brings back %s', async (_, error, failure) => {
    answers.popupState = () => Promise.reject(error);
    expect(await send({ name: 'popupState', input: {} }, POPUP)).toEqual({ failure });
  });
});
