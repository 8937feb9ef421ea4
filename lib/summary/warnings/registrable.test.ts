import { describe, expect, it } from 'vitest';
import { brandOf, registrable } from './registrable.ts';

describe('registrable', () => {
  it.each([
    ['example.com', 'example.com'],
    ['www.example.com', 'example.com'],
    ['a.b.mail.example.org', 'example.org'],
    ['shop.example.de', 'example.de'],
    ['example.co.uk', 'example.co.uk'],
    ['www.example.co.uk', 'example.co.uk'],
    ['mail.example.com.br', 'example.com.br'],
    ['www.example.or.jp', 'example.or.jp'],
    ['info.example.gouv.fr', 'example.gouv.fr'],
    ['bücher.example', 'bücher.example'],
  ])('of %s is %s', (host, part) => expect(registrable(host)).toBe(part));

  it('of a domain that is called like a shared label is that domain', () =>
    expect(registrable('co.uk')).toBe('co.uk'));

  it('takes no label of a longer top domain for a shared one', () =>
    expect(registrable('www.com.example')).toBe('com.example'));

  it.each(['localhost', ''])('of the single label "%s" is itself', (host) =>
    expect(registrable(host)).toBe(host),
  );
});

describe('brandOf', () => {
  it.each([
    ['www.example.com', 'example'],
    ['mail.example.co.uk', 'example'],
    ['example.org', 'example'],
    ['northwind-trading.example', 'northwind-trading'],
    ['', ''],
  ])('of "%s" is "%s"', (host, brand) => expect(brandOf(host)).toBe(brand));
});
