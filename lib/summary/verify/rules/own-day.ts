import type { Claim } from '../claim.ts';
import type { Evidence } from '../evidence.ts';
import { contentKeys } from '../reading/content-keys.ts';
import type { DayMention } from '../reading/day-mention.ts';
import { withoutSpans } from '../../../text/span.ts';
import type { Rule } from '../rule.ts';

const NUMBER = /^\d/;

/**
 * What is asked for is due on the day that its own sentence sets: where that names one which the quote leaves out, the day of
 * another cited sentence is that of something else, unless a later one changes it.
 */
export const ownDay: Rule = {
  name: 'own-day',
  why: 'The deadline of another task is a wrong one.',
  holds: (claim: Claim) => {
    const { due, kind } = claim.line;
    if (kind !== 'ask' || claim.citations.length < 2) return true;
    const said = [...claim.days(), ...(due === null ? [] : claim.days(claim.fold(due)))];
    if (said.length === 0) return true;
    const quotes = claim.citations.flatMap(({ evidence, quote }) => {
      const sentence = evidence?.sentencesOf(quote);
      if (!evidence || !sentence) return [];
      return [
        {
          number: evidence.number,
          quote: evidence.excerpt(quote),
          whole: evidence.excerpt(sentence),
        },
      ];
    });
    const [task, ...others] = quotes;
    if (!task || names(task.whole, said) || task.quote.dayMentions.length > 0) return true;
    if (!task.whole.dayMentions.some(isOfDay)) return true;
    const given = others.filter(({ whole }) => names(whole, said));
    return (
      given.length === 0 ||
      given.some(
        ({ number, whole }) => number > task.number && sharesWord(task.whole, whole, claim),
      )
    );
  },
};

const names = ({ days }: Evidence, said: readonly DayMention[]): boolean =>
  said.some(({ readings }) => readings.some((reading) => days.supports(reading, [days])));

const isOfDay = ({ readings }: DayMention): boolean =>
  readings.some(({ day, offset, weekday }) => (day ?? offset ?? weekday) !== undefined);

/** Months are in every date. */
const undated = ({ dayMentions, readable }: Evidence): string =>
  withoutSpans(readable, dayMentions);

function sharesWord(one: Evidence, other: Evidence, { thread }: Claim): boolean {
  const isName = (word: string) => thread.named(word).length > 0;
  const keys = contentKeys(undated(one), one.language, isName);
  return [...contentKeys(undated(other), other.language, isName)].some(
    (key) => keys.has(key) && !NUMBER.test(key),
  );
}
