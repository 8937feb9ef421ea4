import fc from 'fast-check';
import { expect, it } from 'vitest';
import { transcriptMessageSchema } from '../contract.ts';
import { mailTime } from './mail-time.ts';

it.each([
  ['1795442400000', 'Mon, 23 Nov 2026 15:00:00 +0100', '2026-11-23T15:00:00+01:00'],
  ['1795442400000', 'Mon, 23 Nov 2026 09:00:00 -0500 (EST)', '2026-11-23T09:00:00-05:00'],
  ['1795442400000', 'Mon, 23 Nov 2026 14:00:00 GMT', '2026-11-23T14:00:00Z'],
  ['0', 'Mon, 23 Nov 2026 15:00:00 +0100', '2026-11-23T15:00:00+01:00'],
  ['1795442400000', 'yesterday', '2026-11-23T14:00:00Z'],
  ['0', '', null],
  ['x', 'Mon, 23 Nov 2026 15:00:00 +0530', '2026-11-23T15:00:00+05:30'],
  ['1795442400000', 'Mon, 23 Nov 1970 15:00:00 +0100', '2026-11-23T15:00:00+01:00'],
  ['1795442400000', 'Mon, 23 Nov 2026 15:00:00 +9900', '2026-11-23T14:00:00Z'],
  ['1795442400000', 'Mon, 23 Nov 2026 14:00:00 -0000', '2026-11-23T14:00:00Z'],
  ['1795442400000', '23-Nov-2026 15:00 +01:00', '2026-11-23T15:00:00+01:00'],
  ['0', '-000001-01-01T00:00:00Z', null],
  ['253402300800000', '', null],
  ['1e99', '', null],
])('reads %s, %s', (internalDate, header, time) =>
  expect(mailTime(internalDate, header)).toBe(time),
);

it('is null or a time that the contract knows, whatever comes', () => {
  const time = transcriptMessageSchema.shape.time;
  const date = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.date({ noInvalidDate: true }).map((each) => each.toISOString()),
    fc.date({ noInvalidDate: true }).map((each) => `${each.toUTCString()} +1345`),
  );
  const instant = fc.oneof(fc.string(), fc.double().map(String), fc.maxSafeInteger().map(String));
  fc.assert(
    fc.property(instant, date, (internalDate, header) => {
      expect(time.safeParse(mailTime(internalDate, header)).success).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
