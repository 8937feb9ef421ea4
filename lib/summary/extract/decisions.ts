/** Words with which people settle something, in the languages that summaries are made in, a language a row. */
const SPACED = [
  `(?:we|they|the \\p{L}+) (?:have |has |had )?(?:agreed|decided|settled|chose|chosen|approved|voted)|(?:is|are|was|were|has been|have been)(?: now| all| also)? (?:agreed|decided|settled|approved|fixed|booked|signed off)|decision:|approved|we(?:['’]ll| will) go with|let(?:['’]?s| us) (?:go with|take|say|use|settle|stick)|we (?:go|are going) with`,
  `beschlossen|entschieden|einigten|geeinigt|genehmigt|wir nehmen|es bleibt bei|bleibt es bei|wir bleiben bei|(?:fest )?vereinbart:|steht fest|ist fix`,
  `(?:nous avons|on a|avons) (?:décidé|convenu|choisi|retenu)|décision :|approuvé|(?:on|nous) (?:part|partons|reste|restons)(?: donc)? sur|nous retenons|c['’]est (?:décidé|convenu)`,
  `hemos (?:decidido|acordado|elegido)|decidimos|acordamos|aprobado|nos quedamos con|qued(?:a|amos|ó) (?:acordado|decidido|confirmado|en)`,
  `abbiamo (?:deciso|concordato|scelto)|approvato|restiamo d['’]accordo|andiamo (?:con|sulla|sul)|è (?:deciso|stabilito|confermato)`,
  `decidiram|aprovado|fic(?:a|ou|amos) (?:combinado|decidido|acertado|acordado|com)|está (?:combinado|decidido)|combinamos`,
  `besloten|afgesproken|goedgekeurd|we (?:gaan voor|kiezen|houden het op)|het blijft bij`,
  `zdecydowa\\p{L}+|postanowi\\p{L}+|ustali(?:liśmy|łyśmy)|uzgodni(?:liśmy|łyśmy)|zostajemy przy|zatwierdz\\p{L}+`,
  `karar verdik|karar verildi|kararlaştır\\p{L}+|anlaştık|onaylandı`,
].join('|');
const DECIDED = new RegExp(
  `(?<!\\p{L})(?:${SPACED})(?!\\p{L})|決定|決まり|決めました|ことにしました|で承りました|决定|同意了|商定|就这么定|定下来|결정|승인|확정|하기로 (?:했|결)|قررنا|تقرر|اتفقنا|تم الاتفاق|وافق(?:ت|نا)?(?!\\p{L})`,
  'iu',
);
/** One word of assent that opens a sentence that says to what. */
const ASSENT =
  /^(?:agreed|decided|settled|einverstanden|abgemacht|beschlossen|entendu|de acuerdo|acordado|concordato|afgesproken|akkoord|ustalone|anlaştık)(?: on|:|,)\s.{12}/iu;
/** "The 14th and 15th it is, and the lodge." */
const SO_IT_IS = /^(?!as\s)[^,;:?]{3,40}\sit is(?:[,.!]|\sthen)/iu;
const UNDECIDED =
  /[?？]\s*$|(?<!\p{L})(?:not|no|nicht|noch|pas|without|if|whether|ob|si|se)(?!\p{L})/iu;
const HARMLESS = /(?<!\p{L})(?:no later than|if the order|if you agree)(?!\p{L})/giu;

/** Whether a sentence says that something was settled: words of deciding, and neither question nor negation. */
export const isDecision = (sentence: string): boolean =>
  (DECIDED.test(sentence) || ASSENT.test(sentence) || SO_IT_IS.test(sentence)) &&
  !UNDECIDED.test(sentence.replace(HARMLESS, ''));
