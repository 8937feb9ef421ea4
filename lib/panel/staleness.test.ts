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
    hidden: {},
  })),
};

it.each([
  ['the same messages', { count: 2, ids: ['m2'] }],
  ['a page that tells nothing', { count: 0, ids: [] }],
  ['a page that was not looked at', null],
])('a summary is not known to be out of date by %s', (_, page) => {
  expect(stalenessOf(summary, page)).toBe(null);
});

it('counts the messages that came since', () => {
  expect(stalenessOf(summary, { count: 3, ids: ['m2', 'm3'] })).toEqual({ added: 1 });
});

it.each([
  ['a message less', { count: 1, ids: ['m1'] }],
  ['another message in the place of one', { count: 2, ids: ['m4'] }],
])('a thread with %s has changed', (_, page) => {
  expect(stalenessOf(summary, page)).toBe('changed');
});
