import { expect, it } from 'vitest';
import { mailTime } from './mail-time.ts';

it.each([
  ['1795442400000', 'Mon, 23 Nov 2026 15:00:00 +0100', '2026-11-23T15:00:00+01:00'],
  ['1795442400000', 'Mon, 23 Nov 2026 09:00:00 -0500 (EST)', '2026-11-23T09:00:00-05:00'],
  ['1795442400000', 'Mon, 23 Nov 2026 14:00:00 GMT', '2026-11-23T14:00:00Z'],
  ['0', 'Mon, 23 Nov 2026 15:00:00 +0100', '2026-11-23T15:00:00+01:00'],
  ['1795442400000', 'yesterday', '2026-11-23T14:00:00Z'],
  ['0', '', null],
])('reads %s, %s', (internalDate, header, time) =>
  expect(mailTime(internalDate, header)).toBe(time),
);
