import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const texts = (text: string) => sentencesOf(text).map(({ text: words }) => words);

describe('sentencesOf', () => {
  it.each([
    'Wir bitten um Ersatz bis spätestens 27. November und um einen Bericht.',
    'Wir treffen uns am 11. Mai um 8 Uhr.',
    'Zahlbar bis 3. czerwca bez odsetek.',
    'Dr. Ek kommt erst um zwei.',
    'Nehmen Sie z. B. Wasser mit.',
    'Mr. Smith has the keys.',
    'M. Dupont vient demain.',
    'Mme. Delorme compare les prix.',
    'El Sr. López trae las llaves.',
    'Il Dott. Rossi porta le chiavi.',
    'Sayın Dr. Yılmaz yarın geliyor.',
    'Stockholm to Umeå, dep. 06:20, arr. 12:52, coach 4.',
    'We need shells, cables, etc. before that.',
    'Bring tools, e.g. Torx keys.',
    'Spotkajmy się np. Warszawa, godz. 10.',
    'Siehe S. 12 und Abs. 3 im Vertrag.',
    'i. A. Jürgen Weißbach schickt die Liste.',
  ])('is one: %s', (text) => expect(texts(text)).toEqual([text]));

  it.each([
    ['He arrived at 5. The bus was late.', ['He arrived at 5.', 'The bus was late.']],
    ['Wir kommen am 5. Der Bus fährt um 8.', ['Wir kommen am 5.', 'Der Bus fährt um 8.']],
    ['Take plan B. Then call.', ['Take plan B.', 'Then call.']],
    ['It starts at 6:30 EST. Please come.', ['It starts at 6:30 EST.', 'Please come.']],
    ['So do I. They came.', ['So do I.', 'They came.']],
    ['明日伺います。よろしいですか。', ['明日伺います。', 'よろしいですか。']],
  ])('are two: %s', (text, sentences) => expect(texts(text)).toEqual(sentences));

  it('leaves out the mark of a list item and emphasis', () => {
    expect(
      texts('- Bring the keys.\n• Order the shells.\n1. Call Ada.\n*Ship date: 11 December.*'),
    ).toEqual(['Bring the keys.', 'Order the shells.', 'Call Ada.', 'Ship date: 11 December.']);
  });

  it('keeps a day that begins a line', () => {
    expect(texts('Wann?\n14. Mai, um drei.\n12. bis 14. Juni ginge auch.')).toEqual([
      'Wann?',
      '14. Mai, um drei.',
      '12. bis 14. Juni ginge auch.',
    ]);
  });

  it('joins lines that were broken for their width, by the width of their letters', () => {
    expect(
      texts('昨年お借りした濁度計SANDA 1(製造番号 S1-0448)の校正期限が\n11月30日に切れます。'),
    ).toEqual(['昨年お借りした濁度計SANDA 1(製造番号 S1-0448)の校正期限が 11月30日に切れます。']);
  });

  it('leaves out a link that ends a sentence, but not the one that a button is', () => {
    expect(
      texts('Please fill in the form for the off-site by Friday: https://forms.example.com/a'),
    ).toEqual(['Please fill in the form for the off-site by Friday']);
    expect(texts('Read the notes: https://forms.example.com/a')).toEqual([
      'Read the notes: https://forms.example.com/a',
    ]);
  });
});
