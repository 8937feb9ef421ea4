import { describe, expect, it } from 'vitest';
import { outlasts } from './outlasts.ts';
import { summaryOf } from '../summary/testing/summary-of.ts';

const MODEL = summaryOf(['Slate it is']);
const EXTRACT = summaryOf(['An extract'], { engine: 'extract' });

describe('a model’s summary outlasts', () => {
  it.each([
    [
      'an extract that stands because something failed',
      { ...EXTRACT, fallback: 'model-down' },
      true,
    ],
    ['no other summary of a model', summaryOf(['Tin it is']), false],
    ['no extract that nothing better was asked for', EXTRACT, false],
  ] as const)('%s', (_, next, expected) => expect(outlasts(MODEL, next)).toBe(expected));

  it('only where there is one', () => {
    const next = { ...EXTRACT, fallback: 'offline' } as const;
    expect([outlasts(null, next), outlasts(EXTRACT, next)]).toEqual([false, false]);
  });
});
