import type { RoleLine } from './blocks.ts';
import { closingStart } from './closing.ts';
import { isRule } from './dividers.ts';
import { isBanner, isContact, isDelimiter, isFooterLine, isSentFrom } from './footer.ts';

/** A signature below its delimiter is short; longer text below "--" is text. */
const MAX_SIGNATURE_LINES = 20;
const MAX_FOOTER_LINES = 40;
const MAX_CLOSING_LINES = 2;

/** Finds how the own words end: signature, footers, sign-off; and what gateways put above them. */
export function markClosing(lines: RoleLine[], senderName: string): void {
  markBanner(lines);
  for (const run of runsOf(lines)) {
    markDelimited(run);
    markFooter(run);
    markSignOff(run, senderName);
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
  const at = run.findIndex(({ words }) => isDelimiter(words));
  if (at < 0) return;
  const rest = run.slice(at).filter(({ words }) => words !== '');
  if (rest.length <= MAX_SIGNATURE_LINES) for (const line of run.slice(at)) line.role = 'signature';
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
