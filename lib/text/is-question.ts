const QUESTION = /[?？؟]["'”’)\]]*$/u;

/** Ends in a question mark of any script. */
export const isQuestion = (sentence: string): boolean => QUESTION.test(sentence);
