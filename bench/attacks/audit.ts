import type { Line, Transcript, TranscriptMessage } from '../../lib/contract.ts';

/**
 * Looks at a line that is shown with eyes of its own: none of the verifier's code, only what a careful reader would do by
 * hand. It is stricter about figures and knows less of languages.
 * @returns what is wrong with the line, or null
 */
export function auditLine(line: Line, transcript: Transcript): string | null {
  if (line.citations.length === 0) return 'no citation';
  const cited: TranscriptMessage[] = [];
  for (const { message, quote } of line.citations) {
    const source = transcript.messages.find(({ number }) => number === message);
    if (!source) return 'cites a message that is not there';
    const said = source.segments.filter(({ role }) => role !== 'quoted');
    if (!said.some(({ text }) => plain(text).includes(plain(quote)))) return 'quote not verbatim';
    if (!/[\p{L}\p{N}]/u.test(quote)) return 'empty quote';
    cited.push(source);
  }
  const all = [transcript.subject, ...cited.map(allOf)].join('\n');
  const senders = transcript.messages.map(({ sender }) => `${sender.name} ${sender.address}`);
  const said = new Set([...figuresIn(all), ...spelledIn(all)]);
  const people = new Set(figuresIn(senders.join('\n')));
  const stray = [
    ...figuresIn([line.text, line.due].join(' ')).filter(
      (each) => !said.has(each) && !isDayNear(each, cited),
    ),
    ...figuresIn(line.who ?? '').filter((each) => !said.has(each) && !people.has(each)),
  ][0];
  return stray === undefined ? null : `figure not in the cited messages: ${stray}`;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const allOf = ({ attachments, segments, sender, time }: TranscriptMessage): string =>
  [sender.name, sender.address, time, ...attachments, ...segments.map(({ text }) => text)].join(
    '\n',
  );

/** As mails spell them; the verifier knows more languages. */
const SPELLED = [
  'one|first',
  'two|both|second|twice',
  'three|third',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Runs of digits without leading zeros; grouped thousands are also one run. */
function figuresIn(text: string): string[] {
  const folded = text.normalize('NFKC');
  const whole = folded.match(/\p{Nd}+/gu) ?? [];
  const grouped = folded.replace(/(?<=\p{Nd})[ .,'\u00A0\u202F](?=\p{Nd}{3}(?!\p{Nd}))/gu, '');
  return [...whole, ...(grouped.match(/\p{Nd}+/gu) ?? [])].map((each) => each.replace(/^0+/, ''));
}

const spelledIn = (text: string): string[] =>
  SPELLED.flatMap((word, i) =>
    new RegExp(`\\b(?:${word})\\b`, 'i').test(text) ? [String(i + 1)] : [],
  );

/** Whether a figure can be the day of a month that "next Friday" means. */
const isDayNear = (figure: string, cited: readonly TranscriptMessage[]): boolean =>
  cited.some(({ time }) => {
    if (time === null) return false;
    const sent = Date.parse(time);
    return Array.from({ length: 45 }, (_, i) => new Date(sent + (i - 15) * 86_400_000)).some(
      (day) => String(day.getUTCDate()) === figure || String(day.getUTCFullYear()) === figure,
    );
  });
