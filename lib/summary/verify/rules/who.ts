import type { Claim } from '../claim.ts';
import { isCitedSender, isKnownName, isReachable, isTold } from '../people.ts';
import { fold } from '../../../text/fold.ts';
import { holdsCommand } from '../reading/holds-command.ts';
import { standsIn } from '../../../text/stands-in.ts';
import { nameTokens } from '../reading/name-tokens.ts';
import type { Rule } from '../rule.ts';
import { COLLECTIVES, COMMON_CAPITALS, TITLES } from '../wording/common-capitals.ts';

/** More is no name, but a text. */
const MAX_CHARS = 120;
const NAME = /\p{Lu}\p{Ll}[\p{L}'-]*(?: (?:de|van|von|der|den|la|du|da|di|del) )?/gu;
const DIGITS = /\p{Nd}+/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CJK_PARTS = /[、,，/&]|と(?=[\p{Script=Han}\p{Script=Katakana}])/u;
const CJK_TITLE =
  /(?:さん|様|さま|氏|くん|君|ちゃん|先生|小姐|女士|太太|老师|老師|师傅|師傅|同学|同學|经理|經理|主任|总监|總監|总|總|工|博士|教授|医生|醫生|部长|部長|課長|次長|係長|店長|社長|室長|御中)$/u;
const CJK_GROUPS =
  /^(?:全員|皆(?:さん|様)?|みんな|各位|参加者|関係者|担当者|チーム|双方|両者|読者|あなた)$/u;

/**
 * Who a line is about, or who owes it, is a participant or named in a cited message; who asks a question sent a cited
 * message, or the quoted words tell of them. A figure, as of "team 3", is theirs or the cited messages'.
 */
export const who: Rule = {
  name: 'who',
  why: 'An ask that is put on the wrong person is worse than none.',
  holds: (claim: Claim) => {
    const said = claim.line.who?.trim() ?? '';
    if (said === '') return true;
    const languages = claim.cited.flatMap(({ language }) => language ?? []);
    if (said.length > MAX_CHARS || holdsCommand(fold(said.replace(NAME, ' ')), languages))
      return false;
    if (!(said.normalize('NFKC').match(DIGITS) ?? []).every((each) => isKnownFigure(each, claim)))
      return false;
    const people = CJK.test(said) ? cjkPeople(said) : latinPeople(said);
    if (!people.every((word) => isSomebody(word, claim))) return false;
    if (claim.line.kind !== 'question') return true;
    const named = people.filter((word) => claim.thread.named(word).length > 0);
    return (
      named.length === 0 || named.some((word) => isCitedSender(word, claim) || isTold(word, claim))
    );
  },
};

const isKnownFigure = (figure: string, { sources, thread }: Claim): boolean =>
  thread.participants.some(({ figures }) => figures.has(figure)) ||
  sources.some(({ folded }) => standsIn(folded, figure));

const isSomebody = (word: string, claim: Claim): boolean =>
  claim.thread.named(word).length > 0
    ? isReachable(word, claim)
    : isKnownName(word, claim) && (claim.line.kind !== 'ask' || isNear(word, claim));

/** Who did not write owes what the quoted sentences, or the line itself, name them for. */
const isNear = (word: string, { foldedSentences, folded, thread }: Claim): boolean =>
  [folded, thread.subject.folded, ...foldedSentences].some((text) => text.includes(word));

const latinPeople = (said: string): string[] =>
  nameTokens(said.normalize('NFC').replace(/[\u2019]/g, "'"))
    .flatMap(({ raw }) => raw.split('-').map(fold))
    .filter((word) => !TITLES.has(word) && !COLLECTIVES.has(word) && !COMMON_CAPITALS.has(word));

const cjkPeople = (said: string): string[] =>
  said
    .split(CJK_PARTS)
    .flatMap((part) => part.trim().split(/[\s・]/u))
    .map((part) => fold(part.replace(CJK_TITLE, '')))
    .filter((part) => part !== '' && !CJK_GROUPS.test(part));
