import { describe, expect, it } from 'vitest';
import { namedHosts } from './named-hosts.ts';

describe('hosts', () => {
  const hosts = (text: string) => [...namedHosts(text).hosts];

  it.each<[string, string, string[]]>([
    ['a link', 'See https://www.example.com/roof?x=1', ['www.example.com']],
    ['an address', 'Write to ada@example.com', ['example.com']],
    ['plain words', 'It is on example.com, I think.', ['example.com']],
    ['the end of a sentence', 'It is on example.com.', ['example.com']],
    ['brackets', 'the form (forms.example.com)', ['forms.example.com']],
    ['capital letters', 'EXAMPLE.COM', ['example.com']],
    ['punycode', 'https://xn--bcher-kva.example/', ['bücher.example']],
    ['letters with accents', 'www.bücher.example', ['www.bücher.example']],
    ['Japanese', '例え.テスト', ['例え.テスト']],
    ['Cyrillic', 'пример.испытание', ['пример.испытание']],
    [
      'what stands before an @ in a link',
      'https://example.com@example.net/',
      ['example.com', 'example.net'],
    ],
  ])('finds the host of %s', (_, text, found) => expect(hosts(text)).toEqual(found));

  it('finds a host once', () =>
    expect(hosts('example.com, or https://example.com/roof')).toEqual(['example.com']));

  it.each([
    'Slate or tin?',
    'At 10.30 for 1.000.000 euros',
    'e.g. slate, z.B. tin',
    'Version 2.0.1',
    '',
  ])('finds none in "%s"', (text) => expect(hosts(text)).toEqual([]));

  it('looks at no more than the first 400,000 characters', () =>
    expect(hosts(`${'x '.repeat(200_000)}example.com`)).toEqual([]));
});

describe('leading', () => {
  const leading = (text: string) => namedHosts(text).leading;

  it.each<[string, string, string]>([
    ['example.com (example.net)', 'example.com', 'example.net'],
    ['https://example.com/a (example.net)', 'example.com', 'example.net'],
    ['See WWW.Example.com (example.net)', 'www.example.com', 'example.net'],
    ['ada@example.com (mail.example.net)', 'example.com', 'mail.example.net'],
    ['example.com (xn--bcher-kva.example)', 'example.com', 'bücher.example'],
    ['Sign in:\nexample.com (example.net)', 'example.com', 'example.net'],
  ])('finds that words name one host and lead to another: %s', (text, named, to) =>
    expect(leading(text)).toEqual([{ named, to }]),
  );

  it.each([
    'the form (forms.example.com)',
    'Click here (example.net)',
    'https://example.com/roof',
    'example.com (our shop)',
    'example.com (2026)',
    'example.com, and also (example.net)',
    'example.com\n(example.net)',
  ])('finds nothing in %j', (text) => expect(leading(text)).toEqual([]));

  it('finds every such link', () =>
    expect(leading('example.com (a.example), example.org (b.example)')).toEqual([
      { named: 'example.com', to: 'a.example' },
      { named: 'example.org', to: 'b.example' },
    ]));
});
