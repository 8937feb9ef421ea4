import { isSignOff } from '../../mail/roles/closing.ts';
import type { Paragraphs } from '../../text/paragraphs.ts';
import type { Span } from '../../text/span.ts';
import { fold } from '../../text/fold.ts';
import { isBeyondDoubt, isSummaryHeading, machineSignals, type Signal } from './machine-signals.ts';
import { sentenceSpans } from '../../text/sentence-spans.ts';

/** What of a text talks to a machine. */
export interface MachineTalk {
  /** Places in the text, ascending. */
  spans: Span[];
  /** All signals, also those of quotations. */
  seen: ReadonlySet<Signal>;
  /** Those of its writer's own words: a mail about such mails quotes them. */
  meant: ReadonlySet<Signal>;
  /** Whether it goes on behind the end of the text: a mark of a model's chat was not closed. */
  isOpen: boolean;
}

/** How much of the line below may say what a machine is to do that the one above calls. */
const NEXT_CHARS = 400;
/** Text beyond this many characters is not looked at; nobody reads so far. */
const MAX_CHARS = 400_000;
const OPENING = /<(\p{L}{2,20})(?: [a-z]{1,12})?>/u;
/** Words in quotation marks in the middle of a sentence, or at its beginning. */
const QUOTED =
  /(?<=[\p{L}:,] |[(:\p{Script=Han}\p{Script=Hiragana}])["'][^"']{1,300}["']|^["'][^"']{1,300}["'](?= \p{L})|[「『][^「」『』]{1,300}[」』]/gu;
/** "Summary: …" below a sign-off is what a machine would write, and not the sender. */
const HEADING = /^\s?[\p{L} ]{3,30}:\s/u;

/**
 * The stretches of a message that are instructions to an assistant. Where its writer means them beyond doubt, the rest of their
 * line is taken with them, and after a mark of a model's chat the rest of the message, or what its tags enclose. Of what is
 * only quoted, or what a person might say, no more is taken than the sentence; who takes their own orders back says
 * nothing to a machine.
 */
export function machineTalk({ starts, text }: Paragraphs): MachineTalk {
  const lines: FoundLine[] = [];
  const seen = new Set<Signal>();
  const meant = new Set<Signal>();
  let closing: string | null = null;
  let isSigned = false;
  for (const [i, start] of starts.entries()) {
    if (start >= MAX_CHARS) break;
    const end = Math.min(starts[i + 1] ?? text.length, MAX_CHARS);
    const line = text.slice(start, end);
    if (closing !== null) {
      lines.push({ start, end, sentences: [], isEnclosed: true });
      if (closing !== '' && line.toLowerCase().includes(closing)) closing = null;
      continue;
    }
    const below = text.slice(end, end + NEXT_CHARS);
    const found = signalsIn(line, below, isSigned);
    isSigned ||= isSignOff(line.trim());
    if (found.length === 0) continue;
    for (const each of found) {
      for (const signal of each.signals) seen.add(signal);
      for (const signal of each.meant) meant.add(signal);
    }
    const first = found[0]?.start ?? 0;
    lines.push({ start, end, sentences: found, isEnclosed: false });
    const isOpen = found.some(({ signals }) => signals.has('marker') || signals.has('address'));
    if (isOpen) closing = closingOf(line.slice(first));
  }
  const isCertain = isBeyondDoubt(meant);
  const isHarmless = [...seen].every((signal) => signal === 'retraction');
  const spans = lines.flatMap((line) => spansOf(line, isCertain, isHarmless));
  return { spans, seen, meant, isOpen: closing !== null };
}

/** A line with talk in it, by its place in the text, and its sentences that talk, by their places in the line. */
interface FoundLine extends Span {
  sentences: readonly FoundSentence[];
  /** Whether it stands between marks of a model's chat. */
  isEnclosed: boolean;
}

interface FoundSentence extends Span {
  signals: ReadonlySet<Signal>;
  /** Those that do not only stand in a quotation. */
  meant: ReadonlySet<Signal>;
}

function spansOf(
  { end, isEnclosed, sentences, start }: FoundLine,
  isCertain: boolean,
  isHarmless: boolean,
): Span[] {
  if (isEnclosed) return [{ start, end }];
  const first = sentences[0];
  if (!first || isHarmless) return [];
  if (isCertain) return [{ start: start + first.start, end }];
  return sentences.map((each) => ({ start: start + each.start, end: start + each.end }));
}

/** What ends the talk that a line begins: a closing tag, nothing (`''`), or the line itself (null). */
function closingOf(rest: string): string | null {
  const tag = OPENING.exec(rest)?.[1]?.toLowerCase();
  if (!tag) return '';
  const end = `</${tag}`;
  return rest.toLowerCase().includes(end) ? null : end;
}

/** The sentences of a line that talk to a machine. */
function signalsIn(line: string, below: string, isSigned: boolean): FoundSentence[] {
  const spans = sentenceSpans(line);
  return spans.flatMap(({ end, start }, i) => {
    const sentence = line.slice(start, end);
    const behind = spans[i + 1];
    const next = behind ? line.slice(behind.start, behind.end) : below;
    const signals = machineSignals(sentence, next);
    if (isSigned && isSummaryHeading(fold(HEADING.exec(sentence)?.[0] ?? '')))
      signals.add('summary');
    if (signals.size === 0) return [];
    const bare = sentence.replace(QUOTED, '"quoted"');
    const meant = bare === sentence ? signals : machineSignals(bare, next);
    return [{ start, end, signals, meant }];
  });
}
