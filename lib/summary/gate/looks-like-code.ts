import { linesOf } from './lines-of.ts';

/** A code on a line of its own: digits, perhaps in two groups, or capitals with digits among them. */
const CODE_LINE =
  /^\W{0,3}(?:\d{4,8}|\d{3}[ -]\d{3,4}|(?=[A-Z0-9-]{5,12}\W{0,3}$)(?=[\d-]*[A-Z])[A-Z0-9-]*\d[A-Z0-9-]*)\W{0,3}$/;
/** Six digits behind their label: "Your code: 718 204". */
const LABELLED_CODE = /^[^\d.!?。]{1,40}[:：]\s{0,3}\d{3}[ -]?\d{3}$/;

/** Codes stand in short mails; a longer one that mentions a number is about something else. */
const MAX_LINES = 40;
/** A number further down is that of a customer, or of a telephone. */
const TOP_LINES = 12;

/** A mail that brings a code to type in somewhere. */
export function looksLikeCode(text: string): boolean {
  const lines = linesOf(text);
  return (
    lines.length <= MAX_LINES &&
    lines
      .slice(0, TOP_LINES)
      .some((line) => line.length <= 60 && (CODE_LINE.test(line) || LABELLED_CODE.test(line)))
  );
}
