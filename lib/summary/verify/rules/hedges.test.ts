import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { hedges } from './hedges.ts';

const holds = (text: string, mail: string, kind: 'point' | 'decision' | 'ask' = 'point') =>
  hedges.holds(claimOf({ text, kind }, mail));

describe('what the quote leaves open is refused as sure', () => {
  it.each([
    ['The rooms will cost a tenner more', 'The rooms might cost a tenner more.'],
    ['The work ends on Friday', 'We hope that the work ends on Friday.'],
    ['Ada kommt am Sonntag vorbei', 'Wir kommen am Sonntag vielleicht vorbei.'],
    ['Le train part plus tard', 'Le train part peut-être plus tard.'],
    ['Ada vende el coche', 'Quizá vendamos el coche de la empresa.'],
    ['Ada vende la casa', 'Forse vendiamo la casa di Torino.'],
    ['O diretor aprova a compra', 'Talvez o diretor aprove a compra.'],
    ['Ada verkoopt de boot', 'Misschien verkopen we de boot.'],
    ['Ada arabayı satıyor', 'Belki bu arabayı satarız.'],
    ['ادا تبيع السيارة', 'ربما نبيع السيارة.'],
    ['她卖房子', '我们可能卖房子。'],
    ['車を売る', '車を売るかもしれません。'],
    ['차를 판다', '차를 팔 수도 있습니다.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));

  it.each([
    ['Ada needs a packed lunch', 'Does Ada need a packed lunch?'],
    ['Die Halle ist am Samstag frei', 'Ist die Halle am Samstag frei?'],
    ['Les travaux durent quatorze mois', 'Les travaux dureront-ils quatorze mois ?'],
    ['The works last fourteen months', 'Les travaux dureront-ils quatorze mois ?'],
    ['El tren sale a las nueve', '¿El tren sale a las nueve?'],
  ])('a question is no fact: %s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));

  it.each([
    ['The break lasts 20 minutes', 'I prefer a break of 20 minutes.'],
    ['Die Pause dauert 20 Minuten', 'Ich hätte lieber 20 Minuten Pause.'],
    ['La pause dure 20 minutes', 'Je préfère 20 minutes de pause.'],
    ['Eligen el azulejo gris', 'Dudamos entre el gris y el blanco.'],
    ['La familia regala un ordenador', 'Para o presente, sugiro um notebook.'],
    ['They order 8,000 pieces', '市场部认为应该直接订8000件。'],
  ])('a wish is no decision: %s, of: %s', (text, mail) =>
    expect(holds(text, mail, 'decision')).toBe(false),
  );

  it('a question is no decision', () =>
    expect(
      holds('30 chairs were ordered', 'If we take 30 chairs, is there a discount?', 'decision'),
    ).toBe(false));
});

describe('what is left open in the line, too, or sure in the quote, stands', () => {
  it.each([
    ['The rooms may cost a tenner more', 'The rooms might cost a tenner more.'],
    ['Ada expects the work to end on Friday', 'We hope that the work ends on Friday.'],
    ['Ada proposes to meet on Thursday', 'Could we maybe meet on Thursday?'],
    ['Ada bringt Kuchen mit', 'Vielleicht komme ich später, ich bringe aber Kuchen mit.'],
    ['Ob Ada am Sonntag kommt, ist offen', 'Wir kommen am Sonntag vielleicht vorbei.'],
    ['遅れる可能性がある', '遅れるかもしれません。'],
    ['Ada asks whether lunch is needed', 'Does Ben need a packed lunch?'],
    ['Ada wants to know about lunch', 'Does Ben need a packed lunch?'],
    ['Ada fragt nach der Halle', 'Ist die Halle am Samstag frei?'],
    ['部長が値下げを求めている', '部長から安くならないかと言われましたが、いかがでしょうか。'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));

  it.each([
    ['The break lasts 20 minutes', 'The break lasts 20 minutes. I prefer it so.'],
    ['They order 30 chairs', 'We would like to order 30 chairs.'],
    ['Wir nehmen den grauen Ton', 'Wir nehmen den grauen Ton.'],
    ['Ada prefers a break of 20 minutes', 'I prefer a break of 20 minutes.'],
  ])('what is decided: %s, of: %s', (text, mail) =>
    expect(holds(text, mail, 'decision')).toBe(true),
  );

  it('an ask promises nothing', () =>
    expect(holds('Bring the keys', 'Perhaps you could bring the keys.', 'ask')).toBe(true));
});
