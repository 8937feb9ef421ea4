import { clock } from './clock.ts';
import type { TimeMention } from './time-mention.ts';

/** The hours as they are said: "the third". */
const HOURS =
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ');
const TIME = new RegExp(
  `(?:الساعة|ساعة) ?(?:(\\d{1,2})(?::(\\d{2}))?|(الحادية عشرة?|الثانية عشرة?|${HOURS.join('|')}))( والنصف| ونصف| والربع| وربع| الا ربعا?| الا الربع)? ?(صباحا|فجرا|مساء|ظهرا|عصرا|ليلا|م(?!\\p{L})|ص(?!\\p{L}))?`,
  'gu',
);
const HAS = /ساعة/;
const MORNING = /^(?:صباحا|فجرا|ص)$/;

/** Times of day in Arabic in a folded text: "الساعة 9 صباحا", "الساعة الثالثة والنصف". */
export function arabicTimes(text: string): TimeMention[] {
  if (!HAS.test(text)) return [];
  return Array.from(text.matchAll(TIME)).flatMap((match): TimeMention[] => {
    const [all, digits, minute = '0', word, part, half] = match;
    const hour = digits ?? String(hourOf(word ?? ''));
    const letter = half === undefined ? undefined : MORNING.test(half) ? 'a' : 'p';
    const minutes = clock(hour, minute, letter, false).map(
      (at) => (at + shiftOf(part) + 1440) % 1440,
    );
    if (minutes.length === 0) return [];
    return [{ start: match.index, end: match.index + all.length, minutes, isDoubtful: false }];
  });
}

function hourOf(word: string): number {
  if (word.startsWith('الحادية')) return 11;
  if (word.startsWith('الثانية عشر')) return 12;
  return HOURS.indexOf(word) + 1;
}

function shiftOf(part: string | undefined): number {
  if (part === undefined) return 0;
  if (part.includes('نصف')) return 30;
  return part.includes('الا') ? -15 : 15;
}
