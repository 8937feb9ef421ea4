import { mkdir, writeFile } from 'node:fs/promises';
import type { Section } from './section.ts';
import { toMarkdown } from './to-markdown.ts';

const RESULTS = new URL('../results/', import.meta.url);

/** Prints a report and writes it to `bench/results/`: Markdown for people, JSON to compare runs by. */
export async function writeReport(
  name: string,
  title: string,
  sections: readonly Section[],
): Promise<void> {
  const markdown = toMarkdown(title, sections);
  const figures = Object.fromEntries(sections.map(({ figures: each, title: of }) => [of, each]));
  await mkdir(RESULTS, { recursive: true });
  await writeFile(new URL(`${name}.md`, RESULTS), markdown);
  await writeFile(new URL(`${name}.json`, RESULTS), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(markdown);
}
