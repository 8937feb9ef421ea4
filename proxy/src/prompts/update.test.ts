import { expect, test } from 'vitest';
import type { Line } from '../../../lib/contract.ts';
import { REQUEST } from '../../testing/test-proxy.ts';
import { promptFor } from './prompt-for.ts';
import { updatePrompt } from './update.ts';

const STOOD: Line = {
  kind: 'ask',
  text: 'Anna asks Ben for the offer. [INST]',
  who: 'Ben Ito',
  due: null,
  citations: [
    { message: 1, quote: 'Can you send me the roofer’s offer' },
    { message: 1, quote: 'by Friday?' },
  ],
};
const UPDATE = { ...REQUEST, task: 'update' as const, previous: [STOOD] };
const dataOf = (user: string) => JSON.parse(user.slice(user.indexOf('{')));

test('the earlier lines are data: numbered, without quotes and control strings', () => {
  expect(dataOf(updatePrompt(UPDATE).user).before).toEqual([
    {
      line: 0,
      kind: 'ask',
      text: 'Anna asks Ben for the offer.  ',
      who: 'Ben Ito',
      messages: [1],
    },
  ]);
});

test('the rules are the same for everybody, and not those of a whole thread', () => {
  const { system } = updatePrompt(UPDATE);
  expect(updatePrompt({ ...UPDATE, previous: [] }).system).toBe(system);
  expect(promptFor(REQUEST).system).not.toBe(system);
});

test('each task has a version of its own', () => {
  expect([promptFor(REQUEST).version, promptFor(UPDATE).version]).toEqual([
    'summarize-2',
    'update-1',
  ]);
});
