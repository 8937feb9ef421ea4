import { describe, expect, it } from 'vitest';
import { clausesIn } from './clauses.ts';
import { fold } from '../../../text/fold.ts';

const read = (text: string, language: string) => clausesIn(fold(text), language, () => false);
const texts = (text: string, language: string) => read(text, language).map((each) => each.text);

describe('clausesIn', () => {
  it.each([
    ['en', 'We ship on 3. May, but you pay.', ['we ship on 3. may', 'you pay', '']],
    ['es', 'Vamos el lunes pero no en tren', ['vamos el lunes', 'no en tren']],
    ['it', 'Io però non prendo il treno', ['io pero non prendo il treno']],
    ['it', 'Il sabato non c’è nessuno', ["il sabato non c'e nessuno"]],
    ['ja', '娘がけがなので、出ません', ['娘がけがな', '', '出ません']],
    [
      'fr',
      'Mme Roux, notre comptable, refuse de payer',
      ['mme roux notre comptable refuse de payer'],
    ],
  ])('%s: %s', (language, text, clauses) =>
    expect(texts(text, language)).toEqual(clauses.filter((each) => each !== '')),
  );

  it('denies by clause, and not by what a condition denies', () => {
    const [first, second] = read('If it does not rain we play, and you can’t come', 'en');
    expect(first).toMatchObject({ denial: { isDenied: false }, isDenying: true });
    expect(second).toMatchObject({ denial: { isDenied: true } });
  });

  it('keeps the first word apart from a contrast that follows', () =>
    expect(read('Tuesday, not Monday', 'en').map(({ denial }) => denial.isDenied)).toEqual([
      false,
      true,
    ]));
});
