import { readSets, type SetFolder } from '../../lib/summary/verify/testing/read-sets.ts';
import { EvidenceBook } from '../../lib/summary/verify/evidence-book.ts';
import { brokenRule } from '../../lib/summary/verify/verify-line.ts';
import { percent } from '../report/percent.ts';

/** What became of the lines of a set folder: how many, and those that came out wrong, in words. */
interface Outcome {
  lines: number;
  wrong: string[];
}

const FOLDERS: readonly SetFolder[] = ['first', 'second', 'third', 'fourth', 'held-out'];

/** Prints true lines that the verifier drops and false ones that it lets pass: `node bench/summary/verifier.ts [folder] [filter]`. */
const [only, filter] = process.argv.slice(2);
for (const folder of FOLDERS) {
  if (only && only !== folder) continue;
  const truths: Outcome = { lines: 0, wrong: [] };
  const lies: Outcome = { lines: 0, wrong: [] };
  for (const set of readSets(folder)) {
    const book = new EvidenceBook(set.transcript);
    for (const line of set.lines) {
      const rule = brokenRule(line, book);
      truths.lines += 1;
      if (rule) truths.wrong.push(`dropped by ${rule} | ${set.name} | ${shown(line)}`);
    }
    for (const line of set.lies) {
      lies.lines += 1;
      if (!brokenRule(line, book))
        lies.wrong.push(`passes: ${line.lie} | ${set.name} | ${shown(line)}`);
    }
  }
  console.log(`${folder}: ${share(truths)} true lines dropped, ${share(lies)} false lines passed`);
  if (only)
    console.log(
      [...truths.wrong, ...lies.wrong]
        .filter((each) => !filter || each.includes(filter))
        .join('\n'),
    );
}

function share({ lines, wrong }: Outcome): string {
  return `${wrong.length} of ${lines} (${percent(wrong.length / Math.max(1, lines))})`;
}

function shown({
  citations,
  due,
  kind,
  text,
  who,
}: ReturnType<typeof readSets>[0]['lines'][0]): string {
  const quotes = citations.map(({ message, quote }) => `${message}: ${quote}`).join(' / ');
  return `${kind} | ${text} | who ${who ?? '-'} | due ${due ?? '-'} | ${quotes}`;
}
