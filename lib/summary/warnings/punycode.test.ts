import { expect, it } from 'vitest';
import { fromPunycode } from './punycode.ts';

it.each([
  ['xn--bcher-kva.example', 'bücher.example'],
  ['www.xn--mnchen-3ya.example', 'www.münchen.example'],
  ['xn--caf-dma.example', 'café.example'],
  ['xn--80ak6aa92e.example', 'аррӏе.example'],
  ['xn--e1afmkfd.xn--80akhbyknj4f', 'пример.испытание'],
  ['xn--fsqu00a.xn--0zwm56d', '例子.测试'],
  ['xn--r8jz45g.xn--zckzah', '例え.テスト'],
  ['xn--hxajbheg2az3al.xn--jxalpdlp', 'παράδειγμα.δοκιμή'],
  ['xn--mgbh0fb.xn--kgbechtv', 'مثال.إختبار'],
  ['xn--9n2bp8q.xn--9t4b11yi5a', '실례.테스트'],
  ['xn--ls8h.example', '💩.example'],
])('shows %s as %s', (host, shown) => expect(fromPunycode(host)).toBe(shown));

it.each(['example.com', 'mail.example-shop.org', 'bücher.example', 'localhost', ''])(
  'leaves alone what is not encoded: "%s"',
  (host) => expect(fromPunycode(host)).toBe(host),
);

it.each([
  ['a sign that is no digit', 'xn--b!cher.example'],
  ['a number that is cut off', 'xn--bcher-kv9.example'],
  ['a point beyond Unicode', 'xn--99999999.example'],
  ['a label of more than 63 characters', `xn--${'a'.repeat(60)}.example`],
])('leaves alone a label with %s', (_, host) => expect(fromPunycode(host)).toBe(host));

it('shows the other labels of a host with a broken one', () =>
  expect(fromPunycode('xn--b!.xn--bcher-kva.example')).toBe('xn--b!.bücher.example'));
