import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { names } from './names.ts';

const holds = (text: string, mail: string) => names.holds(claimOf({ text }, mail));

describe('a name that the mail, its sender or the calendar bears stands', () => {
  it.each([
    ['Ada brings the cake', 'I will bring the cake.'],
    ['The cake is for Oscar', 'The cake is for Oscar, as always.'],
    ['The cake is from Oscar’s oven', 'Oscar has a new oven for the cake.'],
    ['The cake is eaten on Friday in May', 'The cake is for the party.'],
    ['Der Kuchen ist für Oskar', 'Oskar bekommt den Kuchen.'],
    ['Der Kuchen ist nicht für das Fest', 'Er ist für morgen und nicht für das Fest.'],
    ['Le gâteau est pour Oscar', 'Oscar aura le gâteau.'],
    ['La torta è per Oscar', 'Oscar avrà la torta.'],
    ['ケーキは佐藤さんの分', '佐藤さんにケーキをお願いします。'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

describe('a name that nobody of the mail bears is refused', () => {
  it.each([
    ['The cake is for Oscar', 'The cake is for the party.'],
    ['The cake is for Mrs Quibble', 'The cake is for the party.'],
    ['The cake is from Zorbania', 'The cake is for the party.'],
    ['Der Kuchen ist für Oskar', 'Der Kuchen ist für das Fest.'],
    ['Der Kuchen ist für Frau Quibbel', 'Der Kuchen ist für das Fest.'],
    ['Le gâteau est pour Oscar', 'Le gâteau est pour la fête.'],
    ['El pastel es para Óscar', 'El pastel es para la fiesta.'],
    ['La torta è per Oscar', 'La torta è per la festa.'],
    ['De taart is voor Oscar', 'De taart is voor het feest.'],
    ['O bolo é para Oscar', 'O bolo é para a festa.'],
    ['ケーキは佐藤さんの分', 'ケーキをお願いします。'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

const thread = [
  { from: 'Ada Berg', said: 'Ben, please bring the cake.' },
  { from: 'Ben Kurz', said: 'I will.' },
  { from: 'Cleo Dahl', said: 'The hall in Lund is booked.' },
];

it('somebody whom the cited message calls may be named', () =>
  expect(names.holds(claimOf({ text: 'The cake is Ben’s' }, thread))).toBe(true));

it('somebody whom the cited message neither calls nor names is refused', () =>
  expect(names.holds(claimOf({ text: 'The cake is Cleo’s' }, thread))).toBe(false));

it('a place of another message may be named', () =>
  expect(names.holds(claimOf({ text: 'The cake goes to Lund' }, thread))).toBe(true));

it('a name of the subject stands', () =>
  expect(names.holds(claimOf({ text: 'The cake is for Oscar' }, 'Cake?', 'Cake for Oscar'))).toBe(
    true,
  ));

it('a person whom the cited sender names in another message may stand', () => {
  const thread = [
    { said: 'My son Eusebio needs a bed.' },
    { from: 'Ben Kurz', said: 'Which room does he get?' },
  ];
  const named = (message: number, quote: string) =>
    names.holds(
      claimOf({ text: 'The bed is for Eusebio', citations: [{ message, quote }] }, [
        ...thread,
        { said: 'It is the blue room.' },
      ]),
    );
  expect(named(3, 'It is the blue room.')).toBe(true);
  expect(named(2, 'Which room does he get?')).toBe(false);
});
