import type { Section, Table } from './section.ts';

/** The report for people: what has to be reached and is or is not, then every table. */
export function toMarkdown(title: string, sections: readonly Section[]): string {
  const targets = sections.flatMap(({ targets: each }) => each);
  const summary = tableOf({
    caption: 'Targets',
    head: ['', 'wanted', 'measured', 'met'],
    rows: targets.map(({ measured, met, name, wanted }) => [
      name,
      wanted,
      measured,
      met ? 'yes' : '**no**',
    ]),
  });
  const parts = sections.map(({ notes, tables, title }) =>
    [`## ${title}`, ...tables.map(tableOf), notes.map((note) => `- ${note}`).join('\n')].join(
      '\n\n',
    ),
  );
  return `# ${title}\n\n${summary}\n\n${parts.join('\n\n')}\n`;
}

function tableOf({ caption, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [caption, '', line(head), line(rule), ...rows.map(line)].join('\n');
}
