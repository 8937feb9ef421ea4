import type { MailLine } from './mail-line.ts';

/** "…wrote", in the languages that clients speak (facts: mail, 2.2). */
const VERB =
  /(?<!\p{L})(?:wrote|writes|write|said|says|schrieb|schreibt|geschrieben|a écrit|écrit|escribió|escribió|escribio|ha escrit|ha scritto|scritto|scrisse|escreveu|schreef|heeft.{0,60}geschreven|geschreven|skrev(?: följande)?|skrev følgende|kirjoitti|napisał|napisała|napisał\(a\)|napisal|napisala|napsal|napsal\(a\)|napsala|napísal|napísala|pisze|írta|a scris|написал|написала|написал\(а\)|пишет|пише|написав|yazdı|şunu yazdı|έγραψε|đã viết|viết|kirjutas|je napisal|je napisao|parašė|rašė)(?!\p{L})|كتب|写道|写了|寫道|のメール|のメッセージ|작성|님이/iu;
const START =
  /^(?:on|at|in|am|le|el|il|em|no dia|a|op|den|på|man|tir|ons|tor|tors|fre|lør|lör|søn|sön|mån|tis|ma|ti|ke|to|pe|la|su|w dniu|dnia|dne|dňa|dana|ha|na|в|у|στις|vào|ngày|kuu|dia|data|lun|mar|mié|jue|vie|sáb|dom)\s|^(?:في|بتاريخ|在|于|於|\d|20\d\d)/iu;
const DATE =
  /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[:.h]\d{2}|\d{4}年/u;
const DAY = /\d(?!\d{0,3}$)\D{1,20}\d|\d{1,2}[:.h]\d{2}|\d{4}年/u;
const ADDRESS = /[\w.+-]+@[\w-]+\.[\w.-]+|<[^<>]{3,}>/;
const ENDS = /[:：]\s*$/u;
const DATED_ADDRESS = /^(?:\d{4}[./-]\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}).{0,120}<[^<>]{3,}>$/;
const MAX_LINES = 4;
const MAX_CHARS = 360;

/**
 * How many lines an attribution ("On Monday, Ada wrote:") has that begins at a line, or zero. It may be wrapped over a few
 * lines. What it needs: an end mark or a verb at its end, and a date or an address; before a quoted line less is enough.
 */
export function attribution(lines: readonly MailLine[], at: number): number {
  const first = lines[at];
  if (!first || first.words === '') return 0;
  let text = '';
  for (let count = 1; count <= MAX_LINES; count++) {
    const line = lines[at + count - 1];
    if (!line || line.words === '' || line.depth !== first.depth) return 0;
    text = unframed(text === '' ? line.words : `${text} ${line.words}`);
    if (text.length > MAX_CHARS) return 0;
    if (isWhole(text) && introduces(text, lines, at + count, first.depth)) {
      return beginsLater(lines, at, count) ? 0 : count;
    }
    if (ENDS.test(text)) return 0;
    if (count === 1 && !mayBegin(text)) return 0;
  }
  return 0;
}

/** An answer's last line that happens to begin like an attribution is none, where the next line is one by itself. */
const beginsLater = (lines: readonly MailLine[], at: number, count: number) =>
  count > 1 &&
  !DATE.test(lines[at]?.words ?? '') &&
  START.test(lines[at + 1]?.words ?? '') &&
  attribution(lines, at + 1) > 0;

const mayBegin = (text: string) =>
  START.test(text) || DATE.test(text) || ADDRESS.test(text) || VERB.test(text);

/** Ends as an attribution does: with a colon, with the verb, or with an address behind a date. */
function isWhole(text: string): boolean {
  if (ENDS.test(text) || DATED_ADDRESS.test(text)) return true;
  const end = text.slice(-24).trimEnd();
  const verb = VERB.exec(end);
  return verb !== null && end.endsWith(verb[0]);
}

function introduces(
  text: string,
  lines: readonly MailLine[],
  next: number,
  depth: number,
): boolean {
  const follows = nextLine(lines, next);
  const quoted = follows !== undefined && (follows.depth > depth || follows.mark !== null);
  const ends = ENDS.test(text);
  const dated = DATE.test(text);
  const addressed = ADDRESS.test(text);
  const said = VERB.test(text);
  if (quoted) return said || (dated && addressed) || (ends && (dated || addressed));
  const begins = START.test(text) || text.search(DATE) === 0;
  const timed = /\d[:.h]\d\d/.test(text);
  // A year alone dates no mail: "In 2024 the auditor wrote:".
  const isDay = dated && DAY.test(text);
  if (said) return isDay ? addressed || begins || (ends && timed) : addressed && ends;
  return begins && dated && addressed && ends && timed;
}

const nextLine = (lines: readonly MailLine[], at: number) =>
  lines.slice(at, at + 4).find((line) => line.words !== '' || line.depth > 0);

/** Some apps frame the line: "---- On Monday, Ada wrote ----". */
const unframed = (words: string) =>
  words.replace(/^[-=*_]{2,}\s*/, '').replace(/\s*[-=*_]{2,}$/, '');
