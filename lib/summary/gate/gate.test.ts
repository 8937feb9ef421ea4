import { describe, expect, it } from 'vitest';
import { readThread } from '../../reader/read-thread.ts';
import { gate, gateThread } from './gate.ts';
import { LABELLED, type LabelledThread } from './testing/mails.ts';

const READER = 'maya.lindqvist@example.com';
const noHtml = () => Promise.reject(new Error('no HTML here'));
const reasonOf = async ({ messages }: Pick<LabelledThread, 'messages'>, excluded: string[] = []) =>
  gate(gateThread(await readThread({ kind: 'api', messages }, noHtml, () => {}), READER, excluded));
const of = (kind: string, language = 'en') => {
  const found = LABELLED.find((each) => each.kind === kind && each.language === language);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};

describe('why the gate stays shut', () => {
  it.each([
    ['a short personal mail', 'short'],
    ['an editorial newsletter', 'newsletter'],
    ['a promotion that only Gmail knows', 'promotion'],
    ['a receipt', 'receipt'],
    ['a long mail with a code', 'code'],
    ['a long invitation', 'calendar'],
    ['new terms of a service', 'automated'],
    ['a work thread of four', null],
    ['comments on an issue', null],
  ])('%s: %s', async (kind, reason) => expect(await reasonOf(of(kind))).toBe(reason));

  it.each([
    ['an address', 'jonas@example.org'],
    ['a domain', 'example.org'],
    ['a domain with its sign', '@example.org'],
    ['a label', 'inbox'],
  ])('what the user excluded by %s', async (_, entry) =>
    expect(await reasonOf(of('a long personal mail'), [entry])).toBe('excluded'),
  );

  it('nobody is excluded by a part of a name', async () => {
    expect(await reasonOf(of('a long personal mail'), ['jonas', 'ample.org', ''])).toBe(null);
  });
});

it(`of ${LABELLED.length} threads in six languages, what opens pays, and what pays opens`, async () => {
  const wrong: string[] = [];
  const counts = { right: 0, opened: 0, pays: 0 };
  for (const thread of LABELLED) {
    const reason = await reasonOf(thread);
    const opens = reason === null;
    counts.opened += Number(opens);
    counts.pays += Number(thread.pays);
    counts.right += Number(opens && thread.pays);
    if (opens !== thread.pays) wrong.push(`${thread.kind} (${thread.language}): ${reason}`);
  }
  expect(LABELLED.length).toBeGreaterThanOrEqual(120);
  expect(counts.right / counts.opened, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(counts.right / counts.pays, wrong.join('\n')).toBeGreaterThanOrEqual(0.92);
});
