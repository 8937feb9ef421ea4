/** Words that begin a clause of their own, folded, by language; "pero" is Spanish for "but", and Italian for something else. */
export const JOINS: Readonly<Record<string, string>> = {
  en: 'and but because(?!_of) so while whereas though although however',
  de: 'und aber weil da denn sondern wahrend obwohl doch',
  fr: 'et mais car parce puisque tandis alors',
  es: 'y e pero porque mientras sino aunque pues',
  it: 'e ed ma perche mentre bensi',
  pt: 'e mas porque enquanto porem embora',
  nl: 'en maar omdat want terwijl',
  pl: 'i a ale lecz bo oraz poniewaz wiec natomiast',
  tr: 've ama fakat cunku ancak',
  ar: 'لكن ولكن لان بينما',
};

/** The same in scripts without spaces, where a clause ends in them. */
export const UNSPACED_JOINS = {
  ja: '(?<=[たるだ]|ない|たい|しい|です|ます|せん)(?:が|けれど|けど|し)(?=[^\\p{L}]|\\p{Script=Han})|ので|のに',
  zh: '但是?|可是|不过|因为|所以',
  ko: '(?<=지만|는데|므로|니까|으나|하며|\\p{L}고) (?!싶|있)',
} as const;
