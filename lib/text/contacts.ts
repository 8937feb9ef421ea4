/** Patterns for what could lead a reader somewhere; all for folded text, all without a chain of open quantifiers. */

/** A mail address. */
export const ADDRESS =
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** An address with a scheme, in any spelling people use to get past filters. */
export const LINK =
  /(?<![\p{L}\p{N}])(?:h(?:tt|xx)ps?|ftp|file|data|javascript|mailto|tel|sms|callto|chrome|vbscript|intent|whatsapp|tg|skype|facetime|webcal|ms-\p{L}{2,20}) ?:(?:\/\/| ?\S)|(?<![\p{L}\p{N}])www\.|:\/\//u;
/** `example[.]com`, `example(dot)com`, `example dot com`. */
export const BROKEN_HOST =
  /[\p{L}\p{N}] ?[[({] ?(?:\.|dot|punkt|point|punto) ?[\])}] ?[\p{L}\p{N}]|[\p{L}\p{N}] (?:dot|punkt|point|punto) (?:com|net|org|io|co|info|biz|app|dev|xyz|top|site|online|shop|example)(?![\p{L}\p{N}])/u;
/** A host without a scheme: labels and a last one of letters; "5.trying" is an item of a list. */
export const HOST =
  /(?<![\p{L}\p{N}@._-])(?!\d{1,3}\.\p{L}+(?![\p{L}\p{N}.-]))(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}(?:xn--[a-z0-9-]{2,50}|\p{L}{2,24})(?![\p{L}\p{N}])/gu;
/** An IBAN, with or without spaces. */
export const IBAN =
  /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?(?![\p{L}\p{N}])/gu;

/** In Japanese a letter follows at once. */
const PHONE_RUN =
  /(?<![\p{Script=Latin}\p{N}.,])(?:\+|00)?\(?\d(?:[ ./()-]{0,3}\d){5,16}(?![\p{Script=Latin}\p{N}])/gu;
const VANITY =
  /(?<![\p{L}\p{N}])1[ .-]?8\d\d[ .-](?=[a-z\d-]{0,10}[a-z])[a-z\d-]{5,12}(?![\p{L}\p{N}])/u;
/** How people write numbers that are dialled, and not those of orders or dates. */
const SHAPES = [
  /^(?:\+|00)[\d ./()-]{8,}$/,
  /^\(?0\d{1,5}\)?[ ./-]/,
  /^0\d{8,10}$/,
  /^1\d{10}$/,
  /^\(\d{2,4}\)/,
  /^(?:1[ .-])?\d{3}([ .-])\d{3}\1\d{4}$/,
  /^\d{3}[ .-]\d{4}$/,
  /^\d{2}([ .-])\d{2}\1\d{2}\1\d{2}\1\d{2}$/,
  /^\d{2,4}-\d{3,4}-\d{4}$/,
];

/** Whether a folded text holds a telephone number. */
export function hasPhone(text: string): boolean {
  if (VANITY.test(text)) return true;
  return (text.match(PHONE_RUN) ?? []).some((run) => SHAPES.some((shape) => shape.test(run)));
}
