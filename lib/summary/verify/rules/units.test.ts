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

describe('what a number measures is the mail’s own', () => {
  it.each([
    ['The repair takes 6 hours', 'The repair takes six hours.'],
    ['Die Reparatur dauert 6 Stunden', 'The repair takes 6 hours.'],
    ['The repair takes six hours', 'The repair takes 5 to 6 hours.'],
    ['The repair takes 6 hours', 'The repair takes 6.'],
    ['The beam weighs 80 kg', 'The beam weighs 80 kilos.'],
    ['The share rises to 20-30 %', 'The share rises to between 20 % and 30 %.'],
    ['The roof has 62 tiles', 'The roof has 62 tiles, 62% of the old ones.'],
    ['修理は6時間', '修理に六時間かかります。'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));

  it.each([
    ['The repair takes six days', 'The repair takes six hours.'],
    ['Die Reparatur dauert 6 Tage', 'The repair takes 6 hours.'],
    ['La reparación dura cuarenta horas', 'La reparación dura cuarenta minutos.'],
    ['The beam weighs 80 g', 'The beam weighs 80 kilos.'],
    ['Le plateau fait 80 mm', 'Le plateau fait 80 cm.'],
    ['The plans take 3 GB', 'The plans take 3 TB.'],
    ['It concerns 62 users', 'It concerns 62% of the users.'],
    ['Le toit coûte 14 francs', 'Le toit coûte 14 €.'],
    ['修理は6日間', '修理に六時間かかります。'],
  ])('%s, not of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

it('a bare amount may be in a currency that the thread names', () =>
  expect(holds('The roof costs 500 euros', 'The roof costs 500. We pay in euros.')).toBe(true));

it('a bare amount is in no currency that the thread does not name', () =>
  expect(holds('The roof costs 500 euros', 'The roof costs 500.')).toBe(false));

it('an amount beside a date is held against the mail, too', () =>
  expect(units.holds(claimOf({ text: 'Pay', due: 'before $500' }, 'It costs 500 euros.'))).toBe(
    false,
  ));
