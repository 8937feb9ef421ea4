import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { dates } from './dates.ts';

const holds = (text: string, mail: string) => dates.holds(claimOf({ text }, mail));

describe('a day that the mail means stands, however it is written', () => {
  it.each([
    ['The kitchen comes on 14 May', 'We deliver the kitchen on 14 May.'],
    ['The kitchen comes on May 14th', 'We deliver the kitchen on 14 May.'],
    ['The kitchen comes on 14 May 2026', 'We deliver the kitchen on 14 May.'],
    ['Die Küche kommt am 14.05.', 'Wir liefern die Küche am 14. Mai.'],
    ['La cuisine arrive le 14 mai', 'Nous livrons la cuisine le 14/05/2026.'],
    ['La cocina llega el 14 de mayo', 'Entregamos la cocina el 14/5/2026.'],
    ['La cucina arriva il 14 maggio', 'Consegniamo la cucina il 14.5.2026.'],
    ['De keuken komt op 14 mei', 'Wij leveren de keuken op 14-05-2026.'],
    ['A cozinha chega em 14 de maio', 'Entregamos a cozinha em 14/05/2026.'],
    ['台所は5月14日に届く', '5月14日に台所をお届けします。'],
    ['The kitchen comes on 5 May', 'We deliver the kitchen tomorrow.'],
    ['Die Küche kommt am Mittwoch', 'Wir liefern die Küche übermorgen.'],
    ['The kitchen comes on Wednesday', 'We deliver the kitchen on 6 May.'],
    ['The kitchen comes', 'We deliver the kitchen on 14 May.'],
    ['Die Küche kommt am 8. Mai', 'Wir liefern die Küche bis Ende der Woche.'],
    ['Die Küche kommt am 15. Mai', 'Wir liefern die Küche bis Ende nächster Woche.'],
    ['The kitchen comes by the end of the week of 11 May', 'It comes by the end of next week.'],
    ['De keuken komt op 6 mei', 'De keuken komt woensdagavond.'],
    ['De keuken komt op 26 mei', 'De keuken komt de 26e.'],
    ['A cozinha chega em 8 de maio', 'A cozinha chega na sexta.'],
    ['Mutfak 8 Mayıs’ta geliyor', 'Mutfağı cumaya kadar getiriyoruz.'],
    ['Mutfak 7 Mayıs’ta geliyor', 'Mayıs bizim için iyi, mutfak 7’sinde geliyor.'],
    ['La cuisine arrive le 10 août', 'Nous livrons la cuisine le lundi 10.'],
    ['台所は5月15日に届く', '5月14日は休みなので、翌日に台所をお届けします。'],
    ['厨房8月6日到', '厨房八月六日到。'],
    ['يصل المطبخ يوم الخميس', 'سيصل المطبخ للخميس.'],
    ['Ada wrote on 4 May that the kitchen is late', 'The kitchen is late.'],
    ['On 4 May there was no kitchen', 'The kitchen has not come.'],
    ['The kitchen comes on 4 May at 11:00', 'It will be there at 11.'],
    ['We arrive on 21 August', 'The feast is on Saturday 22 August. We arrive on the Friday.'],
    ['The kitchen comes on 3 August', 'The kitchen comes on Aug 3.'],
    ['The kitchen comes next week', 'We deliver the kitchen on 14 May.'],
    ['La cocina llega a fin de mes', 'La cocina llega el 31 de mayo.'],
    ['Holidays are from 1 to 14 August', 'I am on holiday 1-14 August.'],
    ['The kitchen comes on 15 May', 'The kitchen comes Friday next week.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

describe('a day that the mail does not mean is refused', () => {
  it.each([
    ['The kitchen comes on 15 May', 'We deliver the kitchen on 14 May.'],
    ['The kitchen comes on 14 June', 'We deliver the kitchen on 14 May.'],
    ['The kitchen comes on 14 May 2027', 'We deliver the kitchen on 14 May 2026.'],
    ['Die Küche kommt am 15.05.2026', 'Wir liefern die Küche am 14. Mai.'],
    ['La cuisine arrive le 15 mai', 'Nous livrons la cuisine le 14/05/2026.'],
    ['La cocina llega el 15 de mayo', 'Entregamos la cocina el 14/5/2026.'],
    ['La cucina arriva il 15 maggio', 'Consegniamo la cucina il 14.5.2026.'],
    ['De keuken komt op 15 mei', 'Wij leveren de keuken op 14-05-2026.'],
    ['A cozinha chega em 15 de maio', 'Entregamos a cozinha em 14/05/2026.'],
    ['台所は5月15日に届く', '5月14日に台所をお届けします。'],
    ['The kitchen comes on Thursday', 'We deliver the kitchen on 6 May.'],
    ['Die Küche kommt am Freitag', 'Wir liefern die Küche am Donnerstag.'],
    ['The kitchen comes tomorrow', 'We deliver the kitchen on 14 May.'],
    ['The kitchen comes in June', 'We deliver the kitchen in July.'],
    ['The kitchen comes on 4 May', 'The kitchen is late.'],
    ['The kitchen has been here since 4 May', 'The kitchen is here since yesterday.'],
    ['The kitchen comes on 4 May', 'The kitchen comes next Monday.'],
    ['The kitchen came on 27 April', 'The kitchen comes next Monday.'],
    ['The kitchen came on 1 May', 'The kitchen must be here by Friday.'],
    ['Die Küche kommt am 20. August', 'Bringen Sie 20 Kopien der Pläne.'],
    ['A cozinha chega em 12 de julho', 'A cozinha tem 12 meses de garantia.'],
    ['The kitchen comes on 5 September', 'We set 5 tables.'],
    ['De keuken komt op 7 mei', 'De keuken komt woensdagavond.'],
    ['A cozinha chega em 7 de maio', 'A cozinha chega na sexta.'],
    ['A cozinha chega em 8 de maio', 'Esta é a sexta cozinha.'],
    ['La cuisine arrive le 11 août', 'Nous livrons la cuisine le lundi 10.'],
    ['台所は5月16日に届く', '5月14日は休みなので、翌日に台所をお届けします。'],
    ['厨房8月7日到', '厨房八月六日到。'],
    ['Die Küche kommt am 22. Mai', 'Wir liefern die Küche bis Ende nächster Woche.'],
    ['The kitchen comes next week', 'We deliver the kitchen on 24 May.'],
    ['The kitchen comes on 8 May', 'The kitchen comes Friday next week.'],
    ['厨房5月8日到', '厨房下周五到。'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

it('a day of the subject stands', () =>
  expect(
    dates.holds(claimOf({ text: 'The fair is on 14 May' }, 'See you at the fair.', 'Fair, 14 May')),
  ).toBe(true));

it('a due date is held against the mail, too', () =>
  expect(
    dates.holds(claimOf({ text: 'Send the list', due: '15 May' }, 'Send the list by 14 May.')),
  ).toBe(false));

it.each([
  ['On May 4, 19 of the 27 forms had arrived', 'Nineteen of 27 forms have reached me.', true],
  ['On May 5, 19 of the 27 forms had arrived', 'Nineteen of 27 forms have reached me.', false],
  ['Zaczynamy 22 czerwca zamiast 29 czerwca', 'Zaczynamy 22 czerwca, nie 29.', true],
  ['Zaczynamy 22 czerwca zamiast 28 czerwca', 'Zaczynamy 22 czerwca, nie 29.', false],
  ['We need a pier before Easter', 'Vor Ostern brauchen wir einen Steg.', true],
  ['We need a pier before Christmas', 'Vor Ostern brauchen wir einen Steg.', false],
  ['Zamiast sali na 120 osób będzie mniejsza', 'Sala na 120 osób jest zajęta.', true],
])('counts beside a date, replaced days, feasts: %s', (text, mail, isTrue) => {
  expect(dates.holds(claimOf({ text }, mail))).toBe(isTrue);
});

it('a day alone is of the month that the message before it names', () => {
  const thread = [
    { said: 'Are you free on 24, 25 and 26 June?' },
    { from: 'Ben Kurz', said: 'The 24th and the 25th, yes.' },
  ];
  const citations = [{ message: 2, quote: 'The 24th and the 25th, yes.' }];
  expect(dates.holds(claimOf({ text: 'Ben is free on June 25', citations }, thread))).toBe(true);
  expect(dates.holds(claimOf({ text: 'Ben is free on June 27', citations }, thread))).toBe(false);
});
