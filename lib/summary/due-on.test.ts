import { expect, it } from 'vitest';
import { dueOn } from './due-on.ts';

/** A Tuesday, in Stockholm. */
const SENT = '2026-11-24T16:20:00+01:00';

it.each([
  ['14 May 2027', '2027-05-14'],
  ['by Friday', '2026-11-27'],
  ['tomorrow', '2026-11-25'],
  ['Friday at 3pm', '2026-11-27T15:00'],
  ['bis Freitag', '2026-11-27'],
  ['am 14. Mai', '2027-05-14'],
  ['morgen', '2026-11-25'],
  ['31.12.2026', '2026-12-31'],
  ['avant le 3 décembre', '2026-12-03'],
  ['demain', '2026-11-25'],
  ['mañana', '2026-11-25'],
  ['el 5 de diciembre', '2026-12-05'],
  ['il 5 dicembre', '2026-12-05'],
  ['5 de dezembro', '2026-12-05'],
  ['5 december', '2026-12-05'],
  ['明日', '2026-11-25'],
  ['12月5日', '2026-12-05'],
  ['2026-12-05', '2026-12-05'],
])('%s is %s', (words, day) => expect(dueOn(words, SENT)).toBe(day));

it.each(['soon', 'as soon as possible', 'when you can', '', '48,500 euros', '03/04/2027'])(
  '%s is no day that code could tell',
  (words) => expect(dueOn(words, SENT)).toBe(null),
);

it('does not reckon from a time that it does not know', () => {
  expect(dueOn('tomorrow', null)).toBe(null);
});

it('reckons in the zone of the sender', () => {
  expect(dueOn('tomorrow', '2026-11-24T23:30:00-08:00')).toBe('2026-11-25');
});
