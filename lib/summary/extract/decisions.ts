/** Words with which people settle something, in the languages that summaries are made in. */
const DECIDED =
  /(?<!\p{L})(?:(?:we|they|the \p{L}+) (?:have |has )?(?:agreed|decided|settled|chose|approved|voted)|it (?:is|was) (?:agreed|decided)|decision|approved|let['’]?s go with|we(?:['’]ll| will) go with|beschlossen|entschieden|einigten|geeinigt|genehmigt|wir nehmen|(?:nous avons|on a|avons) (?:décidé|convenu|choisi)|décision|approuvé|hemos (?:decidido|acordado)|decidimos|acordamos|aprobado|abbiamo (?:deciso|concordato|scelto)|approvato|decidiram|aprovado|besloten|afgesproken|goedgekeurd|zdecydowa\p{L}+|postanowi\p{L}+|karar\p{L}*)(?!\p{L})|決定|決まり|決めました|决定|同意了|결정|승인|قررنا|تقرر/iu;
const UNDECIDED =
  /[?？]\s*$|(?<!\p{L})(?:not|no|nicht|noch|pas|without|if|whether|ob|si|se)(?!\p{L})/iu;

/** Whether a sentence says that something was settled: words of deciding, and neither question nor negation. */
export const isDecision = (sentence: string): boolean =>
  DECIDED.test(sentence) && !UNDECIDED.test(sentence);
