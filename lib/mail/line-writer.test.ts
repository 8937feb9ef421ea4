import { expect, it } from 'vitest';
import { LineWriter } from './line-writer.ts';

const written = (run: (writer: LineWriter) => void) => {
  const writer = new LineWriter();
  run(writer);
  return writer.toString();
};

it('collapses white space and joins inline runs as a browser does', () => {
  const text = written((w) => {
    w.write('  one\n ', false);
    w.write('two', false);
    w.write(' ', false);
    w.write('three  ', false);
  });
  expect(text).toBe('one two three');
});

it('starts blocks on their own line and keeps one blank line at most', () => {
  const text = written((w) => {
    w.block();
    w.write('a', false);
    w.block();
    w.newline();
    w.newline();
    w.newline();
    w.write('b', false);
    w.newline();
    w.block();
    w.write('c', false);
  });
  expect(text).toBe('a\n\nb\nc');
});

it('keeps indentation and line ends of preformatted text', () => {
  expect(written((w) => w.write('a\r\n  b  \n\nc', true))).toBe('a\n  b\n\nc');
});
