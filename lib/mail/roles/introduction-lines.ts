import { attribution } from './attribution.ts';
import { isForwardDivider, isOriginalDivider, isRule } from './dividers.ts';
import { headerBlock } from './header-labels.ts';
import type { MailLine } from './mail-line.ts';

/** Which lines introduce another mail (attributions, header blocks, dividers and rules), at any depth of quotation. */
export function introductionLines(lines: readonly MailLine[]): boolean[] {
  const introduces = lines.map(() => false);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line || line.words === '') continue;
    const isDivider =
      isForwardDivider(line.words) || isOriginalDivider(line.words) || isRule(line.words);
    const isMarked = line.mark === 'attribution';
    const length = headerBlock(lines, i) || attribution(lines, i) || Number(isDivider || isMarked);
    introduces.fill(true, i, i + length);
    i += Math.max(0, length - 1);
  }
  return introduces;
}
