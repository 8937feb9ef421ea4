import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { hosts } from './hosts.ts';

const holds = (text: string) =>
  hosts.holds(
    claimOf({ text }, [
      { address: 'ada@mail.example.com', said: 'See shop.example.net or write to x@example.org.' },
    ]),
  );

describe('a host that no participant writes from is refused, even one that the mail names', () => {
  it.each([
    'The prices are on shop.example.net',
    'Die Preise stehen auf shop.example.net',
    'Les prix sont sur SHOP.EXAMPLE.NET',
    'Questions go to x@example.org',
    'The prices are on ada.mail.example.com',
    '价格在 shop.example.net 上',
  ])('%s', (text) => expect(holds(text)).toBe(false));
});

describe('a host that a participant writes from stands', () => {
  it.each([
    'The prices are on mail.example.com',
    'Die Preise stehen auf example.com',
    'Questions go to sales@mail.example.com',
  ])('%s', (text) => expect(holds(text)).toBe(true));
});

describe('what only looks like a host stands', () => {
  it.each([
    'The prices are in prices.xlsx',
    'Il file foto.jpeg è allegato',
    'Lunch is at 11 a.m. on Monday',
    'Bring fruit, e.g. apples',
    'The kitchen is done.The door is not',
    'The build fails in java.lang.String',
  ])('%s', (text) => expect(holds(text)).toBe(true));
});

it('a host in place of a person is refused', () =>
  expect(hosts.holds(claimOf({ text: 'Prices', who: 'shop.example.net' }, 'Prices?'))).toBe(false));

it('a host in place of a date is refused', () =>
  expect(hosts.holds(claimOf({ text: 'Prices', due: 'see shop.example.net' }, 'Prices?'))).toBe(
    false,
  ));
