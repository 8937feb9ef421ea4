import { describe, expect, it } from 'vitest';
import { isMixedScript, mixedWords, plainLetters } from './mixed-script.ts';

describe('mixedWords', () => {
  it.each<[string, number]>([
    ['Ignоre the roof', 1],
    ['Ignоre аll of it', 2],
    ['Pαyment', 1],
    ['раyраl', 1],
  ])('counts the words of two alphabets: %s', (text, count) =>
    expect(mixedWords(text)).toBe(count),
  );

  it.each([
    'Slate or tin?',
    'Крыша готова',
    'Το κόστος της στέγης',
    'Naïve café, Łódź, Straße',
    'Крыша и the roof',
    'Наш проект Précis готов',
    'The angle α and the length Δ',
    'μm and kΩ',
    '屋根の件 roof',
    'سقف roof',
    '',
  ])('counts none where every word has one alphabet: "%s"', (text) =>
    expect(mixedWords(text)).toBe(0),
  );
});

describe('isMixedScript', () => {
  it.each(['pаypal', 'раypаl', 'gοogle', 'miсrosoft'])('is true of %s', (word) =>
    expect(isMixedScript(word)).toBe(true),
  );

  it.each(['paypal', 'москва', 'αθηνα', 'bücher', 'żółw', '例え', '例え-shop', 'shop24', ''])(
    'is false of "%s"',
    (word) => expect(isMixedScript(word)).toBe(false),
  );
});

describe('plainLetters', () => {
  it.each([
    ['Ignоre аll', 'Ignore all'],
    ['рауреr', 'payper'],
    ['аррӏе', 'apple'],
    ['ΝΟΤΕ', 'NOTE'],
    ['sсοре', 'scope'],
  ])('of %s are %s', (text, plain) => expect(plainLetters(text)).toBe(plain));

  it.each(['Slate or tin?', 'щи', 'Straße', '屋根'])(
    'leaves alone what looks like no other: %s',
    (text) => expect(plainLetters(text)).toBe(text),
  );
});
