import type { Claim } from '../claim.ts';
import { cjkNames } from '../reading/cjk-names.ts';
import { type NameToken, nameTokens } from '../reading/name-tokens.ts';
import type { Rule } from '../rule.ts';
import { MONTHS, WEEKDAYS } from '../../../text/calendar.ts';
import { COLLECTIVES, COMMON_CAPITALS, TITLES } from '../wording/common-capitals.ts';
import { FAMILY_NAMES_IN_LATIN } from '../wording/family-names-latin.ts';
import { GIVEN_NAMES } from '../wording/given-names.ts';
import { placeNames } from '../wording/places.ts';
import { lexiconOf } from '../wording/wordings.ts';
import { fold } from '../../../text/fold.ts';
import { standsIn } from '../../../text/stands-in.ts';
import { isKnownName, isReachable, says } from '../people.ts';
import { isOtherForm } from '../is-other-form.ts';
import { verbAfter } from '../subject-of.ts';

/**
 * Every personal name of the line is one that the cited messages, the subject or a cited sender bears. A participant who is
 * neither named nor the sender must be somebody whom the cited message can speak to. Where a capital tells a name (most
 * languages, within a sentence) every unknown one is refused; where it does not (first words, German, scripts without
 * capitals) the ones that tables of names, titles or a verb of saying give away.
 */
export const names: Rule = {
  name: 'names',
  why: 'Words are put into nobody’s mouth who is not there.',
  holds: (claim: Claim) => latinNamesStand(claim) && cjkNamesStand(claim),
};

