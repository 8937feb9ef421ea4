import { describe, expect, it } from 'vitest';
import { WordTable } from './word-table.ts';

const table = new WordTable({
  fruit: 'apple pear_tree one_two_three plum* grün كتاب りんご',
  tool: 'saw apple のこ 톱',
});
const hits = (folded: string) => table.hits(folded).map(({ at, concept }) => `${concept} ${at}`);

describe('hits', () => {
  it.each<[string, string, string[]]>([
    ['a word', 'my saw', ['tool 1']],
    ['a word before a mark', 'saw, please', ['tool 0']],
    ['a word as often as it stands there', 'saw and saw', ['tool 0', 'tool 2']],
    ['all that one word does', 'an apple', ['fruit 1', 'tool 1']],
    ['two words that count only together', 'the pear tree', ['fruit 2']],
    ['three words that count only together', 'one two three', ['fruit 2']],
    ['every ending of a stem', 'plums, plumbing', ['fruit 0', 'fruit 1']],
    ['a stem without an ending', 'a plum', ['fruit 1']],
    ['a word that was listed with an accent', 'grun', ['fruit 0']],
  ])('finds %s', (_, folded, found) => expect(hits(folded)).toEqual(found));

  it.each<[string, string]>([
    ['one of two words that count only together', 'a pear and a tree'],
    ['two words in the other order', 'tree pear'],
    ['the beginning of a stem', 'plu'],
    ['a word inside of another', 'sawdust and seesaw'],
    ['a part of a hyphenated word', 'saw-horse'],
    ['no words', ''],
  ])('finds nothing in %s', (_, folded) => expect(hits(folded)).toEqual([]));

  it.each(['كتاب', 'الكتاب', 'والكتاب', 'بكتاب'])(
    'finds an Arabic word behind what is written onto it: %s',
    (folded) => expect(hits(folded)).toContain('fruit 0'),
  );

  it.each<[string, string, string[]]>([
    ['inside of others', '赤いりんご', ['fruit 0']],
    ['across a space', 'りん ご', ['fruit 0']],
    ['once, however often it stands there', 'のこ、のこ', ['tool 0']],
    ['three letters to a place', '赤くて丸いりんご', ['fruit 1']],
    ['in Korean, too', '새톱을', ['tool 0']],
  ])('finds a word of a script without spaces %s', (_, folded, found) =>
    expect(hits(folded)).toEqual(found),
  );
});
