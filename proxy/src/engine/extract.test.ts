import { expect, test } from 'vitest';
import type { Length, SummaryRequest } from '../../../lib/contract.ts';
import { REQUEST } from '../../testing/test-proxy.ts';
import { extractEngine } from './extract.ts';

const LONG: SummaryRequest = {
  ...REQUEST,
  transcript: {
    subject: 'Boathouse',
    messages: Array.from({ length: 80 }, (_, i) => ({
      number: i + 1,
      sender: { name: 'Anna Berg', address: 'anna@example.com' },
      time: null,
      segments: [
        {
          role: 'own' as const,
          text: `Beam number ${i + 1} of the roof needs new paint this year.`,
        },
      ],
      attachments: [],
    })),
  },
};

async function linesOf(length: Length): Promise<number> {
  const job = extractEngine.prepare({ ...LONG, length });
  let count = 0;
  const usage = { input: 0, output: 0 };
  for await (const { type } of job.run(new AbortController().signal, usage)) {
    if (type === 'line') count += 1;
  }
  return count;
}

test('the extract keeps to the length that was asked for', async () => {
  const [short, normal, detailed] = await Promise.all([
    linesOf('short'),
    linesOf('normal'),
    linesOf('detailed'),
  ]);
  expect(short).toBeLessThan(normal);
  expect(normal).toBeLessThan(detailed);
});
