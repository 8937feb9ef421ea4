import { isSignOff } from '../../mail/roles/closing.ts';
import type { Paragraphs } from '../verify/reading/paragraphs.ts';
import type { Span } from '../verify/reading/span.ts';
import { fold } from '../verify/reading/fold.ts';
import { isSummaryHeading, machineSignals, type Signal } from './machine-signals.ts';
import { sentenceSpans } from './sentence-spans.ts';

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

/** Text beyond this many characters is not looked at; nobody reads so far. */
const MAX_CHARS = 400_000;
const OPENING = /<(\p{L}{2,20})(?: [a-z]{1,12})?>/u;
/** Words in quotation marks in the middle of a sentence, or at its beginning. */
const QUOTED =
  /(?<=[\p{L}:,] |[(:\p{Script=Han}\p{Script=Hiragana}])["'][^"']{1,300}["']|^["'][^"']{1,300}["'](?= \p{L})|[「『][^「」『』]{1,300}[」』]/gu;
/** "Summary: …" below a sign-off is what a machine would write, and not the sender. */
const HEADING = /^\s?[\p{L} ]{3,30}:\s/u;

/**
 * The stretches of a message that are instructions to an assistant. From such a sentence on the rest of its line is taken
 * with it; after a mark of a model's chat the rest of the message, or what its tags enclose.
 */
export function machineTalk({ starts, text }: Paragraphs): MachineTalk {
  const spans: Span[] = [];
  const seen = new Set<Signal>();
  const meant = new Set<Signal>();
  let closing: string | null = null;
  let isSigned = false;
  for (const [i, start] of starts.entries()) {
    if (start >= MAX_CHARS) break;
    const end = Math.min(starts[i + 1] ?? text.length, MAX_CHARS);
    const line = text.slice(start, end);
    if (closing !== null) {
      spans.push({ start, end });
      if (closing !== '' && line.toLowerCase().includes(closing)) closing = null;
      continue;
    }
    const found = firstSignal(line, isSigned);
    isSigned ||= isSignOff(line.trim());
    if (!found) continue;
    for (const signal of found.signals) seen.add(signal);
    for (const signal of found.meant) meant.add(signal);
    spans.push({ start: start + found.at, end });
    const isOpen = found.signals.has('marker') || found.signals.has('address');
    if (isOpen) closing = closingOf(line.slice(found.at));
  }
  return { spans, seen, meant, isOpen: closing !== null };
}

/** What ends the talk that a line begins: a closing tag, nothing (`''`), or the line itself (null). */
function closingOf(rest: string): string | null {
  const tag = OPENING.exec(rest)?.[1]?.toLowerCase();
  if (!tag) return '';
  const end = `</${tag}`;
  return rest.toLowerCase().includes(end) ? null : end;
}

/** Where in a line talk to a machine begins, and all the signals from there on. */
function firstSignal(line: string, isSigned: boolean) {
  let at: number | null = null;
  const signals = new Set<Signal>();
  const meant = new Set<Signal>();
  for (const { end, start } of sentenceSpans(line)) {
    const sentence = line.slice(start, end);
    const found = machineSignals(sentence);
    if (isSigned && isSummaryHeading(fold(HEADING.exec(sentence)?.[0] ?? ''))) found.add('summary');
    if (found.size === 0) continue;
    at ??= start;
    for (const signal of found) signals.add(signal);
    const bare = sentence.replace(QUOTED, '"quoted"');
    const own = bare === sentence ? found : machineSignals(bare);
    for (const signal of own) meant.add(signal);
  }
  return at === null ? null : { at, signals, meant };
}
