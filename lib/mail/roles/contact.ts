const LABEL =
  /^[*_]{0,2}(?:tel|telephone|phone|mobile|mob|cell|fax|office|direct|email|e-mail|mail|web|www|skype|linkedin|twitter|tél|teléfono|telefon|tlf|telefono|m|t|p|f|e|w|o|d|ph)\b\s?[.:|-]/iu;
const MAILBOX = /^<?[^\s<>]+@[^\s<>]+>?$/;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+(?:\s+\(.{1,20}\))?$/i;
const LEADS = /\d[\d\s().-]{5,}|\S@\S|\w\.\w\w|skype|linkedin|twitter/i;
/** A number that is dialled: with a country's code, with a zero, or in the groups of North America. */
const PHONE =
  /(?<![\p{L}\d])(?:\+\s?\d|\(\+?\d|00?\d)[\d\s()./-]{5,18}\d|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)/u;
const DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}:\d\d/g;
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}/u;
const MAX_LETTERS = 12;
const MAX_CHARS = 100;

/** True for a line that holds nothing but a way to reach somebody; dates, accounts and order numbers are none. */
export function isContact(words: string): boolean {
  if (words === '' || words.length > MAX_CHARS || IBAN.test(words)) return false;
  if (MAILBOX.test(words) || ADDRESS.test(words)) return true;
  if (LABEL.test(words)) return LEADS.test(words);
  const undated = words.replace(DATE, ' ');
  if (!PHONE.test(undated)) return false;
  return undated.replace(PHONE, '').replace(/[^\p{L}]/gu, '').length <= MAX_LETTERS;
}
