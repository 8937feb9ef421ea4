import { expect, test } from 'vitest';
import { transferDecode } from './transfer-decode.ts';

test.each([
  ['base64', 'SGVs\r\nbG8=', 'Hello'],
  ['base64', 'SGk=SGk=', 'HiHi'],
  ['base64', 'SG!k', 'Hi'],
  ['quoted-printable', 'a=3Db =\r\nc  \r\nd', 'a=b c\r\nd'],
  ['quoted-printable', 'soft= \nbreak', 'softbreak'],
  ['quoted-printable', 'x=ZZ=', 'x=ZZ'],
  ['8bit', 'a=3D', 'a=3D'],
  ['x-uuencode', 'begin', 'begin'],
])('%s: %j', (encoding, source, content) => {
  expect(transferDecode(Buffer.from(source), encoding).toString()).toBe(content);
});

test('blanks cost no more than their number', () => {
  const start = performance.now();
  transferDecode(Buffer.from(`${' '.repeat(1_000_000)}x`), 'quoted-printable');
  expect(performance.now() - start).toBeLessThan(500);
});
