import { expect, it } from 'vitest';
import { fetchBodies } from './fetch-bodies.ts';

const part = (mimeType: string, extra: object) => ({
  mimeType,
  filename: '',
  headers: [],
  ...extra,
});

it('fetches text bodies that Gmail sends separately, and nothing else', async () => {
  const messages = [
    {
      id: 'm1',
      payload: part('multipart/mixed', {
        body: { size: 0 },
        parts: [
          part('text/html', { body: { size: 9, attachmentId: 'a1' } }),
          part('text/plain', { body: { size: 2, data: 'aGk' } }),
          part('text/plain', { filename: 'notes.txt', body: { size: 2, attachmentId: 'a2' } }),
          part('image/png', { body: { size: 2, attachmentId: 'a3' } }),
        ],
      }),
    },
  ];
  const asked: string[] = [];
  await fetchBodies(messages, async (message, attachment) => {
    asked.push(`${message}/${attachment}`);
    return 'PGI-aGk8L2I-';
  });
  expect(asked).toEqual(['m1/a1']);
  expect(messages[0]?.payload).toMatchObject({
    parts: [{ body: { data: 'PGI-aGk8L2I-' } }, {}, {}, {}],
  });
});

it('fetches nothing that the reader does not read: attached mail, and what is attached without a name', async () => {
  const separate = { body: { size: 9, attachmentId: 'a1' } };
  const attached = { name: 'Content-Disposition', value: 'attachment' };
  const payload = part('multipart/mixed', {
    parts: [
      part('message/rfc822', { filename: 'offer.eml', parts: [part('text/plain', separate)] }),
      part('text/plain', { ...separate, headers: [attached] }),
    ],
  });
  const asked: string[] = [];
  await fetchBodies([{ id: 'm1', payload }], async (_, attachment) => {
    asked.push(attachment);
    return 'aGk';
  });
  expect(asked).toEqual([]);
});

it('fetches what the reader reads: a forwarded mail in the body, and a part that names no type', async () => {
  const separate = (attachmentId: string) => ({ body: { size: 9, attachmentId } });
  const payload = part('multipart/mixed', {
    parts: [
      part('message/rfc822', { parts: [part('TEXT/Html; charset=utf-8', separate('a1'))] }),
      part('', separate('a2')),
    ],
  });
  const asked: string[] = [];
  await fetchBodies([{ id: 'm1', payload }], async (_, attachment) => {
    asked.push(attachment);
    return 'aGk';
  });
  expect(asked).toEqual(['a1', 'a2']);
});

it('fetches no body of more than 10 MB', async () => {
  const payload = part('text/plain', { body: { size: 10_000_001, attachmentId: 'a1' } });
  const asked: string[] = [];
  await fetchBodies([{ id: 'm1', payload }], async (_, attachment) => {
    asked.push(attachment);
    return 'aGk';
  });
  expect(asked).toEqual([]);
});

it('leaves a body as it is when it cannot be fetched, and survives what is no message', async () => {
  const message = {
    id: 'm1',
    payload: part('text/plain', { body: { size: 9, attachmentId: 'a1' } }),
  };
  await fetchBodies([message, null, 7, { id: 'x' }], () => Promise.reject(new Error('gone')));
  expect(message.payload).not.toHaveProperty('body.data');
});
