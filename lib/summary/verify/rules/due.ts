import type { Claim } from '../claim.ts';
import type { Evidence } from '../message-evidence.ts';
import { says } from '../people.ts';
import type { DayMention } from '../reading/day-mention.ts';
import { fold } from '../reading/fold.ts';
import { withoutSpans } from '../reading/span.ts';
import { standsIn } from '../reading/stands-in.ts';
import { type Word, wordsIn } from '../reading/words-in.ts';
import type { Rule } from '../rule.ts';
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
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * When something is due is said in a cited message: in the same words, or as a date that means the same and nothing beside
 * it. A date in full may stand anywhere in the message; a weekday or an hour alone only in the sentence that is quoted.
 */
export const due: Rule = {
  name: 'due',
  why: 'A deadline that nobody set is the worst invention of all.',
  holds: (claim: Claim) => {
    const said = claim.fold(claim.line.due).replace(/[\s.,;:!]+$/u, '');
    if (said === '') return true;
    if (claim.sources.some(({ folded }) => standsIn(folded, said))) return true;
    const quoted = claim.citations.flatMap(({ evidence, quote }) => {
      const sentence = evidence?.sentencesOf(quote);
      return evidence && sentence ? [evidence.excerpt(sentence)] : [];
    });
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
