import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { numbers } from './numbers.ts';

const holds = (text: string, mail: string) => numbers.holds(claimOf({ text }, mail));

describe('a number that the mail states stands, however it is written', () => {
  it.each([
    ['The roof costs 48,500 euros', 'The roof costs 48.500,00 euros.'],
    ['The roof costs 48.5k euros', 'The roof costs 48,500 euros.'],
    ['Das Dach kostet 48.500 Euro', 'Das Dach kostet 48500 Euro.'],
    ['Le toit coûte 48 500 euros', 'Le toit coûte 48500 euros.'],
    ['El techo mide 3,5 metros', 'The roof measures 3.5 metres.'],
    ['Two offers are on the table', 'Zwei Angebote liegen vor.'],
    ['Drei Angebote liegen vor', 'There are 3 offers.'],
    ['Ci sono quattro offerte', 'Abbiamo ricevuto 4 offerte.'],
    ['屋根は48500円', '屋根は48,500円です。'],
    ['Form B12 is missing', 'Please fill in form B-12.'],
    ['The roof is on order', 'The roof costs 48,500 euros.'],
    ['Es sind 20 Kopien', 'Bringen Sie 20 Kopien.'],
    ['A garantia tem 12 meses', 'A garantia tem doze meses.'],
    ['Sono 12 posti', 'La sala ha set 12 posti.'],
    ['Es dauert 15 Minuten', 'Es dauert eine Viertelstunde.'],
    ['It takes half an hour', 'It takes 30 minutes.'],
    ['Wir sind 4 Personen', 'Wir kommen zu viert.'],
    ['Są 2 oferty', 'Mamy dwie oferty.'],
    ['Üç teklif var', '3 teklif aldık.'],
    ['هناك 3 عروض', 'لدينا ثلاثة عروض.'],
    ['见积有3个', '我们有三个见积。'],
    ['ホテルは3泊', 'ホテルは三泊です。'],
    ['견적이 3개 있다', '견적이 세 개 있습니다.'],
    ['Es sind 25 Dächer', 'Wir decken fünfundzwanzig Dächer.'],
    ['Il y a 95 toits', 'Nous avons quatre-vingt-quinze toits.'],
    ['There are twenty-five roofs', 'We have 25 roofs.'],
    ['Hay 31 techos', 'Tenemos treinta y un techos.'],
    ['There are 12 roofs', 'We have a dozen roofs.'],
    ['The second roof leaks', 'Roof 2 leaks.'],
    ['She asks for a second offer', 'Could we have another offer?'],
    ['It takes 300 seconds', 'It takes 300 seconds.'],
    ['Le toit dure 2 heures', 'Le travail dure deux heures.'],
    ['412 tiles are broken', 'It is 412 tiles, not 350.'],
    ['412 tiles are broken, not 350', 'It is 412 tiles, not 350.'],
    ['Es sind 412 statt 350 Ziegel', 'Es sind 412 Ziegel, nicht 350.'],
    ['Ada does not take more than 350', 'I do not take more than 350.'],
    ['Ada has two questions', 'What does it cost? When can you deliver?'],
    ['회의는 1시간', '회의는 한 시간입니다.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

describe('a number that the mail does not state is refused', () => {
  it.each([
    ['The roof costs 49,500 euros', 'The roof costs 48,500 euros.'],
    ['The roof costs 4,850 euros', 'The roof costs 48,500 euros.'],
    ['The roof costs 48k euros', 'The roof costs 48,500 euros.'],
    ['Das Dach kostet 84.500 Euro', 'Das Dach kostet 48500 Euro.'],
    ['Le toit coûte 48 600 euros', 'Le toit coûte 48500 euros.'],
    ['Three offers are on the table', 'There are 2 offers.'],
    ['Drei Angebote liegen vor', 'Zwei Angebote liegen vor.'],
    ['Il y a quatre devis pour le toit', 'Il y a trois devis pour le toit.'],
    ['Hay cuatro ofertas', 'Hay tres ofertas.'],
    ['屋根は48600円', '屋根は48,500円です。'],
    ['Form B13 is missing', 'Please fill in form B12.'],
    ['Build 7c0e2f is broken', 'Build 7c0e3f is broken.'],
    ['Das Dach kommt am 15.05.', 'Das Dach kommt am 14. Mai.'],
    ['Es sind 21 Kopien', 'Bringen Sie 20 Kopien.'],
    ['Es dauert 20 Minuten', 'Es dauert eine Viertelstunde.'],
    ['It takes half an hour', 'It takes 40 minutes.'],
    ['Wir kommen zu dritt', 'Wir kommen zu viert.'],
    ['Są 3 oferty', 'Mamy dwie oferty.'],
    ['Mamy trzy oferty dla nich', 'Mamy dwie oferty.'],
    ['Bizim için beş teklif var', 'Bizim için üç teklif var.'],
    ['هناك خمسة عروض', 'لدينا ثلاثة عروض.'],
    ['我们有五个报价', '我们有三个报价。'],
    ['参加者は七名', '参加者は六名です。'],
    ['견적이 네 개 있다', '견적이 세 개 있습니다.'],
    ['There are twenty-six roofs', 'We have 25 roofs.'],
    ['We have a dozen roofs', 'We have 10 roofs.'],
    ['The insurer pays from the second roof on', 'The insurer pays from the third roof on.'],
    ['El seguro paga desde la segunda visita', 'El seguro paga desde la tercera visita.'],
    ['350 tiles are broken', 'It is 412 tiles, not 350.'],
    ['Los techos son 350', 'Los techos son 412, no 350.'],
    ['Es sind 350 Ziegel', 'Es sind nicht 350, sondern 412 Ziegel.'],
    ['屋根は350枚', '屋根は350枚ではなく412枚です。'],
    ['Ada has three questions', 'What does it cost? When can you deliver?'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

it('a number of the subject stands', () =>
  expect(numbers.holds(claimOf({ text: 'Offer 4711 is here' }, 'See below.', 'Offer 4711'))).toBe(
    true,
  ));

it('the name of an attached file lends its numbers', () =>
  expect(
    numbers.holds(
      claimOf({ text: 'Offer 4711 is attached' }, [
        { said: 'See the file.', attachments: ['offer-4711.pdf'] },
      ]),
    ),
  ).toBe(true));

it('a count may be that of the items of a list', () =>
  expect(holds('Three things are missing', 'Missing:\n- slate\n- nails\n- a ladder')).toBe(true));

it('a number of another message does not count', () =>
  expect(
    numbers.holds(
      claimOf({ text: 'The roof costs 48,500 euros' }, [
        { said: 'The roof is dear.' },
        { from: 'Ben Kurz', said: 'Is 48,500 euros right?' },
      ]),
    ),
  ).toBe(false));

it('a number beside a person is held against the mail, too', () =>
  expect(numbers.holds(claimOf({ text: 'Slate', who: 'team 17' }, 'Slate for team 16'))).toBe(
    false,
  ));

it.each([
  ['The cost rose from €4.2m to €4.6m', 'It is 4,6 millions et non 4,2, in euros.', true],
  ['The cost rose from €4.2m to €4.8m', 'It is 4,6 millions et non 4,2, in euros.', false],
  ['The lift is replaced in mid-2027', 'Der Aufzug wird Mitte 2027 ersetzt.', true],
  ['The lift is replaced in mid-2028', 'Der Aufzug wird Mitte 2027 ersetzt.', false],
  ["Koli sayısı 12'den 15'e çıktı", 'Koli sayısı 12 değil 15 oldu.', true],
  ["Koli sayısı 12'den 16'ya çıktı", 'Koli sayısı 12 değil 15 oldu.', false],
  ['They may come two or three days later', '米色可能晚两三天。', true],
  ['They may come four or five days later', '米色可能晚两三天。', false],
])('millions, years, corrections, ranges in few words: %s', (text, mail, isTrue) => {
  expect(holds(text, mail)).toBe(isTrue);
});
