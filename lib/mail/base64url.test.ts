import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBase64url } from './base64url.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

it.each([
  ['with padding', '-_8=', bytes(0xfb, 0xff)],
  ['without padding', '-_8', bytes(0xfb, 0xff)],
  ['of the other alphabet', '+/8=', bytes(0xfb, 0xff)],
  ['with white space in it', 'SGVs\r\nbG8 h\t', bytes(72, 101, 108, 108, 111, 33)],
  ['with a letter too many', 'SGkhA', bytes(72, 105, 33)],
  ['of foreign characters alone', '€?*', bytes()],
  ['of nothing', '', bytes()],
])('decodes data %s', (_, data, decoded) => expect(decodeBase64url(data)).toEqual(decoded));

it('gives back whatever bytes were encoded', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (raw) => {
      expect(decodeBase64url(Buffer.from(raw).toString('base64url'))).toEqual(Uint8Array.from(raw));
    }),
    { numRuns: 300 },
  );
});
