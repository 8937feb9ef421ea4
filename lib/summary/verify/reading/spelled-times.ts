import { NUMBER_WORDS } from '../wording/number-words.ts';
import { clock } from './clock.ts';
import type { TimeMention } from './time-mention.ts';

const AFTER_AT =
  /(?<=(?:^|[^\p{L}])(?:at|um|a las?|las|alle|dalle|om|as|o godz\.?) )(\p{L}{2,12})(?!\p{L})/gu;
/** "I work until four": at the end of what is said, or it may count what follows. */
const AFTER_LIMIT =
  / (?:until|till|by|before|after|bis|ab|gegen|vor|nach|tot|vanaf|tegen|rond|do|od|przed) (\p{L}{2,12})(?=[.,;:!?)]|$| (?:and|und|en|i|or|oder|of|lub)(?!\p{L}))/gu;
const BEFORE_CLOCK = /(?<!\p{L})(\p{L}{2,12}) (?:uhr|o'clock|heures?|uur)(?!\p{L})/gu;
const HAS = /uhr|o'clock|heure|uur|(?<!\p{L})(?:at|um|las?|alle|dalle|om|as|godz)(?!\p{L})/u;

/** "at three", "drei Uhr", "a las nueve" in a folded text: whole hours in words, in either half of the day. */
export function spelledTimes(text: string): TimeMention[] {
  const hours = HAS.test(text) ? [AFTER_AT, BEFORE_CLOCK] : [];
  return [...hours, AFTER_LIMIT]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ 0: all, 1: word = '', index }): TimeMention[] => {
      const hour = NUMBER_WORDS.get(word)?.[0] ?? 0;
      if (!Number.isInteger(hour) || hour < 1 || hour > 24) return [];
      const minutes = clock(String(hour), '0', undefined, false);
      const end = index + all.length;
      return [{ start: index + all.indexOf(word), end, minutes, isDoubtful: true }];
    });
}
