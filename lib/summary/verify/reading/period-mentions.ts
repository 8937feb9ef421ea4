import { MONTHS } from '../../../text/calendar.ts';
import { PERIOD_WORDS, PERIODS } from '../wording/periods.ts';
import type { DayMention } from './day-mention.ts';
import { withoutSpans } from '../../../text/span.ts';
import type { Word } from '../../../text/words-in.ts';

/** How far the words of a stretch of time reach around the one that names its kind. */
const REACH = 32;
const CJK = /[\u3040-\u9FFF\uAC00-\uD7AF]/;
/** "last week of September" is no week of the writer's. */
const OF_MONTH = new RegExp(
  `^ (?:of|im|in|des|de|del|di|du|do|van) ?(?:${[...MONTHS.keys()].join('|')})(?!\\p{L})`,
  'u',
);

/** "the end of the week of 12 October" is told by its date. */
const OF_DATE =
  /^,? (?:of|ab|vom|starting|beginning|du|del|dal|van|vanaf|od)(?: (?:the|le|el|lunedi|lunes|lundi|monday|montag|maandag|dem))? ?\d/u;
const DATED = new Set(['end of week', 'weekend']);

/** "next week", "Ende des Monats", "今週" in a folded text. */
export function periodMentions(text: string, words: readonly Word[]): DayMention[] {
  if (CJK.test(text)) return mentionsIn(text, 0);
  const found: DayMention[] = [];
  let last = 0;
  for (const { end, start, word } of words) {
    if (!PERIOD_WORDS.has(word)) continue;
    const from = Math.max(last, start - REACH);
    if (start < last) continue;
    found.push(...mentionsIn(text.slice(from, end + REACH), from));
    last = Math.max(last, ...found.map((mention) => mention.end), end);
  }
  return found;
}

const isOfDate = (key: string, after: string) =>
  OF_MONTH.test(after) || (DATED.has(key) && OF_DATE.test(after));

/** The first kind that fits takes its words: "end of this month" is not also "this month". */
function mentionsIn(text: string, offset: number): DayMention[] {
  const found: DayMention[] = [];
  let rest = text;
  for (const { key, words } of PERIODS) {
    const here = Array.from(rest.matchAll(words), ({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
      readings: [{ period: key }],
      isDoubtful: false,
    }));
    if (here.length === 0) continue;
    rest = withoutSpans(rest, here);
    found.push(...here.filter(({ end }) => !isOfDate(key, text.slice(end, end + REACH))));
  }
  return found.map((mention) => ({
    ...mention,
    start: mention.start + offset,
    end: mention.end + offset,
  }));
}
