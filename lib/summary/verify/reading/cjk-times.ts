import { clock } from './clock.ts';
import type { TimeMention } from './time-mention.ts';

const TIME =
  /(午前|上午|早上|清晨|凌晨|今早|朝|오전|아침|새벽|午後|下午|中午|傍晚|晚上|今晚|夜|夕方|오후|저녁|밤)?(?:の| )?(\d{1,2})(?:[時时点點시](?![間间간])|:(?=\d{2}))(?:(\d{1,2})分?|(半)|(1刻|一刻)|(3刻|三刻)|(整|钟|鐘))?(?!\d|間|间)/g;
const MORNING = /午前|上午|早|晨|朝|오전|아침|새벽/;

/** Times of day of Chinese, Japanese and Korean in a folded text with digits: "下午3点", "午後3時半", "오후 3시". */
export function cjkTimes(text: string): TimeMention[] {
  return Array.from(text.matchAll(TIME)).flatMap((match): TimeMention[] => {
    const [all, part, hour, minute, half, quarter, threeQuarters, whole] = match;
    const m = half ? 30 : quarter ? 15 : threeQuarters ? 45 : Number(minute ?? 0);
    const minutes = minutesOf(part, hour, m);
    if (minutes.length === 0) return [];
    // "3点" alone may be three things, in Japanese it is hardly anything else.
    const isDoubtful =
      /[点點]$/.test(all) && part === undefined && !half && !quarter && !threeQuarters && !whole;
    return [{ start: match.index, end: match.index + all.length, minutes, isDoubtful }];
  });
}

function minutesOf(part: string | undefined, hour: string | undefined, m: number): number[] {
  const h = Number(hour);
  if (h > 24 || m > 59) return [];
  if (part === undefined || h > 12) return clock(hour, String(m), undefined, false);
  const isMorning = MORNING.test(part) || (part === '中午' && h >= 10 && h < 12);
  return [((h % 12) + (isMorning ? 0 : 12)) * 60 + m];
}
