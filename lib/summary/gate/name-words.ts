/** The words of a name or a line, in lower case; digits are none. */
export const nameWords = (text: string): string[] =>
  text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
