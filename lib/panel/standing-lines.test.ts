import { describe, expect, it } from 'vitest';
import { standingLines, withStanding } from './standing-lines.ts';
import { lineOf, summaryOf } from '../summary/testing/summary-of.ts';

const headline = (text: string) => ({ ...lineOf(text), kind: 'headline' as const });
const textsOf = (lines: readonly { text: string }[]) => lines.map(({ text }) => text);

describe('lines that stand', () => {
  const cites = (text: string, ...messages: number[]) => ({
    ...lineOf(text),
    citations: messages.map((message) => ({ message, quote: text })),
  });
  const before = summaryOf([], { headline: headline('Roof'), lines: [cites('of both', 1, 2)] }, [
    'a1',
    'a2',
  ]);
  const read = (...ids: string[]) => summaryOf([], {}, ids).sources;

  it('are all, headline first, where every message is still there', () =>
    expect(textsOf(standingLines(before, read('a1', 'a2', 'a3')))).toEqual(['Roof', 'of both']));

  it.each([
    ['is gone', read('a1')],
    ['is another one', read('a1', 'b2')],
    [
      'was changed',
      read('a1', 'a2').map((source) => ({ ...source, fingerprint: source.id.slice(1) })),
    ],
  ])('are not those that cite a message which %s', (_, sources) =>
    expect(textsOf(standingLines(before, sources))).not.toContain('of both'),
  );

  it('are none of an extract, and none where nothing stood', () => {
    expect(standingLines({ ...before, engine: 'extract' }, read('a1', 'a2'))).toEqual([]);
    expect(standingLines(null, read('a1', 'a2'))).toEqual([]);
  });
});

describe('while an update is written', () => {
  const standing = [headline('Old headline'), lineOf('Slate'), lineOf('Tin')];

  it('old lines stay in their order below the new ones', () =>
    expect(textsOf(withStanding([lineOf('New')], standing))).toEqual([
      'New',
      'Old headline',
      'Slate',
      'Tin',
    ]));

  it('a line that is said again keeps its place, and a new headline is the only one', () =>
    expect(textsOf(withStanding([headline('New headline'), lineOf('Tin')], standing))).toEqual([
      'New headline',
      'Slate',
      'Tin',
    ]));
});
