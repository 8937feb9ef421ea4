import { expect, test } from 'vitest';
import { LIMITS } from '../../../lib/contract.ts';
import { MODEL_ANSWER } from '../../testing/test-proxy.ts';
import { ModelAnswer } from './model-answer.ts';

const [ask] = MODEL_ANSWER.lines;
const withLines = (...lines: unknown[]) => JSON.stringify({ ...MODEL_ANSWER, lines });
const linesOf = (pieces: ReturnType<ModelAnswer['write']>) =>
  pieces.flatMap((piece) => (piece.type === 'line' ? [piece.line] : []));
const write = (text: string) => linesOf(new ModelAnswer(0).write(text));

test('a line comes out with the character that closes it', () => {
  const answer = new ModelAnswer(0);
  let written = '';
  const seen = Array.from(JSON.stringify(MODEL_ANSWER)).flatMap((character) => {
    written += character;
    return linesOf(answer.write(character)).map(({ kind }) => [kind, written.slice(-10)]);
  });
  expect(seen).toEqual([
    ['headline', 'Friday"}]}'],
    ['ask', 'riday?"}]}'],
    ['decision', 't tin."}]}'],
  ]);
  expect(answer.end()).toEqual({ category: 'project-work', urgency: 'medium' });
});

test('white space is tidied and empty names are null', () => {
  const [, line] = write(withLines({ ...ask, text: '  Anna\n asks\t Ben. ', who: ' ', due: '' }));
  expect(line).toMatchObject({ text: 'Anna asks Ben.', who: null, due: null });
});

test('a line that says the instructions is left out', () => {
  const leak = { ...ask, text: 'You summarize one email thread for a busy reader.' };
  const answer = new ModelAnswer(0, 'You summarize one email thread for a busy reader who asks.');
  expect(linesOf(answer.write(withLines(leak, ask))).map(({ text }) => text)).toEqual([
    MODEL_ANSWER.headline.text,
    ask?.text,
  ]);
});

test('a text that is too long is cut, and says so', () => {
  const [, line] = write(withLines({ ...ask, text: 'a'.repeat(500) }));
  expect(line?.text).toHaveLength(LIMITS.lineChars);
  expect(line?.text.endsWith('a…')).toBe(true);
});

test('a quote that is too long stays a quote', () => {
  const quote = `${'a'.repeat(LIMITS.quoteChars - 1)}😀 and more`;
  const [, line] = write(withLines({ ...ask, citations: [{ message: 1, quote }] }));
  expect(line?.citations).toEqual([{ message: 1, quote: 'a'.repeat(LIMITS.quoteChars - 1) }]);
});

test('unusable citations go, the line stays with the others', () => {
  const citations = [
    { message: 0, quote: 'x' },
    'x',
    { message: 2, quote: ' ' },
    ...(ask?.citations ?? []),
  ];
  const [, line] = write(withLines({ ...ask, citations }));
  expect(line?.citations).toEqual(ask?.citations);
});

test.each([
  ['no citation', { ...ask, citations: [] }],
  ['an unknown kind', { ...ask, kind: 'gossip' }],
  ['a second headline', { ...ask, kind: 'headline' }],
  ['no text', { ...ask, text: ' ' }],
  ['a number for a line', 7],
])('a line with %s is left out, the next is not', (_, line) => {
  expect(write(withLines(line, ask)).map(({ kind }) => kind)).toEqual(['headline', 'ask']);
});

/** Lines that differ by their number. */
const numbered = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ ...ask, text: `Anna asks Ben ${i + 1} times.` }));

test('there are never more lines than the contract allows', () => {
  expect(write(withLines(...numbered(60)))).toHaveLength(1 + LIMITS.lines);
});

test('an answer is full with the line after the last one that the contract allows', () => {
  const answer = new ModelAnswer(0);
  const [last, ...others] = numbered(LIMITS.lines + 1).toReversed();
  answer.write(`{"lines":[${others.map((line) => JSON.stringify(line)).join()}`);
  expect(answer.isFull).toBe(false);
  answer.write(`,${JSON.stringify(last)}`);
  expect(answer.isFull).toBe(true);
  expect(answer.end()).toEqual({ category: 'other', urgency: 'medium' });
});

test('a full answer without a usable line is garbled', () => {
  const answer = new ModelAnswer(0);
  answer.write(
    `{"lines":[${Array(LIMITS.lines + 1)
      .fill('{}')
      .join()},`,
  );
  expect(() => answer.end()).toThrow('model-garbled');
});

