import type { RoleLine } from './blocks.ts';
import { isCardLine } from './card-line.ts';
import { isSignOff } from './closing.ts';
import { isContact } from './contact.ts';
import { wordsOf } from './history.ts';
import { isNameLine } from './name-line.ts';

/** Thanks with nothing below them are said, not signed. */
const THANKS =
  /^(?:thank|thx|merci|danke|vielen dank|gracias|muchas gracias|grazie|obrigad|bedankt|tack|takk|tak|kiitos|dzięk|děkuj|спасибо|дякую|teşekkür|谢谢|감사|شكر)/iu;
/** "-Ada", "/John", "— Maya Lindqvist": a name after a dash, on a line of its own. */
const DASHED_NAME =
  /^(?:[-–—~/]{1,2}\s?|\*{1,2})\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}\*{0,2}$/u;
const LIST_ITEM = /^[-–—~/*•]/;
/** How many lines a sign-off and what follows it may have. */
const MAX_LINES = 12;
const MAX_CLOSING_LINES = 2;
/** A name by itself ends a mail, perhaps with a title below it. */
const MAX_LINES_FROM_NAME = 2;
const MAX_NAME_WORDS = 4;

/**
 * Marks the sign-off and the name below it, and what follows as the card: title, company, telephone. Only what stands at
 * the end, and looks like a name or a card, is taken; words that follow stay own.
 * @param run the sender's lines up to a quote, or the end
 * @param names the words of the sender's name, empty where unknown
 * @param opensMail whether the mail begins with this run: nobody signs in the first line
 */
export function markSignOff(
  run: readonly RoleLine[],
  names: ReadonlySet<string>,
  opensMail: boolean,
): void {
  const own = run.filter(({ role, words }) => role === 'own' && words !== '');
  const first = Math.max(opensMail ? 1 : 0, own.length - MAX_LINES);
  for (let i = own.length - 1; i >= first; i--) {
    const length = signOffLength(own, i, names);
    if (length > 0) return close(own, i, length);
  }
  const name = nameStart(own, names, first);
  if (name !== null) close(own, name, Math.min(MAX_CLOSING_LINES, own.length - name));
}

/** How many lines the sign-off at a line has, with the name, or zero. */
function signOffLength(own: readonly RoleLine[], at: number, names: ReadonlySet<string>): number {
  const words = own[at]?.words ?? '';
  if (!isSignOff(words)) return 0;
  const next = own[at + 1]?.words;
  const isNamed = /[,!–—]\s+\S|\s[-–—/]\s/.test(words);
  if (next === undefined) return THANKS.test(words) && !isNamed ? 0 : 1;
  if (isNameLine(next, names)) return 2;
  if (isNamed && isCardLine(next)) return 1;
  // "Regards", and the card without a name.
  return own.length - at <= MAX_LINES && own.slice(at + 1).every((line) => isContact(line.words))
    ? 1
    : 0;
}

/** Where a name stands that nobody is greeted with and nothing but a card follows, or null. */
function nameStart(
  own: readonly RoleLine[],
  names: ReadonlySet<string>,
  first: number,
): number | null {
  const items = own.filter(({ words }) => LIST_ITEM.test(words)).length;
  let isCard = true;
  let reaches = false;
  for (let i = own.length - 1; i >= first && isCard; i--) {
    const words = own[i]?.words ?? '';
    const isName = isSenderName(words, names) || (items === 1 && DASHED_NAME.test(words));
    const isLast = own.length - i <= (LIST_ITEM.test(words) ? 1 : MAX_LINES_FROM_NAME);
    const announced = /[:：]$/u.test(own[i - 1]?.words ?? '');
    if (isName && !announced && (isLast || reaches)) return i;
    isCard = isCardLine(words);
    reaches ||= isContact(words);
  }
  return null;
}

/** The lines from a sign-off on are its closing, then its card; what is neither stays own. */
function close(own: readonly RoleLine[], at: number, length: number): void {
  for (const line of own.slice(at, at + length))
    line.role = isContact(line.words) ? 'signature' : 'closing';
  const rest = own.slice(at + length);
  const end = rest.findIndex(
    ({ words }, i) => !isCardLine(words) || isFurtherText(own, at + length + i),
  );
  const card = end < 0 ? rest : rest.slice(0, end);
  const reaches = card.some(({ words }) => isContact(words));
  const isTitled = card.every(({ words }) => /^[^\p{L}]*\p{Lu}|^\P{L}*$/u.test(words));
  if (reaches || (end < 0 && isTitled)) for (const line of card) line.role = 'signature';
}

/** A paragraph below the name that nobody is reached by. */
function isFurtherText(own: readonly RoleLine[], at: number): boolean {
  const isApart = (i: number) => (own[i]?.start ?? 0) - (own[i - 1]?.end ?? 0) > 1;
  if (!isApart(at)) return false;
  let i = at;
  do {
    if (isContact(own[i]?.words ?? '')) return false;
    i += 1;
  } while (i < own.length && !isApart(i));
  return true;
}

function isSenderName(words: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const said = wordsOf(words);
  return said.length > 0 && said.length <= MAX_NAME_WORDS && said.every((word) => names.has(word));
}
