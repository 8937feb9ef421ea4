import type { RoleLine } from './blocks.ts';
import { wordsOf } from './history.ts';
import { markBanner } from './mark-banner.ts';
import { markCard } from './mark-card.ts';
import { markDelimited } from './mark-delimited.ts';
import { markFooter } from './mark-footer.ts';
import { markSignOff } from './mark-sign-off.ts';

/** Finds how the own words end: footers, signature, sign-off, card; and what gateways put above them. */
export function markClosing(lines: RoleLine[], senderName: string): void {
  markBanner(lines);
  const names = new Set(wordsOf(senderName));
  const top = lines.find(({ role, words }) => words !== '' && role !== 'signature');
  for (const run of runsOf(lines)) {
    markFooter(run);
    markDelimited(run, names);
    markSignOff(run, names, top !== undefined && run.includes(top));
    markCard(run, names);
  }
}

/** The runs of own lines, each up to the next quoted or forwarded line. */
function runsOf(lines: readonly RoleLine[]): RoleLine[][] {
  const runs: RoleLine[][] = [];
  let run: RoleLine[] = [];
  for (const line of lines) {
    const isOwn = line.role === 'own' || line.role === 'signature';
    if (isOwn) run.push(line);
    else if (line.words !== '') {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
