import type { Claim } from './claim.ts';
import { fold } from '../../text/fold.ts';
import { nameTokens } from './reading/name-tokens.ts';
import { isUnspaced } from '../../text/stands-in.ts';
import { wordsIn } from '../../text/words-in.ts';
import { verbAfter } from './subject-of.ts';
import { REPORTED } from './wording/reported.ts';
import { type Lexicon, lexiconOf } from './wording/wordings.ts';

/** Who wrote, without a name. */
const SENDERS = new Set(
  `sender absender absenderin expediteur expeditrice remitente remetente mittente afzender nadawca gonderen gonderici المرسل`.split(
    ' ',
  ),
);
const CJK_SENDER = /送信者|差出人|发件人|發件人|寄件人|발신자|보낸 사람/u;
const CJK_COLON = /^[\p{L}・ ]{1,24}[:：]/u;

/** Whether a line says that somebody of the thread says what it says: "Ada asks to …", "…, writes Ada", "Ada: …". */
export function isReported(claim: Claim): boolean {
  const { folded, language, text, thread } = claim;
  if (CJK_SENDER.test(folded) || wordsIn(folded).some(({ word }) => SENDERS.has(word))) return true;
  const lexicon = lexiconOf(language);
  const tokens = nameTokens(text).filter(({ word }) => thread.named(word).length > 0);
  if (tokens.some(({ end, start }) => text[end] === ':' && start < COLON_REACH)) return true;
  if (lexicon) return tokens.some(({ end, start }) => isSaying(text, start, end, lexicon));
  const isNamed =
    tokens.length > 0 ||
    thread.participants.some(({ names }) =>
      [...names].some((name) =>
        isUnspaced(name[0] ?? '') || HANGUL.test(name) || ARABIC.test(name)
          ? folded.includes(name)
          : false,
      ),
    );
  if (!isNamed) return false;
  return (
    CJK_COLON.test(folded) ||
    REPORTED.asks.test(folded) ||
    REPORTED.says.test(folded) ||
    JA.test(folded)
  );
}

const COLON_REACH = 30;
const HANGUL = /\p{Script=Hangul}/u;
const ARABIC = /\p{Script=Arabic}/u;
const JA = /と(?:言|述べ|書|伝え|の)|提案|希望|確認|報告/u;

const wordsBefore = (text: string, start: number): string[] =>
  wordsIn(fold(text.slice(Math.max(0, start - 30), start))).map(({ word }) => word);

/** Whether a name is the subject of a verb of saying, which may stand before it. */
function isSaying(
  text: string,
  start: number,
  end: number,
  { accordingTo, says }: Lexicon,
): boolean {
  if (says.has(verbAfter(text, end) ?? '')) return true;
  const before = wordsBefore(text, start);
  const [last = '', earlier = ''] = [before.at(-1), before.at(-2)];
  return (
    says.has(last) ||
    (says.has(earlier) && last.length < 5) ||
    accordingTo.some((words) => words === last || words === `${earlier} ${last}`)
  );
}
