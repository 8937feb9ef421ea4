import type { Claim } from './claim.ts';
import type { Evidence } from './evidence.ts';
import { fold } from '../../text/fold.ts';
import { isCaseOf } from './reading/is-case-of.ts';
import { type NameToken, nameTokens } from './reading/name-tokens.ts';
import { soundOf } from './reading/sound-of.ts';
import { FAMILY_NAMES_IN_LATIN } from './wording/family-names-latin.ts';
import { GIVEN_NAMES } from './wording/given-names.ts';

const OTHER_SCRIPTS =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Katakana}\p{Script=Hangul}ー]{2,24}/gu;
const HAN_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const HANGUL_OR_KANA = /[\p{Script=Hangul}\p{Script=Katakana}]/u;
/** 周 is a week, and a name. */
const WEEKDAYS = /[上下本每这]周|周[一二三四五六日末天内前期]/gu;
/** One consonant is the sound of too many names. */
const MIN_SOUNDS = 2;
/** A place in two languages begins alike, and differs in so many letters at its end, or in no consonant: "Verona", "Vérone". */
const MIN_ALIKE = 4;
const MAX_ENDING = 2;
/** Korean particles and titles behind a name, Arabic ones before it. */
const AFFIXES = /(?:입니다|씨|님|이|가|은|는|을|를|의|에게|과|와|도)+$|^[وبلفك](?=[^\s]{3})/gu;

/** Whether a name of a line is one of the cited messages in another script, case or language. */
export function isOtherForm(token: NameToken, claim: Claim): boolean {
  const { word } = token;
  return claim.cited.some(
    (evidence) =>
      isCaseIn(word, evidence, claim) ||
      isAbroad(word, evidence, claim) ||
      isSpeltOut(token, evidence, claim) ||
      soundsLike(word, evidence),
  );
}

const namesIn = ({ sender, text }: Evidence): string[] =>
  nameTokens(`${sender.name}. ${text}`).flatMap(({ word }) => word.split('-'));

/** Polish names have cases: "Markowi" is "Marek". */
const isCaseIn = (word: string, evidence: Evidence, { language }: Claim): boolean =>
  (language === 'pl' || evidence.language === 'pl') &&
  namesIn(evidence).some((name) => isCaseOf(word, name));

/** Places are named in each language; people are not. */
const isAbroad = (word: string, evidence: Evidence, { language }: Claim): boolean =>
  word.length >= MIN_ALIKE &&
  evidence.language !== language &&
  !GIVEN_NAMES.has(word) &&
  namesIn(evidence).some((name) => !GIVEN_NAMES.has(name) && isAlike(word, name));

function isAlike(word: string, name: string): boolean {
  const least = Math.max(MIN_ALIKE, Math.max(word.length, name.length) - MAX_ENDING);
  if (name.length < MIN_ALIKE || word[0] !== name[0]) return false;
  const sound = soundOf(word);
  return (
    word.slice(0, least) === name.slice(0, least) ||
    (sound.length > MIN_SOUNDS && sound === soundOf(name))
  );
}

/** A family name in Chinese characters or Hangul as Latin letters write it, or the given name beside it, which Japanese may put first. */
function isSpeltOut(token: NameToken, evidence: Evidence, { text }: Claim): boolean {
  const said = `${evidence.sender.name} ${evidence.text}`.replace(WEEKDAYS, ' ');
  if (!HAN_OR_HANGUL.test(said)) return false;
  const isFamily = (word: string) =>
    FAMILY_NAMES_IN_LATIN.get(word)?.some((name) => said.includes(name)) ?? false;
  const isJapanese = evidence.language === 'ja';
  const tokens = nameTokens(text);
  const before = tokens.find(({ end }) => end + 1 === token.start);
  const isGiven = before !== undefined && isFamily(before.word);
  const after = isJapanese ? tokens.find(({ start }) => token.end + 1 === start) : undefined;
  return isFamily(token.word) || isGiven || (after !== undefined && isFamily(after.word));
}

/** A name's consonants in another script: of a sender, or of enough letters to be no other word. */
function soundsLike(word: string, evidence: Evidence): boolean {
  const sounds = [soundOf(word), soundOf(word.replaceAll('th', 's'))];
  const isSame = (each: string, least: number) =>
    sounds.some((sound) => sound.length >= least && sound === soundOf(each));
  const inScript = (text: string) => text.match(OTHER_SCRIPTS) ?? [];
  if (inScript(fold(evidence.sender.name)).some((each) => isSame(each, MIN_SOUNDS))) return true;
  return inScript(evidence.folded).some((each) => {
    const [name, least] = [each.replace(AFFIXES, ''), leastSounds(each)];
    return [each, name].some(
      (way) => isSame(way, least) && (!HANGUL.test(way) || syllables(word) === way.length),
    );
  });
}

const leastSounds = (name: string): number =>
  HANGUL_OR_KANA.test(name) ? MIN_SOUNDS : MIN_SOUNDS + 1;
const syllables = (word: string): number => word.match(/[aeiou]+/g)?.length ?? 0;
