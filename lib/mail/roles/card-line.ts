import { isContact } from './contact.ts';
import { isPostscript } from './postscript.ts';

/** A sentence ends; the short forms of companies and names do, too. */
const SENTENCE = /[.?!。？！…:：;]["'”’)\]*_]{0,3}$/u;
const SHORT_FORM =
  /(?:^|[\s,(])(?:ltd|inc|co|corp|llc|plc|s\.?a|s\.?l|s\.?r\.?l|e\.v|ag|kg|jr|sr|st|ph\.?d|m\.?d|b\.?sc|m\.?sc|dr|prof|\p{Lu})\.$/iu;
/** A note below the text, as "[1]" in it says. */
const FOOTNOTE = /^\[\d{1,2}\]/;
/** "Where: room 12" says something; "Tel: …" is a way to reach somebody. */
const LABELLED = /^\p{L}[\p{L} ]{1,24}[:：]\s?\S/u;
const PATCH = /\|\s+\d+ [+-]/;
const MAX_CHARS = 60;
const MAX_WORDS = 5;
const MAX_TITLE_WORDS = 10;

/** True for a line as cards have them: a title, a company, a street, a telephone. No sentence, and nothing of a list. */
export function isCardLine(words: string): boolean {
  if (FOOTNOTE.test(words)) return false;
  if (isContact(words)) return true;
  if (words.length > MAX_CHARS || isPostscript(words) || PATCH.test(words)) return false;
  if (LABELLED.test(words)) return false;
  if (SENTENCE.test(words) && !SHORT_FORM.test(words)) return false;
  const said = words.split(/\s+/);
  return said.length <= MAX_WORDS || (said.length <= MAX_TITLE_WORDS && isTitle(said));
}

/** Half of the words or more are names or figures. */
const isTitle = (said: readonly string[]) =>
  2 * said.filter((word) => /^[^\p{L}]*\p{Lu}|\d|^[|•·,/&–-]$/u.test(word)).length >= said.length;
