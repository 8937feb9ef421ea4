import { describe, expect, it } from 'vitest';
import { namedHosts } from './named-hosts.ts';
import { namesLookAlike } from './names-look-alike.ts';

const check = (
  text: string,
  given: { sender?: string; others?: string[]; words?: string[] } = {},
) =>
  namesLookAlike(namedHosts(text), {
    sender: given.sender ?? 'northwind.example',
    others: given.others ?? [],
    words: new Set(given.words),
  });

describe('hosts', () => {
  it.each([
    ['of mixed alphabets', 'See https://pаypal.example/login'],
    ['that is disguised in punycode', 'See https://xn--80ak6aa92e.example/login'],
    ['one letter off the sender’s own', 'Pay at northwimd.example'],
    ['that swaps letters of the sender’s own', 'Write to ada@norhtwind.example'],
    ['with digits in the sender’s own', 'Pay at n0rthw1nd.example'],
  ])('are imitations: one %s', (_, text) => expect(check(text)).toBe(true));

  it('are imitations: one a letter off another person’s of the thread', () =>
    expect(
      check('Pay at eastwinb.example', { others: ['northwind.example', 'eastwind.example'] }),
    ).toBe(true));

  it('are imitations: one that is a word of the thread with digits in it', () =>
    expect(check('Pay at g1acier.example', { words: ['glacier'] })).toBe(true));

  it('are imitations: the sender’s own, a letter off another person’s', () =>
    expect(check('Hello', { sender: 'northwimd.example', others: ['northwind.example'] })).toBe(
      true,
    ));

  it('are imitations: the sender’s own, of mixed alphabets', () =>
    expect(check('Hello', { sender: 'pаypal.example' })).toBe(true));

  it.each([
    'No host at all',
    'northwind.example',
    'Sign in at https://www.northwind.example/login',
    'Write to ada@mail.northwind.example',
    'We are northwind.test now',
    'northwind-trading.example is our daughter',
    'www.bücher.example',
    'https://xn--mnchen-3ya.example/',
    'пример.испытание',
    '例え.テスト',
    'eastwind.example and westwind.example',
    'shop24.example',
  ])('are honest in: %s', (text) => expect(check(text)).toBe(false));

  it.each<[string, string, string]>([
    ['numbered names', 'region1.example', 'region2.example'],
    ['short names', 'acme.example', 'acne.example'],
    ['one brand in two countries', 'northwind.co.uk', 'northwind.com'],
    ['two houses of one domain', 'lund.northwind.example', 'lunde.northwind.example'],
  ])('are honest where two people write from %s', (_, sender, other) =>
    expect(check('Hello', { sender, others: [sender, other] })).toBe(false),
  );
});

describe('links', () => {
  it.each([
    'Sign in: example.com (example.net)',
    'https://www.example.com/login (login.example.net)',
    'ada@example.com (example.net)',
    'example.com (safelinks.protection.outlook.com.example.net)',
    'example.com (not-urldefense.com)',
  ])('mislead where they name one host and lead to another: %s', (text) =>
    expect(check(text)).toBe(true),
  );

  it.each([
    ['a click counter of their own host', 'northwind.example (click.example.net)'],
    ['another’s host by way of the sender’s own', 'example.com (click.northwind.example)'],
    ['the same domain', 'www.example.com (shop.example.com)'],
    ['words that name no host', 'Sign in (example.net)'],
    [
      'Outlook’s rewriting of links',
      'https://example.com/roof (eur01.safelinks.protection.outlook.com)',
    ],
    ['Proofpoint’s rewriting of links', 'example.com (urldefense.com)'],
    ['a company’s mail filter', 'example.com (protect-eu.mimecast.com)'],
    ['a short link', 'example.com (t.co)'],
  ])('are honest with %s', (_, text) => expect(check(text)).toBe(false));
});
