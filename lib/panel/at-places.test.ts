import { expect, it } from 'vitest';
import { atPlaces } from './at-places.ts';
import { lineOf, summaryOf } from '../summary/testing/summary-of.ts';

it('names the messages that were read by their places in the thread', () => {
  const line = {
    ...lineOf('Slate'),
    citations: [
      { message: 2, quote: 'Slate' },
      { message: 1, quote: 'Tin' },
    ],
  };
  const summary = summaryOf(
    [],
    {
      headline: { ...lineOf('Roof'), kind: 'headline' },
      lines: [line],
      coverage: { of: 12, read: 1, unread: [{ message: 2, reason: 'too-long' }] },
      warnings: [{ code: 'hidden-text', message: 2 }],
    },
    ['a1', 'a2'],
  );
  expect(atPlaces(summary, [5, 12])).toMatchObject({
    headline: { citations: [{ message: 5, quote: 'Roof' }] },
    lines: [
      {
        citations: [
          { message: 12, quote: 'Slate' },
          { message: 5, quote: 'Tin' },
        ],
      },
    ],
    coverage: { of: 12, read: 1, unread: [{ message: 12, reason: 'too-long' }] },
    sources: [
      { number: 5, id: 'a1' },
      { number: 12, id: 'a2' },
    ],
    warnings: [{ code: 'hidden-text', message: 12 }],
  });
});
