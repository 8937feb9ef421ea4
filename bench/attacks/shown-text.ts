import type { Summary, SummaryLine } from '../../lib/summary/summary.ts';
import type { Source } from '../../lib/transcript/source.ts';

/** What counts as shown. */
interface Scope {
  /** With what is only seen on hovering, or heard from a screen reader: the quotes, the senders' whole names. */
  tooltips: boolean;
}

/**
 * All that the panel shows of a summary, a line each, as components/SummaryLines.tsx, LineItem.tsx and CitationButton.tsx
 * do: the words of each line, when it is due, whose message it cites. Tooltips are the mail's own words in quotation
 * marks, under their sender's name; they are no part of what we say, and are counted apart.
 */
export function shownText({ headline, lines, sources }: Summary, scope: Scope): string {
  const shown = headline ? [headline, ...lines] : lines;
  return shown.map((line) => shownLine(line, sources, scope)).join('\n');
}

/** The same of one line. */
export function shownLine(
  { citations, due, dueOn, isQuotation, text }: SummaryLine,
  sources: readonly Source[],
  { tooltips }: Scope,
): string {
  const cited = citations.flatMap(({ message, quote }) => {
    const source = sources.find(({ number }) => number === message);
    const name = source?.name || source?.address || '';
    const whole = tooltips ? [`“${quote}”`, name] : [];
    return [shortName(name), String(message), ...whole];
  });
  const dueShown = due === null ? [] : [dueOn ?? due, ...(tooltips ? [due] : [])];
  const said = isQuotation ? `“${text}”` : text;
  return [said, ...dueShown, ...cited].join(' ');
}

/** As CitationButton.tsx shortens names. */
function shortName(name: string): string {
  const given = name.includes(',') ? (name.split(',')[1] ?? name) : name;
  return given.trim().split(/[\s@]/)[0] ?? name;
}
