import { expect, it } from 'vitest';
import type { TranscriptMessage } from '../contract.ts';
import { partsOf } from './request-parts.ts';

const message = (number: number, words: number): TranscriptMessage => ({
  number,
  sender: { name: 'Ada', address: 'ada@example.com' },
  time: null,
  segments: [{ role: 'own', text: 'word '.repeat(words).trim() }],
  attachments: [],
});
const numbers = (messages: TranscriptMessage[], limit: number) =>
  partsOf({ subject: 'Roof', messages }, limit).map((part) => part.messages.map((m) => m.number));

it('a thread that fits is one part', () => {
  expect(numbers([message(1, 100), message(2, 100)], 1_000)).toEqual([[1, 2]]);
});

it('a longer one is cut between messages, in order', () => {
  expect(numbers([message(1, 400), message(2, 400), message(3, 400)], 1_000)).toEqual([
    [1, 2],
    [3],
  ]);
});

it('each part has the subject', () => {
  const messages = [message(1, 600), message(2, 600)];
  expect(partsOf({ subject: 'Roof', messages }, 1_000).map(({ subject }) => subject)).toEqual([
    'Roof',
    'Roof',
  ]);
});

it('a message that is longer than a part is one by itself', () => {
  expect(numbers([message(1, 10), message(2, 5_000), message(3, 10)], 1_000)).toEqual([
    [1],
    [2],
    [3],
  ]);
});
