import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentenceSpans } from './sentence-spans.ts';

const sentences = (line: string) =>
  sentenceSpans(line).map(({ end, start }) => line.slice(start, end));

it.each<[string, string[]]>([
  ['Slate or tin? Slate.', ['Slate or tin?', ' Slate.']],
  ['Really?! Yes… well.', ['Really?!', ' Yes…', ' well.']],
  ['She said "no." Then she left.', ['She said "no."', ' Then she left.']],
  ['(It is late.) We go.', ['(It is late.)', ' We go.']],
  ['屋根の件です。よろしく！では', ['屋根の件です。', 'よろしく！', 'では']],
  ['「はい。」と言った。', ['「はい。」', 'と言った。']],
])('divides %s', (line, found) => expect(sentences(line)).toEqual(found));

it.each([
  'See example.com/roof for 1.5 metres of slate',
  'No end at all',
  'One sentence, with one end.',
])('keeps together: %s', (line) => expect(sentences(line)).toEqual([line]));

it('finds no sentence in an empty line', () => expect(sentenceSpans('')).toEqual([]));

it('cuts a sentence that is longer than 2,000 characters', () =>
  expect(sentenceSpans('x'.repeat(4_500))).toEqual([
    { start: 0, end: 2_000 },
    { start: 2_000, end: 4_000 },
    { start: 4_000, end: 4_500 },
  ]));

it('leaves no gap, whatever the line', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('. ', '? "', '。', '!" ', 'x'.repeat(2_100)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const line = pieces.join('');
      expect(sentences(line).join('')).toBe(line);
    }),
  );
});
