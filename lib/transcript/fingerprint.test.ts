import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint } from './fingerprint.ts';

it.each([
  ['abc', 'ba7816bf8f01cfea'],
  ['', 'e3b0c44298fc1c14'],
])('is the first 64 bits of SHA-256 of %j', async (text, print) =>
  expect(await fingerprint(text)).toBe(print),
);

it('is the same for the same text, and another for any other', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 100 });
  await fc.assert(
    fc.asyncProperty(text, text, async (a, b) => {
      expect((await fingerprint(a)) === (await fingerprint(b))).toBe(a === b);
      expect(await fingerprint(a)).toBe(await fingerprint(a));
    }),
    { numRuns: 300 },
  );
});
