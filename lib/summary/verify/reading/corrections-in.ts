import type { Evidence } from '../evidence.ts';
import { contrastsIn } from './contrasts.ts';
import { Correction } from './correction.ts';
import { WEEKDAYS } from '../../../text/calendar.ts';
import { sentenceSpans } from '../../../text/sentence-spans.ts';
import { spansOf, withoutSpans } from '../../../text/span.ts';
import { ANNOUNCES, CORRECTIONS } from '../wording/corrections.ts';
import { DENIED_FIGURES } from '../wording/contrast.ts';

const QUESTION = /[?？؟]|까\.?$|吗|か。$/u;
const FIGURE = /\d/;
/** "From 20 to 17", where something changes. */
const FROM =
  /(?<!\p{L})(?:from|von|de|du|da|dal|van|z|od) (?:[€£$] ?)?\d[\d.,:]*(?: ?[€£%])?(?= (?:to|auf|a|au|para|naar|na|do) )/gu;

const DAY = new RegExp([...WEEKDAYS.keys()].join('|'));
const DENIAL =
  /\b(?:not|instead|rather|nicht|statt|anstatt|pas|lieu|plutot|no|vez|lugar|non|invece|anziche|nao|niet|plaats|nie|zamiast|degil|yerine)\b|不是|而非|なく|아니라|대신|وليس|بدل/;
/** The corrections in a message: sentences that tell a change, deny a figure or a
 * day, or follow the word "correction"; none that ask. */
export function correctionsIn(message: Evidence): Correction[] {
  const { folded, lines } = message;
  const mayDeny = DENIAL.test(folded) && (FIGURE.test(folded) || DAY.test(folded));
  if (!mayDeny && !CORRECTIONS.test(folded)) return [];
  let isAnnounced = false;
  return lines.flatMap((line) =>
    sentenceSpans(line).flatMap(({ end, start }) => {
      const text = line.slice(start, end).trim();
      isAnnounced ||= ANNOUNCES.test(text);
      return correctionOf(text, message, isAnnounced);
    }),
  );
}

function correctionOf(text: string, message: Evidence, isAnnounced: boolean): Correction[] {
  const isChange = isAnnounced || CORRECTIONS.test(text);
  const isDenying = DENIAL.test(text) && (FIGURE.test(text) || DAY.test(text));
  if ((!isChange && !isDenying) || QUESTION.test(text)) return [];
  const spans = [
    ...(isDenying ? spansOf(text, DENIED_FIGURES) : []),
    ...(isDenying && (isChange || DAY.test(text)) ? contrastsIn(text, message.language) : []),
    ...(isChange ? spansOf(text, FROM) : []),
  ];
  if (!isChange && spans.length === 0) return [];
  const old = spans.map((span) => text.slice(span.start, span.end)).join('; ');
  const rest = withoutSpans(text, spans);
  return [new Correction(text, old === '' ? null : message.excerpt(old), message.excerpt(rest))];
}
