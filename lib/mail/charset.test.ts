import { describe, expect, it } from 'vitest';
import { charsetOf, decodeText } from './charset.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('decodeText', () => {
  it('believes the bytes when they are UTF-8, whatever the header says', () => {
    expect(decodeText(new TextEncoder().encode('Grüße'), 'iso-8859-1')).toBe('Grüße');
  });

  it('uses the declared charset when the bytes are not UTF-8', () => {
    expect(decodeText(bytes(0xc4, 0xe3, 0xba, 0xc3), 'gb2312')).toBe('你好');
    expect(decodeText(bytes(0xd0, 0xd2), 'koi8-r')).toBe('пр');
  });

  it('reads ISO-2022-JP by its escapes, also without a label', () => {
    const konnichiwa = bytes(0x1b, 0x24, 0x42, 0x24, 0x33, 0x24, 0x73, 0x1b, 0x28, 0x42);
    expect(decodeText(konnichiwa, null)).toBe('こん');
    expect(decodeText(konnichiwa, 'utf-8')).toBe('こん');
  });

  it('takes no lone escape for ISO-2022-JP', () => {
    expect(decodeText(bytes(0x1b, 0x5b, 0x31, 0x6d, 0xc3, 0xa9), 'iso-2022-jp')).toBe('\u001B[1mé');
  });

  it.each(['utf-8', 'iso-8859-1', null])(
    'takes UTF-8 with a damaged byte for UTF-8: %s',
    (charset) => {
      const text = new TextEncoder().encode('Grüße, ä ö ü ß — alles gut ');
      expect(decodeText(bytes(...text, 0xc3), charset)).toBe('Grüße, ä ö ü ß — alles gut \uFFFD');
    },
  );

  it('takes UTF-8 that holds an escape for UTF-8', () => {
    const text = new TextEncoder().encode('Grüße ä ö \u001B$B end');
    expect(decodeText(text, 'utf-8')).toBe('Grüße ä ö \u001B$B end');
  });

  it('drops a byte order mark', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61), null)).toBe('a');
  });

  it.each(['y', 'unknown-8bit', 'utf-7', null])('falls back to windows-1252 for %s', (charset) => {
    expect(decodeText(bytes(0x93, 0x68, 0x69, 0x94, 0x20, 0xe9), charset)).toBe('“hi” é');
  });

  it('reads EUC-JP under the label of ISO-2022-JP', () => {
    expect(decodeText(bytes(0xb3, 0xd1, 0xc0, 0xee), 'iso-2022-jp')).toBe('角川');
  });

  it('keeps the declared charset of a long text with one damaged character', () => {
    const text = Array.from({ length: 20 }, () => [0xc4, 0xe3]).flat();
    expect(decodeText(bytes(...text, 0xff), 'gb2312')).toBe(`${'你'.repeat(20)}\uFFFD`);
  });

  it('takes a long text that only says that it is UTF-8 for windows-1252', () => {
    const text = new TextEncoder().encode('a long line of plain words, '.repeat(10));
    expect(decodeText(bytes(...text, 0xe9, 0x74, 0xe9), 'utf-8').slice(-3)).toBe('été');
  });

  it('does not believe a charset that most bytes contradict', () => {
    expect(decodeText(bytes(0xff, 0x41, 0xff, 0x42), 'gb2312')).toBe('ÿAÿB');
  });

  it.each([
    ['cp1252', [0x80], '€'],
    ['ks_c_5601-1987', [0xb0, 0xa1], '가'],
    ['CP936', [0xc4, 0xe3], '你'],
    ['iso 8859-1', [0xe9], 'é'],
    ['ansi_x3.4-1968', [0xe9], 'é'],
    [' Windows-1251 ', [0xcf], 'П'],
    ['utf8', [0xc3, 0xa9], 'é'],
  ])('knows the label %s', (charset, data, text) => {
    expect(decodeText(bytes(...data), charset)).toBe(text);
  });
});

describe('charsetOf', () => {
  it.each([
    ['text/plain; charset="UTF-8"', 'UTF-8'],
    ['text/html; format=flowed; charset=iso-8859-1; x=y', 'iso-8859-1'],
    ["text/plain; charset='koi8-r'", 'koi8-r'],
    ['text/plain; Charset = utf8 ; x=y', 'utf8'],
    ['text/plain; charset=', null],
    ['text/plain', null],
  ])('reads %s', (header, charset) => expect(charsetOf(header)).toBe(charset));
});
