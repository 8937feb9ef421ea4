const TYPOGRAPHY: [RegExp, string][] = [
  [/[\u2018\u2019\u201A\u201B\u2032]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\s\u00A0\u202F\u2009]+/g, ' '],
];

/**
 * One form for texts that differ in nothing a reader would notice: white space, kinds of quotation marks, dashes and
 * dots, composed characters. Letters, digits and case stay as they are.
 */
export function normalise(text: string): string {
  const composed = text.normalize('NFC');
  return TYPOGRAPHY.reduce((all, [from, to]) => all.replace(from, to), composed).trim();
}
