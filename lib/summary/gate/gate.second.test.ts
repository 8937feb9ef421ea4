import { expect, it } from 'vitest';
import { readThread } from '../../reader/read-thread.ts';
import { gate, gateThread } from './gate.ts';
import { SECOND } from './testing/second/second-set.ts';

const READER = 'maya.lindqvist@example.com';
const noHtml = () => Promise.reject(new Error('no HTML here'));
const opens = async (messages: object[]) =>
  gate(gateThread(await readThread({ kind: 'api', messages }, noHtml, () => {}), READER, [])) ===
  null;

it.each([
  [0, 0.55, 0.79],
  [1, 0.44, 0.71],
] as const)(
  'of half %s of the second set, in thirteen languages: precision %s, recall %s at least',
  async (half, precision, recall) => {
    const threads = SECOND.filter((thread) => thread.half === half);
    const opened: boolean[] = [];
    const wrong: string[] = [];
    for (const { kind, language, messages, pays } of threads) {
      const isOpen = await opens(messages);
      if (isOpen) opened.push(pays);
      if (isOpen !== pays) wrong.push(`${kind} (${language})`);
    }
    const right = opened.filter(Boolean).length;
    expect(threads.length).toBeGreaterThanOrEqual(70);
    expect(right / opened.length, wrong.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(
      right / threads.filter(({ pays }) => pays).length,
      wrong.join('\n'),
    ).toBeGreaterThanOrEqual(recall);
  },
);
