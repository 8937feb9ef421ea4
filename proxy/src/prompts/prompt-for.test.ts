import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Length, SummaryRequest } from '../../../lib/contract.ts';
import { REQUEST, UPDATE_REQUEST } from '../../testing/test-proxy.ts';
import { transcriptOf } from '../../testing/transcript-of.ts';
import { answerFormat } from '../engine/answer-schema.ts';
import { promptFor } from './prompt-for.ts';

const REQUESTS: [string, SummaryRequest][] = [
  ['summarize', REQUEST],
  ['update', UPDATE_REQUEST],
];
const asked = (request: SummaryRequest) =>
  transcriptOf({ messages: [{ role: 'user', content: promptFor(request).user }] });

test.each([
  ['summarize-3', REQUEST, 'fe6d9b65e469d047'],
  ['update-3', UPDATE_REQUEST, '1a15701ffa76e78e'],
] as const)(
  'the words and the schema of %s; others need another version',
  (version, request, hash) => {
    const prompt = promptFor(request);
    const fixed = JSON.stringify([prompt.system, answerFormat(request.task)]);
    expect(prompt.version).toBe(version);
    expect(createHash('sha256').update(fixed).digest('hex').slice(0, 16)).toBe(hash);
  },
);

test.each(REQUESTS)('%s: the rules are the same for everybody', (_, request) => {
  const { system } = promptFor(request);
  const { transcript } = UPDATE_REQUEST;
  const [first] = REQUEST.transcript.messages;
  const others: SummaryRequest[] = [
    { ...request, language: 'ja' },
    { ...request, length: 'detailed' },
    { ...request, again: 'language' },
    { ...request, transcript: { ...transcript, messages: first ? [first] : [] } },
  ];
  expect(others.map((other) => promptFor(other).system)).toEqual(others.map(() => system));
});

test('each task has rules of its own', () => {
  expect(promptFor(REQUEST).system).not.toBe(promptFor(UPDATE_REQUEST).system);
});

test.each<[Length, string]>([
  ['short', 'at most 6 lines and 45 words in all'],
  ['normal', 'at most 12 lines and 90 words in all'],
  ['detailed', 'at most 20 lines and 180 words in all'],
])('%s is named as what it is, in every task', (length, words) => {
  for (const [, request] of REQUESTS) expect(asked({ ...request, length }).length).toBe(words);
});

test.each([
  [30, 'at most 12 lines and 30 words in all'],
  [120, 'at most 12 lines and 90 words in all'],
])('of a thread with room for %i words no more is asked for, in every task', (words, expected) => {
  for (const [, request] of REQUESTS) expect(asked({ ...request, words }).length).toBe(expected);
});

test.each(REQUESTS)('%s: the tag is new each time, and on every message', (_, request) => {
  const [one, two] = [asked(request), asked(request)];
  expect(one.tag).toMatch(/^[0-9a-f]{16}$/);
  expect(one.messages.map(({ tag }) => tag)).toEqual(one.messages.map(() => one.tag));
  expect(two.tag).not.toBe(one.tag);
});

test.each(REQUESTS)('%s: a second attempt insists on the language', (_, request) => {
  const { user } = promptFor({ ...request, language: 'fr', again: 'language' });
  expect(user).toMatch(
    /^Language: French\nThe answer before was in another language\. Write every text in French; quotes stay in the mail's language\.\nLength: /,
  );
});

test.each(REQUESTS)('%s: a first attempt does not', (_, request) => {
  expect(asked({ ...request, language: 'fr' })).toMatchObject({ language: 'French', again: false });
});
