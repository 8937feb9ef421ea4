import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { addresses } from './addresses.ts';

const MAIL = `Please write to Billing@Example.org from now on.
The account is DE89 3704 0044 0532 0130 00.`;

const holds = (text: string) =>
  addresses.holds(claimOf({ text }, [{ address: 'Ada@example.com', said: MAIL }]));

describe('an address or account number that the mail states, or is sent from, stands', () => {
  it.each([
    'Billing is at billing@example.org',
    'Rechnungen gehen an BILLING@EXAMPLE.ORG',
    'Ada writes from ada@example.com',
    'The account is DE89 3704 0044 0532 0130 00',
    'Le compte est DE89370400440532013000',
    'The account has changed',
  ])('%s', (text) => expect(holds(text)).toBe(true));
});

describe('an address or account number that the mail does not state is refused', () => {
  it.each([
    'Billing is at billing@example.net',
    'Billing is at billing@example.org.example.net',
    'Rechnungen gehen an illing@example.org',
    'Ada writes from ada.berg@example.com',
    'The account is DE89 3704 0044 0532 0130 01',
    'Le compte est DE98370400440532013000',
    'One of billing@example.org and pay@example.org is right',
  ])('%s', (text) => expect(holds(text)).toBe(false));
});

it('an address in place of a person is held against the mail, too', () =>
  expect(addresses.holds(claimOf({ text: 'Billing', who: 'pay@example.net' }, MAIL))).toBe(false));

it('an address in place of a date is held against the mail, too', () =>
  expect(addresses.holds(claimOf({ text: 'Billing', due: 'pay@example.net' }, MAIL))).toBe(false));

it('an address of another message does not count', () =>
  expect(
    addresses.holds(
      claimOf({ text: 'Billing is at billing@example.org' }, [
        { said: 'The address has changed.' },
        { from: 'Ben Kurz', said: MAIL },
      ]),
    ),
  ).toBe(false));