test('what was said before is not said again', () => {
  const other = { ...ask, kind: 'point' };
  expect(write(withLines(ask, ask, other, ask)).map(({ kind }) => kind)).toEqual([
    'headline',
    'ask',
    'point',
  ]);
});

test('an unknown category or urgency does not spoil the answer', () => {
  const answer = new ModelAnswer(0);
  answer.write(JSON.stringify({ ...MODEL_ANSWER, category: 'spam', urgency: 9 }));
  expect(answer.end()).toEqual({ category: 'other', urgency: 'medium' });
});

test.each([
  ['prose', 'Here is the summary', 'AnswerNotJson'],
  ['half an object', '{"headline":{"text":"a', 'AnswerUnfinished'],
  ['nothing', '', 'AnswerUnfinished'],
  ['no usable line', '{"lines":[{"kind":"ask"}],"category":"other"}', 'AnswerWithoutLines'],
  ['blanks without end', `{${' \n'.repeat(201)}`, 'AnswerBlank'],
  ['an endless text', `{"headline":"${'a'.repeat(100_000)}`, 'AnswerTooLong'],
])('%s is garbled', (_, text, name) => {
  const answer = new ModelAnswer(0);
  const read = () => {
    answer.write(text);
    answer.end();
  };
  expect(read).toThrow(expect.objectContaining({ code: 'model-garbled', source: { name } }));
});

test('blanks are counted over pieces', () => {
  const answer = new ModelAnswer(0);
  answer.write('{');
  const blank = () => {
    for (let i = 0; i < 300; i++) answer.write('\n\n');
  };
  expect(blank).toThrow('model-garbled');
});

test('what follows the object is not read', () => {
  const answer = new ModelAnswer(0);
  answer.write(JSON.stringify(MODEL_ANSWER));
  expect(answer.write('\n\nThat is all.')).toEqual([]);
  expect(answer.end()).toMatchObject({ urgency: 'medium' });
});

test('an earlier line that no longer stands comes out before the list is whole, once', () => {
  const answer = new ModelAnswer(4);
  expect(answer.write('{"drop":[2,')).toEqual([{ type: 'drop', previous: 2 }]);
  expect(answer.write('0,2,3')).toEqual([{ type: 'drop', previous: 0 }]);
  expect(answer.write('],')).toEqual([{ type: 'drop', previous: 3 }]);
});

test.each(['3', '-1', '1.5', '"1"', 'null', '1e9'])(
  '%s is none of three earlier lines',
  (number) => {
    expect(new ModelAnswer(3).write(`{"drop":[${number}],`)).toEqual([]);
  },
);

test('nothing can be dropped where nothing stood', () => {
  expect(new ModelAnswer(0).write('{"drop":[0],')).toEqual([]);
});

test('an update that only drops lines is an answer', () => {
  const answer = new ModelAnswer(1);
  const rest = { headline: null, lines: [], category: 'other', urgency: 'low' };
  answer.write(JSON.stringify({ drop: [0], ...rest }));
  expect(answer.end()).toEqual({ category: 'other', urgency: 'low' });
});

const NOTHING = { drop: [], headline: { text: '', citations: [] }, lines: [], category: 'other' };
const ended = (previous: number, answer: object) => {
  const reader = new ModelAnswer(previous, '', 0);
  reader.write(JSON.stringify(answer));
  return () => reader.end();
};

test.each([
  ['with an empty headline', NOTHING],
  ['with no headline', { ...NOTHING, headline: null }],
])('an update that is empty in every part, %s, says that nothing changed', (_, answer) => {
  expect(ended(2, answer)()).toEqual({ category: 'other', urgency: 'medium' });
});

test.each([
  ['a summary of a whole thread', 0, NOTHING],
  ['an update with an unusable line', 2, { ...NOTHING, lines: [{}] }],
  ['an update with an unusable number', 2, { ...NOTHING, drop: [7] }],
  ['an update with an unusable headline', 2, { ...NOTHING, headline: { text: 'Done.' } }],
  ['an update without a headline', 2, { drop: [], lines: [], category: 'other' }],
])('%s is not', (_, previous, answer) => {
  expect(ended(previous, answer)).toThrow('model-garbled');
});

test.each([
  ['cannot be used', { text: 'Done.', citations: [] }],
  ['says the prompt', { ...MODEL_ANSWER.headline, text: 'You bring the summary of one email' }],
])('a new headline that %s takes the place of the one that stood', (_, headline) => {
  const answer = new ModelAnswer(3, 'You bring the summary of one email thread up to date.', 1);
  expect(answer.write(JSON.stringify({ headline }))).toEqual([{ type: 'drop', previous: 1 }]);
});
