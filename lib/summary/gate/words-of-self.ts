import { wordCount } from '../../text/word-count.ts';
import { linesOf } from './lines-of.ts';

/**
 * How one person speaks of themself, in the languages of the interface: a firm says "we". Only what no other of these languages
 * says of others ("je" is French for I and Dutch for you), and no "my", which is on every button of an account.
 */
const WORDS: Record<string, string> = {
  en: "I|I['’](?:m|ve|d|ll)|[Mm]e|[Mm]yself",
  de: '[Ii]ch|[Mm]ir|[Mm]ich',
  fr: "[Jj]['’]\\p{L}+|[Jj]e (?:suis|ne|n['’]|vous|te|t['’]|l['’]|la|les|me|m['’]|pense|crois|propose|peux|vais|dois|veux|voudrais|sais|vois)",
  es: '[Yy]o|conmigo|(?:[Hh]e|[Hh]abía) \\p{L}{2,20}[ai]do|[Qq]uiero|[Qq]uería|[Tt]engo|[Cc]reo|[Ee]stoy|[Pp]uedo|[Nn]ecesito|[Pp]ropongo|[Ss]oy',
  it: '[Ii]o|[Hh]o|[Vv]orrei|[Pp]enso|[Cc]redo|[Dd]evo|[Pp]osso|[Mm]i (?:ha|hanno|serve|servirebbe|sembra|piacerebbe|dica|dispiace)',
  pt: '[Ee]u|mim|comigo|[Ee]stou|[Tt]enho|[Aa]cho|[Qq]uero|[Qq]ueria|[Gg]ostaria|[Pp]reciso|[Pp]refiro|[Pp]roponho|[Ff]alei|[Rr]ecebi',
  nl: '[Ii]k|[Mm]ij',
  pl: '\\p{L}{2,20}ł[ea]m|[Mm]nie|mną|[Jj]estem|[Mm]am|[Mm]uszę|[Cc]hcę|[Mm]ogę|[Ww]iem|[Mm]yślę|[Pp]iszę',
  tr: 'ben|[Bb]enim|[Bb]ana|[Bb]eni|\\p{L}{2,20}(?:[ıiuü]yorum|[ae]ca[ğg][ıi]m|[ae]ce[ğg]im|[dt][ıiuü]m)',
  ar: '[وف]?(?:أنا|إنني|أنني|إني|لدي|عندي|أرجو|أريد|أحتاج|أظن|أعتقد|أكتب|كنت|لاحظت|رأيت)',
};
const SPACED = new RegExp(`(?<!\\p{L})(?:${Object.values(WORDS).join('|')})(?!\\p{L})`, 'gu');
/** Chinese, Japanese and Korean put no space behind. */
const UNSPACED =
  /我(?![们們的要々が])|私(?=[はがもにをとで、])|[僕俺](?!たち|達|ら)|と思います|存じます|(?<!\p{L})(?:저는|저도|저를|저에게|제가|제 생각|나는|내가|나도)/gu;

/** Shorter lines are buttons and headings. */
const MIN_LINE_WORDS = 8;
/** How often the writer of a text speaks of themself in sentences. */
export function wordsOfSelf(text: string): number {
  const prose = linesOf(text)
    .filter((line) => wordCount(line) >= MIN_LINE_WORDS)
    .join('\n');
  return (prose.match(SPACED)?.length ?? 0) + (prose.match(UNSPACED)?.length ?? 0);
}
