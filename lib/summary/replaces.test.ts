import { expect, it } from 'vitest';
import type { Line } from '../contract.ts';
import { replaces } from './replaces.ts';

const ASK = 'Bo, please send Ada the guest list by 8 May and book the hall.';
const line = (text: string, quote = ASK, given: Partial<Line> = {}): Line => ({
  kind: 'ask',
  text,
  who: 'Bo',
  due: 'by 8 May',
  citations: [{ message: 1, quote }],
  ...given,
});
const LIST = line('Bo has to send Ada the guest list by 8 May.');

it.each([
  ['in other words', line('Bo has to send the guest list by 8 May.')],
  ['in the same words', line('Bo has to send Ada the guest list by 8 May.', 'other words')],
  ['of a shorter quote', line('Bo sends the guest list.', 'send Ada the guest list')],
  ['with another day', line('Bo has to send the guest list by 9 May.', ASK, { due: '9 May' })],
  [
    'of a quote that begins before it',
    line('Bo owes Ada the guest list.', 'Good morning. Bo, please send Ada the guest list'),
  ],
])('a line %s replaces an earlier one', (_, newer) => {
  expect(replaces(newer, LIST)).toBe(true);
});

it.each([
  ['of another kind', line('Bo has to send the guest list.', ASK, { kind: 'point' })],
  ['of another passage', line('Bo has to send the guest list of the press.', 'the press list')],
  [
    'of another message',
    line('Bo has to send the guest list soon.', ASK, { citations: [{ message: 2, quote: ASK }] }),
  ],
  ['about another thing in the same sentence', line('Bo has to book the hall by 8 May.')],
])('a line %s does not', (_, newer) => {
  expect(replaces(newer, LIST)).toBe(false);
});

it('Japanese lines are compared, too', () => {
  const quote = '招待客リストを田中さんに送ってください。会場も予約してください。';
  const list = line('ボーさんは招待客リストを田中さんに送る', quote, { who: 'ボー', due: null });
  const again = line('ボーさんが招待客リストを送付する', quote, { who: 'ボー', due: null });
  const hall = line('ボーさんは会場を予約する', quote, { who: 'ボー', due: null });
  expect([replaces(again, list), replaces(hall, list)]).toEqual([true, false]);
});
