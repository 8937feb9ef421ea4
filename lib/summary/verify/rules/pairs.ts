import type { Claim } from '../claim.ts';
import type { Evidence } from '../evidence.ts';
import { type DayHours, dayHours } from '../reading/day-hours.ts';
import type { DayMention } from '../reading/day-mention.ts';
import type { TimeMention } from '../reading/time-mention.ts';
import { withDigits } from '../reading/with-digits.ts';
import type { Rule } from '../rule.ts';

/**
 * A day and an hour of the line are not those of two offers: where a cited message names both, and each time the day
 * has other hours and the hour other days, the line does not put the two together.
 */
export const pairs: Rule = {
  name: 'pairs',
  why: 'The hour of another day is a missed appointment.',
  holds: (claim: Claim) => {
    if (claim.days().length === 0 || claim.times().length === 0) return true;
    if (!claim.sources.some(offersSeveral)) return true;
    const told = claim.sources.flatMap((source) =>
      source.dayHours.map((group) => ({ ...group, source })),
    );
    return dayHours(withDigits(claim.folded), claim.language).every(({ days, times }) => {
      const [day] = days;
      if (!day || days.length > 1) return true;
      return times.every((time) => !isOfOthers(day, time, told));
    });
  },
};

const offersSeveral = ({ dayMentions, timeMentions }: Evidence): boolean =>
  dayMentions.length > 1 && timeMentions.length > 1;

type Told = DayHours & { source: Evidence };

function isOfOthers(day: DayMention, time: TimeMention, told: readonly Told[]): boolean {
  const withDay = told.filter(({ days, source, text }) =>
    days.some((each) => source.canMean(each, text, day)),
  );
  const withTime = told.filter(({ times }) =>
    times.some(({ minutes }) => minutes.some((minute) => time.minutes.includes(minute))),
  );
  const isOffered = withDay.some(({ source }) => withTime.some((each) => each.source === source));
  return (
    isOffered &&
    withDay.every(({ times }) => times.length > 0) &&
    withTime.every(({ days }) => days.length > 0) &&
    !withDay.some((group) => withTime.includes(group))
  );
}
