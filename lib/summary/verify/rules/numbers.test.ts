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
