import { NUMBER_WORDS } from '../wording/number-words.ts';
import { clock } from './clock.ts';
import type { TimeMention } from './time-mention.ts';

const AFTER_AT =
  /(?<=(?:^|[^\p{L}])(?:at|um|a las?|las|alle|dalle|om|as|o godz\.?) )(\p{L}{2,12})(?!\p{L})/gu;
const BEFORE_CLOCK = /(?<!\p{L})(\p{L}{2,12}) (?:uhr|o'clock|heures?|uur)(?!\p{L})/gu;
const HAS = /uhr|o'clock|heure|uur|(?<!\p{L})(?:at|um|las?|alle|dalle|om|as|godz)(?!\p{L})/u;

/** "at three", "drei Uhr", "a las nueve" in a folded text: whole hours in words, in either half of the day. */
export function spelledTimes(text: string): TimeMention[] {
  if (!HAS.test(text)) return [];
  return [...text.matchAll(AFTER_AT), ...text.matchAll(BEFORE_CLOCK)].flatMap(
    ({ 0: all, 1: word = '', index }): TimeMention[] => {
      const hour = NUMBER_WORDS.get(word)?.[0] ?? 0;
      if (!Number.isInteger(hour) || hour < 1 || hour > 24) return [];
      const minutes = clock(String(hour), '0', undefined, false);
      return [{ start: index, end: index + all.length, minutes, isDoubtful: true }];
    },
  );
}
