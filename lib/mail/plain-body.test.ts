import { expect, it } from 'vitest';
import { plainBody } from './plain-body.ts';

it('reads a text as it is written', () => {
  expect(plainBody('Slate.\n\n> Tin?\n')).toMatchObject({
    text: 'Slate.\n\n> Tin?',
    truncated: false,
  });
});

it.each([
  ['too many characters', 'x'.repeat(4_000_001), 4_000_000],
  ['too many lines', 'x\n'.repeat(100_001), 199_999],
])('cuts %s, and says so', (_, text, length) => {
  const body = plainBody(text);
  expect([body.text.length, body.truncated]).toEqual([length, true]);
});
