import { describe, expect, it } from 'vitest';
import { readThread } from '../../reader/read-thread.ts';
import { gate, gateThread } from './gate.ts';
import { SECOND, type SecondThread } from './testing/second/second-set.ts';

const READER = 'maya.lindqvist@example.com';
const noHtml = () => Promise.reject(new Error('no HTML here'));
const reasonOf = async ({ messages }: SecondThread) =>
  gate(gateThread(await readThread({ kind: 'api', messages }, noHtml, () => {}), READER, []));
const of = (kind: string, language: string) => {
  const found = SECOND.find((each) => each.kind === kind && each.language === language);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};

const isEarly = ({ by }: SecondThread) => by === 'reviewer' || by === 'fresh';

describe('without a header or a category that says so', () => {
  it.each([
    ['a code above a long text', 'ja', 'code'],
    ['a long receipt of a sender that answers', 'de', 'receipt'],
    ['an order with quantities and a sum', 'nl', 'receipt'],
    ['a long notice of a parcel', 'it', 'automated'],
    ['a newsletter without headers', 'es', 'newsletter'],
    ['a library’s programme, without any header', 'de', 'newsletter'],
    ['a bank’s new terms without headers', 'de', 'automated'],
    ['a friend’s plan for a journey, with a link under each day', 'en', null],
    ['a roofer’s estimate with its sum', 'de', null],
    ['a landlady explains the flat, with its door code', 'en', null],
    ['a neighbour whose parcel was lost, with its number', 'fr', null],
    ['a mother writes without signing', 'en', null],
  ])('%s (%s): %s', async (kind, language, reason) =>
    expect(await reasonOf(of(kind, language))).toBe(reason),
  );
});

describe('whatever headers and categories say', () => {
  it.each([
    ['a teacher through a school’s platform', 'de'],
    ['an assigned issue, discussed', 'en'],
    ['a host’s long mail with the programme as a calendar file', 'fr'],
    ['a discussion whose last mail accepts a date', 'es'],
    ['a doctor’s own words that Gmail sorts under updates', 'ja'],
  ])('%s (%s) pays', async (kind, language) =>
    expect(await reasonOf(of(kind, language))).toBe(null),
  );
});

it.each([
  ['half 0, which the rules were tuned on', (t: SecondThread) => isEarly(t) && t.half === 0],
  ['half 1, which was only counted', (t: SecondThread) => isEarly(t) && t.half === 1],
])('of %s, what opens pays, and what pays opens', async (_, isIn) => {
  const { precision, recall, wrong } = await figuresOf(SECOND.filter(isIn));
  expect(precision, wrong).toBeGreaterThanOrEqual(0.97);
  expect(recall, wrong).toBeGreaterThanOrEqual(0.92);
});

it.each([
  ['later', 0.91],
  ['last', 0.54],
] as const)(
  'of threads written %s, to break the rules, what pays opens, and %s of what opens pays: prose of a firm opens too',
  async (by, least) => {
    const { precision, recall, wrong } = await figuresOf(SECOND.filter((t) => t.by === by));
    expect(precision, wrong).toBeGreaterThanOrEqual(least);
    expect(recall, wrong).toBeGreaterThanOrEqual(0.92);
  },
);

async function figuresOf(threads: readonly SecondThread[]) {
  const opened: boolean[] = [];
  const wrong: string[] = [];
  for (const thread of threads) {
    const reason = await reasonOf(thread);
    if (reason === null) opened.push(thread.pays);
    if ((reason === null) !== thread.pays)
      wrong.push(`${thread.kind} (${thread.language}): ${reason}`);
  }
  const right = opened.filter(Boolean).length;
  return {
    precision: right / opened.length,
    recall: right / threads.filter(({ pays }) => pays).length,
    wrong: wrong.join('\n'),
  };
}
