import type { Evidence } from '../evidence.ts';
import { contrastsIn } from './contrasts.ts';
import { doubtIn } from './doubt.ts';
import { sentenceSpans } from '../../../text/sentence-spans.ts';
import { spansOf, withoutSpans } from '../../../text/span.ts';
import { CORRECTIONS } from '../wording/corrections.ts';
import { DENIED_FIGURES } from '../wording/contrast.ts';

/** A sentence of a message that puts something in the place of something else. */
export interface Correction {
  /** Folded, numerals as digits. */
  text: string;
  /** What it says is not so, or not so any more. */
  old: Evidence | null;
  /** The rest of it. */
  fresh: Evidence;
}

const QUESTION = /[?？؟]|까\.?$|吗|か。$/u;
const FIGURE = /\d/;
/** "From 20 to 17", where something changes. */
const FROM =
  /(?<!\p{L})(?:from|von|de|du|da|dal|van|z|od) (?:[€£$] ?)?\d[\d.,:]*(?: ?[€£%])?(?= (?:to|auf|a|au|para|naar|na|do) )/gu;

/** The corrections in a message: sentences that tell a change, or deny a figure or a day; none that ask or leave it open. */
export function correctionsIn(message: Evidence): Correction[] {
  return message.lines.flatMap((line) =>
    sentenceSpans(line).flatMap(({ end, start }): Correction[] => {
      const text = line.slice(start, end).trim();
      const isChange = CORRECTIONS.test(text);
      const spans = [
        ...spansOf(text, DENIED_FIGURES),
        ...contrastsIn(text, message.language),
        ...(isChange ? spansOf(text, FROM) : []),
      ];
      if (!isChange && spans.length === 0) return [];
      if (QUESTION.test(text) || doubtIn(text, message.language).isHedged) return [];
      const old = spans.map((span) => text.slice(span.start, span.end)).join('; ');
      const rest = withoutSpans(text, spans);
      if (!isChange && !FIGURE.test(rest) && !FIGURE.test(old)) return [];
      return [
        {
          text,
          old: old === '' ? null : message.excerpt(old),
          fresh: message.excerpt(rest),
        },
      ];
    }),
  );
}
