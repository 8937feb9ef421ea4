import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { plain } from './plain.ts';

const MAIL = `See https://shop.example.net or www.example.org, or ring +49 30 1234567.
Order 1234567 for 48,500 euros comes on 14.05.2026, see prices.xlsx and the <b>note</b>.`;

const holds = (text: string) => plain.holds(claimOf({ text }, MAIL));

describe('a link is refused, even one that the mail has', () => {
  it.each([
    'The prices are on https://shop.example.net',
    'The prices are on hxxps://shop.example.net',
    'The prices are on www.example.org',
    'The prices are on shop[.]example[.]net',
    'The prices are on example dot com',
    'Questions go to mailto:ada@example.com',
    'The prices are on shop.example.com',
  ])('%s', (text) => expect(holds(text)).toBe(false));
});

describe('a telephone number is refused, even one that the mail has', () => {
  it.each([
    'Questions are answered on +49 30 1234567',
    'Fragen beantwortet (030) 1234567',
    'Les réponses sont au 01 23 45 67 89',
    'Questions are answered on 1-800-EXAMPLE',
    '電話は 03-1234-5678',
    'Questions are answered on ٠٣٠ ١٢٣٤٥٦٧',
  ])('%s', (text) => expect(holds(text)).toBe(false));
});

describe('markup is refused', () => {
  it.each([
    'See <b>the note</b>',
    'See &lt;the note',
    'See [the note](x)',
    'See **the note**',
    'See ```the note```',
    '# The note',
    '> The note',
  ])('%s', (text) => expect(holds(text)).toBe(false));
});

describe('what cannot be seen is refused', () => {
  it.each([
    ['a line break', 'The note\nis here'],
    ['a zero width space', 'The no\u200Bte is here'],
    ['a change of direction', 'The note \u202Eereh si'],
    ['a soft hyphen', 'The no\u00ADte is here'],
    ['a tag character', 'The note\u{E0041} is here'],
  ])('%s', (_, text) => expect(holds(text)).toBe(false));
});

describe('plain words stand', () => {
  it.each([
    'Order 1234567 costs 48,500 euros',
    'Die Bestellung kommt am 14.05.2026',
    'The prices are in prices.xlsx',
    'Ada’s note: “5 < 6”, A & B',
    'The shop.example.net prices have changed',
    '価格は変わりました',
  ])('%s', (text) => expect(holds(text)).toBe(true));
});

it('a link in place of a person is refused', () =>
  expect(plain.holds(claimOf({ text: 'Prices', who: 'https://example.org' }, MAIL))).toBe(false));

it('markup in place of a date is refused', () =>
  expect(plain.holds(claimOf({ text: 'Prices', due: '<b>now</b>' }, MAIL))).toBe(false));
