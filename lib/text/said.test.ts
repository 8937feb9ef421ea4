import { describe, expect, it } from 'vitest';
import { Said } from './said.ts';
import { WordTable } from './word-table.ts';

const table = new WordTable({ fruit: 'apple pear', tool: 'saw apple', colour: 'red' });
const said = (folded: string) => new Said(folded, table);

it.each([
  ['no word of it', true, 'slate or tin'],
  ['a word of it', false, 'a red roof'],
])('of a sentence with %s, isEmpty is %s', (_, is, folded) =>
  expect(said(folded).isEmpty).toBe(is),
);

describe('has', () => {
  it('is true where there is a word of each', () =>
    expect(said('a red pear').has('colour', 'fruit')).toBe(true));

  it('is false where one has none', () =>
    expect(said('a red pear').has('colour', 'tool')).toBe(false));
});

describe('begins', () => {
  it.each<[string, boolean]>([
    ['red is the roof', true],
    ['so red is the roof', true],
    ['the roof is red', false],
  ])('tells whether a word is among the first two: %s', (folded, is) =>
    expect(said(folded).begins('colour', 2)).toBe(is),
  );
});

describe('near', () => {
  it.each<[string, boolean]>([
    ['red pear', true],
    ['pear so red', true],
    ['red is the pear', false],
    ['red', false],
  ])('tells whether two stand within two words, in either order: %s', (folded, is) =>
    expect(said(folded).near('colour', 'fruit', 2)).toBe(is),
  );

  it('takes no word for the neighbour of itself', () =>
    expect(said('apple').near('fruit', 'tool', 2)).toBe(false));
});

describe('before', () => {
  it.each<[string, boolean]>([
    ['red pear', true],
    ['red ripe pear', true],
    ['pear red', false],
    ['red is the pear', false],
  ])('tells whether one stands up to two words before the other: %s', (folded, is) =>
    expect(said(folded).before('colour', 'fruit', 2)).toBe(is),
  );

  it('finds the pair among several', () =>
    expect(said('pear red saw and pear').before('colour', 'fruit', 3)).toBe(true));
});
