/** A code on a line of its own: digits, perhaps in two groups, or capitals with digits among them. */
const CODE_LINE =
  /^\W{0,3}(?:\d{4,8}|\d{3}[ -]\d{3,4}|(?=[A-Z0-9-]{5,12}\W{0,3}$)[A-Z0-9-]*\d[A-Z0-9-]*)\W{0,3}$/;
/** An amount of money, in any currency that has a sign or a code of three letters. */
const AMOUNT =
  /(?:[€$£¥₹₩₺₽]|\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|BRL|JPY|CNY|CAD|AUD)\b|R\$|kr)\s?\d[\d.,\s]*\d|\d[\d.,]*\s?(?:[€$£¥₹₩₺₽円元원]|\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|BRL|JPY|CNY|CAD|AUD|kr|zł)\b)/;

/** Codes stand in short mails; a longer one that mentions a number is about something else. */
const MAX_CODE_LINES = 40;

/** A mail that brings a code to type in somewhere. */
export function looksLikeCode(text: string): boolean {
  const lines = linesOf(text);
  return lines.length <= MAX_CODE_LINES && lines.some((line) => CODE_LINE.test(line));
}

/** A mail that lists what was paid: several amounts that end their lines. */
export function looksLikeReceipt(text: string): boolean {
  const priced = linesOf(text).filter((line) => {
    const amount = AMOUNT.exec(line.slice(0, 300));
    return amount !== null && amount.index + amount[0].length >= Math.min(line.length, 300) - 3;
  });
  return priced.length >= 3;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
