import { PERIODS } from '../wording/periods.ts';
import { isOn } from './is-on.ts';

const DAY = 86_400_000;
/** The last days of a month, as people speak of its end. */
const END = 7;

/** Whether a day is in a stretch of time (wording/periods.ts) as somebody names it who speaks on a day; both since 1970. */
export function isInPeriod(day: number, name: string, spoken: number): boolean {
  const period = PERIODS.find(({ key }) => key === name);
  if (!period) return false;
  const isEnd = name.includes('end');
  const { steps, unit } = period;
  const date = new Date(spoken * DAY);
  const year = date.getUTCFullYear() + (unit === 'year' ? steps : 0);
  if (unit === 'year') return isOn(day, { year }) && (!isEnd || isOn(day, { month: 12 }));
  if (unit === 'month') {
    const first = Date.UTC(year, date.getUTCMonth() + steps, 1) / DAY;
    const next = Date.UTC(year, date.getUTCMonth() + steps + 1, 1) / DAY;
    return day >= (isEnd ? next - END : first) && day < next;
  }
  const monday = spoken - ((((spoken + 3) % 7) + 7) % 7) + steps * 7;
  return day >= monday + (isEnd ? 4 : 0) && day < monday + 7;
}
