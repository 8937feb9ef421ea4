import { expect, test } from 'vitest';
import { readHeader } from './read-header.ts';

const read = (block: string, encoding: BufferEncoding = 'utf8'): [string, string][] =>
  readHeader(Buffer.from(block, encoding)).fields.map(({ name, value }) => [name, value]);

test('keeps order, repetition, names as written, and encoded words', () => {
  expect(read('received: b\r\nX-A: =?utf-8?q?=C3=BC?=\r\nReceived: a\r\n')).toEqual([
    ['received', 'b'],
    ['X-A', '=?utf-8?q?=C3=BC?='],
    ['Received', 'a'],
  ]);
});

test('unfolds by taking out line breaks alone', () => {
  expect(read('References: <a@x.example>\r\n  <b@x.example>\n\t<c@x.example>\n')).toEqual([
    ['References', '<a@x.example>  <b@x.example>\t<c@x.example>'],
  ]);
});

test('reads raw 8-bit values as UTF-8 or windows-1252', () => {
  expect(read('Subject: für', 'utf8')).toEqual([['Subject', 'für']]);
  expect(read('Subject: für', 'latin1')).toEqual([['Subject', 'für']]);
});

test('leaves out the mbox line and lines that are no field', () => {
  expect(read('From ada Tue Feb  3 10:00:00 2026\nA: 1\n>From x\n more\nB: 2')).toEqual([
    ['A', '1'],
    ['B', '2'],
  ]);
});
