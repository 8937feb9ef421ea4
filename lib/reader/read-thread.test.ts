import { expect, it } from 'vitest';
import { plainBody } from '../mail/plain-body.ts';
import { readThread } from './read-thread.ts';

/** Stands for the renderer, which needs a browser: tags go, the rest is the text. */
const readHtml = (html: string) => Promise.resolve(plainBody(html.replace(/<[^>]*>/g, '')));
const message = (id: string, text: string, labelIds: string[] = []) => ({
  id,
  labelIds,
  internalDate: '1777878000000',
  payload: {
    mimeType: 'text/plain',
    headers: [
      { name: 'From', value: 'Ada <ada@example.com>' },
      { name: 'Subject', value: 'Roof' },
    ],
    body: { size: 1, data: Buffer.from(text).toString('base64url') },
  },
});
const read = (...messages: unknown[]) => readThread({ kind: 'api', messages }, readHtml, () => {});
const words = async (...messages: unknown[]) =>
  (await read(...messages)).transcript.messages.map(({ segments }) => segments[0]?.text);

it('reads the messages of the API', async () => {
  const { coverage, sources, transcript } = await read(
    message('m1', 'Slate?'),
    message('m2', 'Tin.'),
  );
  expect(transcript.subject).toBe('Roof');
  expect(sources.map(({ id }) => id)).toEqual(['m1', 'm2']);
  expect(coverage).toEqual({ of: 2, read: 2, unread: [] });
});

it('tells how far it is after each message', async () => {
  const told: string[] = [];
  await readThread(
    { kind: 'api', messages: [message('m1', 'Slate?'), null, message('m3', 'Tin.')] },
    readHtml,
    (at, of) => told.push(`${at}/${of}`),
  );
  expect(told).toEqual(['1/3', '2/3', '3/3']);
});

it.each(['DRAFT', 'TRASH', 'SPAM'])('does not read what Gmail does not show: %s', async (label) =>
  expect(await words(message('m1', 'Slate?'), message('m2', 'Tin.', [label]))).toEqual(['Slate?']),
);

it('reads them where there is nothing else: the user opened the folder', async () =>
  expect(await words(message('m1', 'Slate?', ['TRASH']))).toEqual(['Slate?']));

it.each([
  ['no message', null],
  ['a message without a body', { id: 'm2' }],
  ['a message whose parts are none', { ...message('m2', ''), payload: { parts: 7 } }],
])('goes on after %s, and says so', async (_, broken) => {
  const { coverage, transcript } = await read(
    message('m1', 'Slate?'),
    broken,
    message('m3', 'Tin.'),
  );
  expect(transcript.messages.map(({ segments }) => segments[0]?.text)).toContain('Slate?');
  expect(transcript.messages.map(({ segments }) => segments[0]?.text)).toContain('Tin.');
  expect(coverage).toMatchObject({ of: 3, read: 2, unread: [{ reason: 'broken' }] });
});

it('goes on after a message whose HTML could not be laid out', async () => {
  const html = { ...message('m1', ''), payload: { mimeType: 'text/html', body: { data: 'eA' } } };
  const { coverage } = await readThread(
    { kind: 'api', messages: [html, message('m2', 'Tin.')] },
    () => Promise.reject(new Error('no layout')),
    () => {},
  );
  expect(coverage.unread).toEqual([{ message: 1, reason: 'broken' }]);
});

it('reads what the page shows, of more messages than that', async () => {
  const shown = {
    id: '',
    sender: { name: 'Ada', address: 'ada@example.com' },
    body: plainBody('Slate.'),
    time: null,
  };
  const { coverage, transcript } = await readThread(
    { kind: 'page', subject: 'Roof', messages: [shown], of: 4 },
    readHtml,
    () => {},
  );
  expect(transcript.subject).toBe('Roof');
  expect(transcript.messages[0]).toMatchObject({ time: null, segments: [{ text: 'Slate.' }] });
  expect(coverage).toEqual({ of: 4, read: 1, unread: [] });
});

it('reads the page without what nobody sees in a subject and a name', async () => {
  const { transcript } = await readThread(
    {
      kind: 'page',
      subject: 'Ro\u200Bof\u{E0041}',
      of: 1,
      messages: [
        {
          id: 'm1',
          sender: { name: 'Ada\u2060 Berg', address: 'ada@example.com' },
          time: null,
          body: plainBody('Slate?'),
        },
      ],
    },
    readHtml,
    () => {},
  );
  expect([transcript.subject, transcript.messages[0]?.sender.name]).toEqual(['Roof', 'Ada Berg']);
});
