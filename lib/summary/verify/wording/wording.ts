/**
 * What the rules know of a language. Every entry is a list of folded words (reading/fold.ts), spaces between them; what is
 * unknown in a language is not judged in it.
 */
export interface Wording {
  /** BCP 47. */
  language: string;
  /** Little words that tell the language of a sentence. */
  little: string;
  /** Words that deny. */
  not: string;
  /** Words that deny without a "not": refusals, absences. Beside one of them a missing "not" means nothing. */
  turns: string;
  /** Words that leave something out: "only", "still", "instead". A denied line may come of them, a denial is not lost in them. */
  limits: string;
  /** "asks", "said", "proposes": what a person does by writing, third person singular. */
  says: string;
  /** "has to", "should": first words of what a person is told to do. */
  owes: string;
  /** Words of the first person as the one who acts: "I", "we", "our", not "me". */
  first: string;
  /** Words of the second person. */
  second: string;
  /** Words of asking for something: "please", "I need". */
  pleads: string;
  /** Those of `says` that ask somebody to act or to answer. */
  asks: string;
  /** "according to": a name after it is whose words these are. */
  accordingTo: string;
}
