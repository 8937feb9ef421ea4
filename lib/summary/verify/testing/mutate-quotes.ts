import { citedText, type Mutation } from './mutation.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** The first quote becomes words of another message, under the old number. */
export const foreignQuote: Mutation = (line, set) => {
  const [first, ...rest] = line.citations;
  if (!first) return [];
  const cited = flat(citedText(line, set));
  return set.transcript.messages
    .filter(({ number }) => number !== first.message)
    .flatMap(({ segments }) => {
      const quote = flat(segments[0]?.text ?? '')
        .slice(0, 60)
        .trim();
      if (quote === '' || cited.includes(quote)) return [];
      return [{ ...line, citations: [{ ...first, quote }, ...rest] }];
    })
    .slice(0, 1);
};

/** The first quote is ascribed to another message. */
export const otherMessage: Mutation = (line, { transcript }) => {
  const [first, ...rest] = line.citations;
  if (!first) return [];
  const other = transcript.messages.find(
    ({ number, segments }) =>
      number !== first.message && !segments.some(({ text }) => flat(text).includes(first.quote)),
  );
  return other ? [{ ...line, citations: [{ ...first, message: other.number }, ...rest] }] : [];
};

/** The first quote with a letter or a word of it changed. */
export const inventedQuote: Mutation = (line) => {
  const [first, ...rest] = line.citations;
  if (!first) return [];
  const words = first.quote.split(' ');
  const at = Math.floor(words.length / 2);
  const changed = [
    first.quote.length < 4 ? null : words.with(at, 'zzyzx').join(' '),
    `${first.quote} ${line.text}`.slice(0, 300),
  ];
  return changed.flatMap((quote) =>
    quote === null ? [] : [{ ...line, citations: [{ ...first, quote }, ...rest] }],
  );
};

/** A quote of no substance: one letter of the message, or a full stop. */
export const emptyQuote: Mutation = (line) => {
  const [first] = line.citations;
  if (!first) return [];
  const letter = first.quote.replace(/[^\p{L}]/gu, '')[0] ?? 'e';
  return [letter, '.'].map((quote) => ({ ...line, citations: [{ ...first, quote }] }));
};
