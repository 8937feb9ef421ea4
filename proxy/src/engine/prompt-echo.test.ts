import { expect, test } from 'vitest';
import { promptEcho } from './prompt-echo.ts';

const isEcho = promptEcho(
  'Write the most useful line first, in this order of kinds: asks, points.',
);

test.each([
  'Write the most useful line first, in this order of kinds',
  'It says: "THE MOST USEFUL LINE FIRST, IN this order".',
])('%s is the prompt', (text) => expect(isEcho(text)).toBe(true));

test.each([
  'Anna wants the most useful offer first.',
  'In this order: asks, points.',
  'Kinds of points',
  '',
])('%j is not', (text) => expect(isEcho(text)).toBe(false));

test('nothing repeats an empty prompt', () => {
  expect(promptEcho('')('Anna asks Ben for the offer of the roofer.')).toBe(false);
});
