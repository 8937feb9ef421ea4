import type { RoleLine } from './blocks.ts';
import { closingStart } from './closing.ts';
import { isRule } from './dividers.ts';
import {
  isBanner,
  isContact,
  isDelimiter,
  isFooterLine,
  isSentFrom,
  isWeakDelimiter,
} from './footer.ts';

/** A signature below its delimiter is short; longer text below "--" is text. */
const MAX_SIGNATURE_LINES = 20;
const MAX_WEAK_SIGNATURE_LINES = 3;
const MAX_CARD_LINES = 10;
const MAX_FOOTER_LINES = 40;
const MAX_CLOSING_LINES = 2;

/** Finds how the own words end: signature, footers, sign-off; and what gateways put above them. */
export function markClosing(lines: RoleLine[], senderName: string): void {
  markBanner(lines);
  for (const run of runsOf(lines)) {
    markDelimited(run);
    markFooter(run);
    markSignOff(run, senderName);
    markCard(run);
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

function markBanner(lines: readonly RoleLine[]): void {
  const top = lines.filter(({ words }) => words !== '').slice(0, 3);
  for (const line of top) if (line.role === 'own' && isBanner(line)) line.role = 'signature';
}

function markDelimited(run: readonly RoleLine[]): void {
  const restFrom = (at: number) => run.slice(at).filter(({ words }) => words !== '');
  const at = run.findIndex(
    ({ words }, i) =>
      (isDelimiter(words) && restFrom(i).length <= MAX_SIGNATURE_LINES) ||
      (isWeakDelimiter(words) && isCard(restFrom(i + 1), MAX_WEAK_SIGNATURE_LINES)),
  );
  if (at >= 0) for (const line of run.slice(at)) line.role = 'signature';
}

/** "Sent from my phone" and list footers: from their rule, or their first line, to the end. */
function markFooter(run: readonly RoleLine[]): void {
  for (const [i, line] of run.entries()) {
    if (isSentFrom(line.words)) line.role = 'signature';
    const restLines = run.length - i;
    if (restLines > MAX_FOOTER_LINES) continue;
    const opens =
      isRule(line.words) && run.slice(i, i + 6).some(({ words }) => isFooterLine(words));
    if (opens) for (const rest of run.slice(i)) rest.role = 'signature';
    else if (isFooterLine(line.words)) line.role = 'signature';
  }
}

/** The sign-off and the name below it; what comes after them is the card: title, company, telephone. */
function markSignOff(run: readonly RoleLine[], senderName: string): void {
  const own = run.filter(({ role, words }) => role === 'own' && words !== '');
  const start = closingStart(own, senderName);
  if (start === null) return;
  own.slice(start).forEach((line, i) => {
    line.role = i < MAX_CLOSING_LINES && !isContact(line.words) ? 'closing' : 'signature';
  });
}

/** A card without a sign-off: the last paragraph, short lines with at least one way to reach somebody among them. */
function markCard(run: readonly RoleLine[]): void {
  const last = run.findLastIndex(({ role, words }) => role === 'own' && words !== '');
  const gap = run.findLastIndex(({ words }, i) => i < last && words === '');
  if (last < 0 || gap < 0) return;
  const card = run.slice(gap + 1, last + 1);
  const reaches = card.filter(({ words }) => isContact(words)).length;
  const isAddressOnly = card.length === 1 && /^https?:/i.test(card[0]?.words ?? '');
  if (isCard(card, MAX_CARD_LINES) && reaches > 0 && !isAddressOnly) {
    for (const line of card) line.role = 'signature';
  }
}

/** A few short lines, none of them a sentence or the list of what a patch changes. */
const isCard = (lines: readonly RoleLine[], maxLines: number) =>
  lines.length <= maxLines &&
  lines.every(({ words }) => words.length <= 60 && !/[.!?。！？]$|\|\s+\d+ [+-]/.test(words));
