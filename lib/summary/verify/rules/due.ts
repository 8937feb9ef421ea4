import type { Claim } from '../claim.ts';
import type { Evidence } from '../evidence.ts';
import { excerptsOf } from '../excerpts-of.ts';
import { says } from '../people.ts';
import type { DayMention } from '../reading/day-mention.ts';
import { fold } from '../../../text/fold.ts';
import { holdsCommand } from '../reading/holds-command.ts';
import { withoutSpans } from '../../../text/span.ts';
import { standsIn } from '../../../text/stands-in.ts';
import { type Word, wordsIn } from '../../../text/words-in.ts';
import type { Rule } from '../rule.ts';
import { DUE_WORDS } from '../wording/due-words.ts';
import { LEXICONS } from '../wording/wordings.ts';

/** Words around a date that promise nothing of their own. */
const AROUND = new Set(
  `by until till before after latest on at in the no later than end noon morning afternoon evening early mid late week of month year
   day next this last around about deadline due bis spatestens zum vor nach ab gegen am ende anfang mitte woche morgens
   vormittag nachmittag abend uhr avant apres d ici au plus tard le la fin debut matin soir midi jusqu a semaine antes del de
   para hasta el manana tarde noche final semana entro il prima fine mattina sera pomeriggio ate o uur voor uiterlijk
   do przed najpozniej dnia godz tego tygodnia miesiaca konca kadar sonuna saat gunu قبل حتى يوم الساعة نهاية
   o'clock h pm am`.split(/\s+/),
);
/** "No later than" is "by". */
const AT_THE_LATEST = /(?<!\p{L})(?:no|not) later than(?!\p{L})/gu;
/** What turns a deadline around: it must stand in the quoted sentence, too. */
const TURNING = new Set(
  'after since from not no never nach seit ab nicht kein apres depuis pas despues desde dopo da non depois nao na vanaf niet geen'.split(
    ' ',
  ),
);
/** More is no deadline, but a text. */
const MAX_CHARS = 60;
const MAX_UNSPACED = 24;
const MAX_WORDS = 8;
/** Words beside a date that the mail has there: "Friday's board meeting". */
const FEW = 2;
const HANGUL_END = /\p{Script=Hangul}$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * When something is due is said in a cited message: in the same few words that name a time, or as a date that means the same
 * and nothing beside it. A date in full may stand anywhere in the message; a weekday or an hour alone only in the sentence that is quoted.
 */
export const due: Rule = {
  name: 'due',
  why: 'A deadline that nobody set is the worst invention of all.',
  holds: (claim: Claim) => {
    const said = claim.fold(claim.line.due).replace(/[\s.,;:!]+$/u, '');
    if (said === '') return true;
    if (!isBrief(said) || commands(said, claim)) return false;
    const isSaid = claim.sources.some(
      ({ folded }) => standsIn(folded, said) || stemStands(folded, said),
    );
    if (isSaid) return namesTime(said, claim);
    if (isHasteToo(said, claim)) return true;
    const quoted = excerptsOf(claim);
    const days = claim.days(said).filter((day) => isDueDay(day, quoted, claim));
    const times = claim
      .times(said)
      .filter(({ minutes }) =>
        quoted.some((each) => minutes.some((minute) => each.minutes.has(minute))),
      );
    if (days.length + times.length === 0 || turnsAround(said, claim)) return false;
    if (UNSPACED.test(said)) return true;
    return wordsIn(withoutSpans(said, [...days, ...times])).every(
      ({ word }) =>
        AROUND.has(word) ||
        LEXICONS.some(({ little }) => little.has(word)) ||
        claim.sources.some((each) => says(each, word)),
    );
  },
};

/** Korean ties its particles to a word: "저녁에". */
const stemStands = (folded: string, said: string): boolean =>
  HANGUL_END.test(said) && said.length > 1 && folded.includes(said);

const isBrief = (said: string): boolean =>
  said.length <= (UNSPACED.test(said) ? MAX_UNSPACED : MAX_CHARS) &&
  wordsIn(said).length <= MAX_WORDS;

/** Whether it tells somebody to do something beside a date. */
const commands = (said: string, claim: Claim): boolean =>
  holdsCommand(
    withoutSpans(said, [...claim.days(said), ...claim.times(said)]),
    claim.cited.flatMap(({ language }) => language ?? []),
  );

/** Whether the mail's own words are a time: a day, an hour, haste, or what lies before or after something. */
function namesTime(said: string, claim: Claim): boolean {
  const times = withoutSpans(said, [...claim.days(said), ...claim.times(said)]);
  const beyond = times.replace(DUE_WORDS.haste, ' ').replace(DUE_WORDS.thatDay, ' ');
  if (beyond !== said) return rest(beyond) <= FEW;
  return DUE_WORDS.until.test(said) && rest(said) <= FEW + 1;
}

/** "At once" in another language than the quoted sentence says it in. */
const isHasteToo = (said: string, { foldedSentences }: Claim): boolean =>
  DUE_WORDS.haste.test(said) &&
  rest(said.replace(DUE_WORDS.haste, ' ')) === 0 &&
  foldedSentences.some((each) => DUE_WORDS.haste.test(each));

/** How many words say more than a little. */
const rest = (text: string): number =>
  wordsIn(text).filter(
    ({ word }) => !AROUND.has(word) && !LEXICONS.some(({ little }) => little.has(word)),
  ).length;

function turnsAround(said: string, claim: Claim): boolean {
  const told = new Set(claim.sentences.flatMap((each) => wordsIn(fold(each))).map(wordOf));
  return wordsIn(said.replace(AT_THE_LATEST, 'by'))
    .map(wordOf)
    .some((word) => TURNING.has(word) && !told.has(word));
}

const wordOf = ({ word }: Word): string => word;

function isDueDay(day: DayMention, quoted: readonly Evidence[], claim: Claim): boolean {
  const isFull = day.readings.some((each) => each.month !== undefined && each.day !== undefined);
  const indexes = quoted.map(({ days }) => days);
  const isQuoted = day.readings.some((reading) =>
    indexes.some((index) => index.supports(reading, indexes)),
  );
  return isQuoted || (isFull && claim.supportsDay(day));
}
