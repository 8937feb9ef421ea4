import { describe, expect, it } from 'vitest';
import { isDigitDisguise, isDisguised, looksLike } from './look-alike.ts';

describe('isDisguised', () => {
  it.each([
    ['one Cyrillic letter', 'pаypal.example'],
    ['one Greek letter', 'gοogle.example'],
    ['only letters that look Latin', 'аррӏе.example'],
    ['the same under a www', 'www.раураӏ.example'],
    ['a disguised label in front', 'аррӏе.example.com'],
    ['mixed letters under a Cyrillic top domain', 'pаypal.испытание'],
  ])('is true of a host with %s', (_, host) => expect(isDisguised(host)).toBe(true));

  it.each([
    'example.com',
    'mail.example.co.uk',
    'bücher.example',
    'münchen.example',
    'żółw.example',
    'smørrebrød.example',
    'société.example',
    'españa.example',
    'пример.испытание',
    'почта.example',
    'библиотека.example',
    'παράδειγμα.example',
    '例え.テスト',
    '屋根.example',
    'مثال.إختبار',
    '지붕.example',
    'shop24.example',
    '',
  ])('is false of the honest "%s"', (host) => expect(isDisguised(host)).toBe(false));

  it('is false of letters that look Latin where the whole host is of their alphabet', () =>
    expect(isDisguised('сор.испытание')).toBe(false));
});

describe('isDigitDisguise', () => {
  const words = new Set(['northwind', 'paypal', 'google', 'house', 'east']);

  it.each(['n0rthwind', 'paypa1', 'g00gle', 'h0u5e'])(
    'is true of %s, which is a word of the thread with digits in it',
    (brand) => expect(isDigitDisguise(brand, words)).toBe(true),
  );

  it.each([
    ['is the word', 'northwind'],
    ['has a digit behind the word', 'northwind24'],
    ['is another word with a digit', 'studi0'],
    ['has a digit that stands for no letter', 'g99gle'],
    ['is a shorter word', 'ea5t'],
    ['is only digits', '10305'],
    ['is empty', ''],
  ])('is false of a brand that %s', (_, brand) =>
    expect(isDigitDisguise(brand, words)).toBe(false),
  );
});

describe('looksLike', () => {
  it.each([
    ['another letter', 'northwimd', 'northwind'],
    ['a letter less', 'northwnd', 'northwind'],
    ['a letter more', 'northwindd', 'northwind'],
    ['a first letter more', 'anorthwind', 'northwind'],
    ['two neighbours changed', 'norhtwind', 'northwind'],
    ['digits for letters', 'n0rthw1nd', 'northwind'],
    ['rn for m', 'rnarket', 'market'],
    ['vv for w', 'northvvind', 'northwind'],
    ['l for i', 'northwlnd', 'northwind'],
    ['a hyphen', 'north-wind', 'northwind'],
    ['several at once', 'n0rth-vvlnd', 'northwind'],
  ])('is true of %s', (_, brand, other) => {
    expect([looksLike(brand, other), looksLike(other, brand)]).toEqual([true, true]);
  });

  it.each([
    ['the same brand', 'northwind', 'northwind'],
    ['another word behind it', 'northwind-trading', 'northwind'],
    ['two other letters', 'northland', 'northwind'],
    ['two letters changed that are no neighbours', 'dorthwinn', 'northwind'],
    ['numbered names', 'region1', 'region2'],
    ['a numbered name beside its plain one', 'region', 'region4'],
    ['names of many numbers', 'server10', 'server11'],
    ['brands too short to tell', 'exam', 'exan'],
    ['one brand too short to tell', 'marke', 'market'],
    ['nothing', '', 'northwind'],
  ])('is false of %s', (_, brand, other) => {
    expect([looksLike(brand, other), looksLike(other, brand)]).toEqual([false, false]);
  });
});
