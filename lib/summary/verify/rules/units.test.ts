import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { units } from './units.ts';

const holds = (text: string, mail: string) => units.holds(claimOf({ text }, mail));

describe('an amount in the mail’s own currency stands, however it is written', () => {
  it.each([
    ['The roof costs €500', 'The roof costs 500 euros.'],
    ['The roof costs 500 EUR', 'The roof costs € 500.'],
    ['Das Dach kostet 500 Franken', 'Das Dach kostet CHF 500.'],
    ['Le toit coûte 500 euros', 'Le toit coûte 500 €.'],
    ['El techo cuesta 500 dólares', 'El techo cuesta $500.'],
    ['The roof costs £500', 'The roof costs 500 pounds.'],
    ['屋根は500円', '屋根は¥500です。'],
    ['The price rises by 5 percent', 'The price rises by 5%.'],
    ['The roof weighs 500', 'The roof costs 500 euros.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

describe('an amount in another currency is refused', () => {
  it.each([
    ['The roof costs $500', 'The roof costs 500 euros.'],
    ['The roof costs 500 GBP', 'The roof costs € 500.'],
    ['Das Dach kostet 500 Euro', 'Das Dach kostet CHF 500.'],
    ['Le toit coûte 500 dollars', 'Le toit coûte 500 €.'],
    ['El techo cuesta 500 euros', 'El techo cuesta $500.'],
    ['Il tetto costa 500 sterline', 'Il tetto costa 500 euro.'],
    ['屋根は500円', '屋根は500ドルです。'],
    ['The price rises by 5%', 'The price rises by 5 euros.'],
    ['The price rises by 5 euros', 'The price rises by 5%.'],
    ['The price rises by 5%', 'The price rises by 5.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

it('a bare amount may be in a currency that the thread names', () =>
  expect(holds('The roof costs 500 euros', 'The roof costs 500. We pay in euros.')).toBe(true));

it('a bare amount is in no currency that the thread does not name', () =>
  expect(holds('The roof costs 500 euros', 'The roof costs 500.')).toBe(false));

it('an amount beside a date is held against the mail, too', () =>
  expect(units.holds(claimOf({ text: 'Pay', due: 'before $500' }, 'It costs 500 euros.'))).toBe(
    false,
  ));
