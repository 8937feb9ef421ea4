import type { Claim } from '../claim.ts';
import { isCitedSender, isTold } from '../people.ts';
import { fold } from '../../../text/fold.ts';
import { nameTokens } from '../reading/name-tokens.ts';
import { wordsIn } from '../../../text/words-in.ts';
import type { Rule } from '../rule.ts';
import { CJK_SAYS, verbAfter } from '../subject-of.ts';
import { type Lexicon, lexiconOf } from '../wording/wordings.ts';

/** Before a name that is not the one who speaks: "a mail from Ada says". */
const NOT_SUBJECT =
  /(?:^|[^\p{L}])(?:from|by|to|for|of|with|von|mit|an|fur|bei|de|par|pour|avec|por|para|con|di|da|per|van|voor|met|aan)(?: \p{L}{1,12}\.?)? $/u;
/** 佐藤さんが…を依頼した: the name with its particle, and a verb of saying in the same clause. */
const CJK_CLAUSE =
  /([\p{Script=Han}々]{1,4}|[\p{Script=Katakana}ー]{2,12})(?:さん|様|氏|部長|課長|社長|先生)?(?:は|が)([^。、]{0,60})/gu;

/**
 * Whoever the line says "asks", "wants", "confirms" something sent a cited message, or the quoted sentence tells of them. Who
 * is only spoken to in it ("Ada, can you …?") did not say it.
 */
export const speaker: Rule = {
  name: 'speaker',
  why: 'Who said it is who sent it.',
  holds: (claim: Claim) => {
    const lexicon = lexiconOf(claim.language);
    const speakers = lexicon
      ? [...subjects(claim, lexicon), ...sources(claim, lexicon)]
      : cjkSubjects(claim);
    return speakers.every((word) => isCitedSender(word, claim) || isTold(word, claim));
  },
};

/** The names right before a verb of saying. */
const subjects = ({ text, thread }: Claim, { says }: Lexicon): string[] =>
  nameTokens(text).flatMap(({ end, start, word }) => {
    const before = fold(`${text.slice(Math.max(0, start - 30), start)}.`).slice(0, -1);
    if (!says.has(verbAfter(text, end) ?? '') || NOT_SUBJECT.test(before)) return [];
    return thread.named(word).length > 0 ? [word] : [];
  });

/** The names after "according to". */
const sources = ({ folded, thread }: Claim, { accordingTo }: Lexicon): string[] =>
  accordingTo.flatMap((words) => {
    const at = folded.indexOf(`${words} `);
    if (at < 0 || /\p{L}/u.test(folded[at - 1] ?? ' ')) return [];
    const next = wordsIn(folded.slice(at + words.length, at + words.length + 50)).slice(0, 3);
    return next
      .filter(({ word }) => thread.named(word).length > 0)
      .map(({ word }) => word)
      .slice(0, 1);
  });

const cjkSubjects = ({ text, thread }: Claim): string[] =>
  Array.from(text.matchAll(CJK_CLAUSE)).flatMap(([, name = '', rest = '']) => {
    if (!CJK_SAYS.test(rest)) return [];
    const known = [fold(name), fold(name.replace(/(?:部長|課長|社長|先生)$/u, ''))];
    return known.filter((word) => thread.named(word).length > 0).slice(0, 1);
  });
