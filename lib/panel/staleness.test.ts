import { expect, it } from 'vitest';
import { stalenessOf } from './staleness.ts';

const summary = {
  coverage: { of: 2, read: 2, unread: [] },
  sources: ['m1', 'm2'].map((id, i) => ({
    number: i + 1,
    id,
    name: '',
    address: '',
    time: null,
    fingerprint: '',
    answers: null,
    hidden: 0,
  })),
};

it.each([
  ['the same messages', { count: 2, ids: ['m2'] }, null],
  ['a page that tells nothing', { count: 0, ids: [] }, null],
  ['one more', { count: 3, ids: ['m2', 'm3'] }, { added: 1 }],
  ['one less', { count: 1, ids: ['m1'] }, 'changed'],
  ['another one', { count: 2, ids: ['m4'] }, 'changed'],
])('%s', (_, page, expected) => expect(stalenessOf(summary, page)).toEqual(expected));

it('is not known before the page was looked at', () => {
  expect(stalenessOf(summary, null)).toBe(null);
});
