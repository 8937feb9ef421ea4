import { sentenceSpans } from '../../../text/sentence-spans.ts';
import { GO_AHEAD } from '../wording/go-ahead.ts';
import { PLEAS } from '../wording/pleas.ts';

const QUESTION =
  /[?？؟;]["')\]」』]*\s*$|(?:吗|嗎|呢|까요?|나요|ますか|ですか|でしょうか|ませんか)[。.]?\s*$/u;
/** Clauses end here. */
const CLAUSE = /[,;:，、；：]\s?| [-–—] /u;
/** How a question begins, and what is only supposed. */
const OPENING =
  /^\W{0,3}(?:and |but |or |und |oder |aber |et |ou |y |o |e )?(?:could|can|would|will|do|does|did|is|are|was|were|may|might|shall|should|have|has|what|when|who|which|how|why|whether|if|kann|kannst|konn\p{L}+|wurd\p{L}+|wird|werd\p{L}+|darf|durf\p{L}+|ist|sind|hat|hast|haben|habt|soll\p{L}*|mag|mocht\p{L}+|geht|was|wann|wer|wie|ob|wenn|falls|pouv\p{L}+|pourr\p{L}+|peux|peut|peuvent|est-ce|voul\p{L}+|si|quand|puede\p{L}*|pued\p{L}+|podri\p{L}+|podemos|quier\p{L}+|puo\p{L}*|potr\p{L}+|possiamo|pode\p{L}*|posso|se|kun|kunt|kunnen|zou|zouden|wil|wilt|als|czy|moz\p{L}+|jesli|eger|もし|如果|能否|是否|هل|만약)(?!\p{L})/u;

/**
 * The clauses of folded sentences that tell something: none of a question, apart from what stands before it ("That is fine,
 * could you …?"), and of a request what stands before the "please", unless it is a yes itself ("please go ahead").
 */
export function toldIn(folded: string): string[] {
  return sentenceSpans(folded).flatMap(({ end, start }) => {
    const sentence = folded.slice(start, end).trim();
    if (sentence === '') return [];
    const clauses = sentence.split(CLAUSE);
    const isQuestion = QUESTION.test(sentence);
    if (!isQuestion && GO_AHEAD.test(sentence)) return clauses;
    const told = isQuestion ? clauses.slice(0, -1) : clauses;
    const plea = told.findIndex((clause) => PLEAS.test(clause));
    const before = plea < 0 ? told : [...told.slice(0, plea), beforePlea(told[plea] ?? '')];
    return before.filter((clause) => clause.trim() !== '' && !OPENING.test(clause));
  });
}

const beforePlea = (clause: string): string => clause.slice(0, clause.search(PLEAS));
