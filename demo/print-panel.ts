import type { ShownLine, ShownPanel } from './read-panel.ts';

/** A panel as text, each line with its citations. */
export function printPanel({ coverage, dropped, engine, headline, lines }: ShownPanel): string {
  const shown = headline ? [headline, ...lines] : lines;
  const facts = [`read ${coverage.read} of ${coverage.of} messages`, `engine: ${engine ?? 'none'}`];
  if (dropped > 0) facts.push(`${dropped} lines dropped`);
  return [...shown.map(printLine), '', facts.join(' · ')].join('\n');
}

const printLine = ({ citations, kind, text }: ShownLine) =>
  [
    `${kind.padEnd(12)} ${text}`,
    ...citations.map(({ message, quote }) => `${' '.repeat(13)}[${message}] “${quote}”`),
  ].join('\n');
