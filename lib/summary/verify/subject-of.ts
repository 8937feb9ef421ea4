import type { Claim } from './claim.ts';
import { fold } from '../../text/fold.ts';
import { type NameToken, nameTokens } from './reading/name-tokens.ts';
import { wordsAfter } from './reading/words-after.ts';
import type { Participant } from './thread-facts.ts';
import { TITLES } from './wording/common-capitals.ts';
import { REPORTED } from './wording/reported.ts';
import { lexiconOf } from './wording/wordings.ts';

/** The participant that a line begins with, and what it says of them. */
export interface Subject {
  people: readonly Participant[];
  /** They ask somebody: "asks", "demands". */
  isAsking: boolean;
  /** They say something, or ask. */
  isSaying: boolean;
}

/** Article and title before the name. */
const LEAD = 16;
/** Between a name and its verb. */
const ADVERBS = new Set(
  `also still now then again only first already later auch noch jetzt dann nun zuerst aussi encore d abord ensuite tambien ahora
   luego anche ancora ora poi agora ook nog nu ne n no non nao`.split(/\s+/),
);
/** "does not want" is "wants", denied. */
const HELPERS = new Set(['does', 'did', 'doesn', 'didn']);
/** "would like to" */
const WISHES = new Set(
  'aimerait voudrait souhaiterait quisiera querria vorrebbe gostaria'.split(' '),
);
const NOT = new Set(['not', 't']);
const CJK =
  /^([\p{Script=Han}々]{1,4}|[\p{Script=Katakana}ー]{2,12})(?:さん|様|氏|部長|課長|社長|先生)?(?:は|が|も)([^。、]{0,60})/u;
export const CJK_SAYS =
  /(?:依頼|提案|質問|確認|回答|報告|反対|賛成|希望|要望|指摘|約束|承諾|了承|説明|要求|要請|通知|連絡|主張|拒否|承認)(?:し(?:た|て|、|$)|している|しました)|(?:依頼|要請|要求|要望|質問|提案|報告|回答|反対|賛成|希望|主張|拒否)$|に.{1,40}確認$|尋ね(?:た|て)|求め(?:た|て)|頼(?:んだ|んで)|答え(?:た|て)|伝え(?:た|て)|述べ(?:た|て)|断(?:った|って)|言(?:った|って)|反対(?:だ|で)|望(?:んだ|んで)/u;
const CJK_ASKS = /依頼|質問|要望|要求|要請|尋ね|求め|頼(?:んだ|んで)|に.{1,40}確認(?:し|$)/u;

/** The word after a name, past adverbs and a "not": its verb, where the name is a subject. */
export function verbAfter(text: string, end: number): string | null {
  const words = wordsAfter(text, end).filter((word) => !ADVERBS.has(word));
  const [first, second, third, fourth] = words;
  if (first === undefined) return null;
  if (first === 'would' && second === 'like') return 'wants';
  if (!HELPERS.has(first)) return first;
  const base = [second, third, fourth].find((word) => word !== undefined && !NOT.has(word));
  return base === undefined ? first : `${base}s`;
}

/** The participant that a line's text begins with as its subject, or null. */
export function subjectOf(claim: Claim): Subject | null {
  return latinSubject(claim) ?? cjkSubject(claim) ?? unspacedSubject(claim);
}

function latinSubject({ folded, language, text, thread }: Claim): Subject | null {
  const tokens = nameTokens(text);
  const at = tokens.findIndex(({ word }) => !TITLES.has(word) && thread.named(word).length > 0);
  const first = tokens[at];
  if (!first || first.start > LEAD || !isLead(text.slice(0, first.start), tokens.slice(0, at)))
    return null;
  const people = thread.named(first.word);
  let end = first.end;
  for (const token of tokens.slice(at + 1)) {
    const isSame = thread.named(token.word).some((person) => people.includes(person));
    if (token.start !== end + 1 || !isSame) break;
    end = token.end;
  }
  const verb = verbAfter(text, end);
  if (verb === null || AND.has(verb)) return null;
  const lexicon = lexiconOf(language);
  if (!lexicon) return { people, ...reported(folded) };
  const isAsking = lexicon.asks.has(verb);
  return { people, isAsking, isSaying: isAsking || lexicon.says.has(verb) || WISHES.has(verb) };
}

/** Where the verb may stand anywhere. */
function reported(folded: string): Omit<Subject, 'people'> {
  const isAsking = REPORTED.asks.test(folded);
  return { isAsking, isSaying: isAsking || REPORTED.says.test(folded) };
}

const AND = new Set('and und et y e en or oder ou o s'.split(' '));
const ARTICLES = new Set(['el', 'la', 'il', 'le', 'the', 'der', 'die', 'o', 'a', 'l']);

/** Only titles and an article stand before the name. */
const isLead = (before: string, tokens: readonly NameToken[]): boolean =>
  tokens.every(({ word }) => TITLES.has(word) || ARTICLES.has(word)) &&
  (fold(before).match(/\p{L}+/gu) ?? []).every((word) => TITLES.has(word) || ARTICLES.has(word));

function cjkSubject({ text, thread }: Claim): Subject | null {
  const [, name = '', rest = ''] = CJK.exec(text) ?? [];
  const people = thread.named(fold(name));
  if (people.length === 0) return null;
  return { people, isAsking: CJK_ASKS.test(rest), isSaying: CJK_SAYS.test(rest) };
}

/** In Chinese and Korean a name at the very beginning is the subject, whatever follows. */
function unspacedSubject({ folded, language, thread }: Claim): Subject | null {
  if (language !== 'zh' && language !== 'ko') return null;
  const people = thread.participants.filter(({ names }) =>
    [...names].some((name) => name.length > 1 && folded.startsWith(name)),
  );
  return people.length === 0 ? null : { people, ...reported(folded) };
}