function latinNamesStand(claim: Claim): boolean {
  const tokens = nameTokens(claim.text);
  return tokens.every((token, i) => {
    const { raw, word } = token;
    if (isOfCalendar(word)) return true;
    if (claim.thread.named(stem(word, claim)).length > 0)
      return isReachable(stem(word, claim), claim);
    if (
      isKnownWord(word, claim) ||
      raw.split(/[-']/u).every((part) => isKnownWord(fold(part), claim))
    )
      return true;
    if (COMMON_CAPITALS.has(word) || isThreadWord(token, claim)) return true;
    if (isOfCitedSenders(raw, claim)) return true;
    if (isAcronym(raw)) return !GIVEN_NAMES.has(word);
    const isOpen = token.isInitial || isLoose(claim);
    if (isOpen && !looksLikeName(token, tokens[i - 1], claim)) return true;
    return isOtherForm(token, claim) || isOfAnswered(word, claim);
  });
}

/** Months, weekdays, several of these: "Tuesdays". */
const isOfCalendar = (word: string): boolean =>
  MONTHS.has(word) || WEEKDAYS.has(word) || WEEKDAYS.has(word.replace(/(?:s|en)$/u, ''));

const ASKS = /[?？؟]/;

/** "Bens", "Vogels": a genitive without an apostrophe. */
const stem = (word: string, { thread }: Claim): string =>
  thread.named(word).length === 0 &&
  word.endsWith('s') &&
  thread.named(word.slice(0, -1)).length > 0
    ? word.slice(0, -1)
    : word;

const isKnownWord = (word: string, claim: Claim): boolean =>
  isKnownName(word, claim) ||
  (word.endsWith('s') && isKnownName(word.slice(0, -1), claim)) ||
  COMMON_CAPITALS.has(word) ||
  placeNames(word).some((name) => isKnownName(name, claim));

/** Whoever wrote a cited message spoke of them in another one: their child, their boss. */
const isOfCitedSenders = (raw: string, { cited, talk }: Claim): boolean =>
  talk.clean.messages.some(
    ({ segments, sender }) =>
      cited.some((each) => each.sender.address === sender.address) &&
      segments.some(({ role, text }) => role !== 'quoted' && standsIn(text, raw)),
  );

/** An answer tells of whom the message before it asked: "I will do it" of "Holger is away, can you?". */
const isOfAnswered = (word: string, { answered, sentences }: Claim): boolean =>
  !sentences.some((each) => ASKS.test(each)) &&
  answered.some((each) => ASKS.test(each.text) && says(each, word));

/** A place, a firm or a product may have been named in another message of the thread; a person's name may not. */
const isThreadWord = ({ raw, word }: NameToken, { thread }: Claim): boolean =>
  !GIVEN_NAMES.has(word) && thread.holds(raw);

/** Languages that write every noun with a capital, or that cannot be told. */
const isLoose = ({ language }: Claim): boolean => language === 'de' || language === null;

const isAcronym = (raw: string): boolean => raw.length <= 7 && raw === raw.toUpperCase();

function looksLikeName(token: NameToken, previous: NameToken | undefined, claim: Claim): boolean {
  const { end, start, word } = token;
  if (GIVEN_NAMES.has(word) || (word.endsWith('s') && GIVEN_NAMES.has(word.slice(0, -1))))
    return true;
  const lexicon = lexiconOf(claim.language);
  const gap = previous ? claim.text.slice(previous.end, start) : '';
  if (
    previous &&
    /^\.? $/.test(gap) &&
    (TITLES.has(previous.word) || GIVEN_NAMES.has(previous.word))
  )
    return true;
  if (
    word.length > 2 &&
    FAMILY_NAMES_IN_LATIN.has(word) &&
    /^ \p{Lu}\p{Ll}/u.test(claim.text.slice(end))
  )
    return true;
  if (COLLECTIVES.has(word) || TEMPORAL.has(word)) return false;
  if (claim.language === 'en' && claim.text.startsWith("'s ", end)) return true;
  const before = claim.text.slice(0, start);
  if (lexicon?.accordingTo.some((words) => fold(before).endsWith(words))) return true;
  return (token.isInitial || /[,;:] $/.test(before)) && actsAsPerson(token, claim);
}

/** A person's verb follows, or, in languages that begin no sentence with a bare noun and a verb, any finite one. */
function actsAsPerson({ end, word }: NameToken, claim: Claim): boolean {
  const lexicon = lexiconOf(claim.language);
  const verb = verbAfter(claim.text, end);
  if (!lexicon || verb === null) return false;
  const isLittle = [lexicon.little, lexicon.not, lexicon.turns, lexicon.second].some((list) =>
    list.has(word),
  );
  if (isLittle) return false;
  if (lexicon.says.has(verb)) return true;
  if (!ROMANCE.has(lexicon.language)) return false;
  return lexicon.owes.has(verb) || FINITE.has(verb) || FUTURE.test(verb);
}

const ROMANCE = new Set(['fr', 'es', 'it', 'pt']);
const FINITE = new Set(
  'est a va sera peut esta ha va sera puede e puo sara tem vai pode'.split(' '),
);
const FUTURE = /\p{L}{3}(?:[aeiod]ra|vra|rra)$/u;
const TEMPORAL = new Set(
  `today tomorrow yesterday year week month quarter there here what hier heute morgen gestern jetzt hoy ayer manana ahora ya
   luego despues aqui asi oggi ieri domani adesso poi qui cosi aujourd demain ici ainsi alors hoje ontem amanha agora aqui
   todo toda tout toute tutto tutta rien nada niente algo quelque cualquiera mucho molto beaucoup`.split(
    /\s+/,
  ),
);

/** A name in Latin letters is a participant's own word, and was held already. */
function cjkNamesStand(claim: Claim): boolean {
  return cjkNames(claim.text).every((name) => {
    const parts = name.split('・').map(fold);
    const participant = parts.find((part) => claim.thread.named(part).length > 0);
    if (participant !== undefined) return isReachable(participant, claim);
    return suffixes(fold(name)).some((part) =>
      claim.thread.named(part).length > 0
        ? isReachable(part, claim)
        : claim.sources.some(({ folded }) => folded.includes(part)),
    );
  });
}

/** "同僚森" before "さん": the name is the end of the run. A single letter is a name only as the whole run. */
const suffixes = (name: string): string[] =>
  name.length === 1
    ? [name]
    : Array.from(name, (_, i) => name.slice(i)).filter((part) => part.length > 1);
