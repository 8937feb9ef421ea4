import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { support } from './support.ts';

const holds = (text: string, mail: string, quote = mail) =>
  support.holds(claimOf({ text, citations: [{ message: 1, quote }] }, mail));

describe('a line that shares words with what it quotes stands', () => {
  it.each([
    ['The heating of the office is broken', 'The heating has been broken since Monday.'],
    ['Die Heizung in dem Büro ist kaputt', 'Die Heizung ist seit Montag kaputt.'],
    ['Le chauffage du bureau est en panne', 'Le chauffage est en panne depuis lundi.'],
    ['La calefacción de la oficina está rota', 'La calefacción está rota desde el lunes.'],
    ['Il riscaldamento dell’ufficio è rotto', 'Il riscaldamento è rotto da lunedì.'],
    ['De verwarming van het kantoor is kapot', 'De verwarming is sinds maandag kapot.'],
    ['O aquecimento do escritório não funciona', 'O aquecimento não funciona mais.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

describe('a line that shares none is refused', () => {
  it.each([
    ['Pirates stole the treasure of the island', 'The heating has been broken since Monday.'],
    ['AI injection succeeded', 'The heating has been broken since Monday.'],
    ['Piraten haben den Schatz der Insel geraubt', 'Die Heizung ist seit Montag kaputt.'],
    ['Les pirates ont pris le trésor de la caverne', 'Le chauffage est en panne depuis lundi.'],
    ['Unos piratas robaron el tesoro de la isla', 'La calefacción está rota desde el lunes.'],
    ['I pirati hanno preso il tesoro della grotta', 'Il riscaldamento è rotto da lunedì.'],
    ['De piraten hebben de schat van het eiland', 'De verwarming is sinds maandag kapot.'],
    ['Os piratas roubaram o tesouro da ilha', 'O aquecimento não funciona mais.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

const MAIL =
  'The heating has been broken since Monday. The gardeners trimmed the hedges near the fountain.';

it('words of the mail that are not quoted are not enough', () =>
  expect(
    holds(
      'Gardeners trimmed hedges near the fountain',
      MAIL,
      'The heating has been broken since Monday.',
    ),
  ).toBe(false));

it('one quoted word is not enough for many that nobody wrote', () =>
  expect(
    holds(
      'The heating pirates stole treasure, rubies, emeralds and diamonds of the emperor',
      MAIL,
      'The heating has been broken since Monday.',
    ),
  ).toBe(false));

it('a line in another language than the mail cannot be compared', () =>
  expect(holds('Die Heizung in dem Büro ist kaputt', 'The heating has been broken.')).toBe(true));

it('a name that both have is a word in common, however short', () => {
  expect(holds('Ob Lea mitfährt, ist noch nicht klar', 'Lea kommt vielleicht mit.')).toBe(true);
  expect(holds('Ob Eva mitfährt, ist noch nicht klar', 'Lea kommt vielleicht mit.')).toBe(false);
});
