const POSTSCRIPT =
  /^[*_]{0,3}(?:(?:p\.?\s?){1,3}-?\s?s(?![\p{L}\p{N}])|p\.?\s?d[.:]|п\.?\s?с(?!\p{L})|з\.?\s?ы(?!\p{L})|υ\.?\s?γ(?!\p{L})|u\.?\s?i\.|ui:|not:|nb[.:]|n\.b\.|obs[.:]|附言|又及|另：|另外|追伸|추신|ملاحظة|ملحوظة|נ\.?ב)/iu;

/** True for a line that begins what was thought of late: "P.S. bring the ladder". It is the sender's own. */
export const isPostscript = (words: string): boolean => POSTSCRIPT.test(words);
