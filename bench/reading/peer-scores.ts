import type { Measure } from './measure.ts';
import type { PeerProcess } from '../peers/peer-process.ts';
import { replyFigures } from './reply-figures.ts';

/** A peer's figures on one corpus: what our reader is scored for in scores.ts, and how many calls failed. */
export const peerScores = { replies, threads, zones, hidden };

const METHODS = { text: 'text', html: 'html', eml: 'eml' } as const;

/** Reply suites. A call that fails is a miss. */
async function replies(peer: PeerProcess, { corpora, replies: scorer }: Measure) {
  let failed = 0;
  const results: { kind: string; group: string; pass: boolean; f1: number | null }[] = [];
  for (const each of scorer.loadCases(corpora)) {
    const input = each.kind === 'eml' ? Buffer.from(each.input, 'latin1') : each.input;
    const output = await peer.value<string>(METHODS[each.kind], input, each.mode);
    const verdict = scorer.judge(each, output ?? '');
    if (output === null) failed += 1;
    results.push({
      kind: each.kind,
      group: each.group,
      pass: output !== null && verdict.pass,
      f1: output === null && verdict.f1 !== null ? 0 : verdict.f1,
    });
  }
  const group = (name: string, kinds: string[]) =>
    replyFigures(results.filter((each) => each.group === name && kinds.includes(each.kind)));
  return {
    text: group('reply', ['text']),
    html: group('reply', ['html', 'eml']),
    forwards: group('forward', ['text', 'html', 'eml']),
    failed,
  };
}

/** Real threads, each message by itself: no peer looks at the others of its thread. */
async function threads(peer: PeerProcess, { corpora, leak }: Measure) {
  const total: Record<string, number> = {};
  let failed = 0;
  let emptied = 0;
  for (const thread of leak.loadThreads(corpora)) {
    const scored = [];
    for (const { raw } of thread.messages) {
      const output = await peer.value<string>('eml', raw, 'reply');
      if (output === null) failed += 1;
      scored.push({ ...(await leak.textsOf(raw)), output: output ?? '' });
    }
    const { perMessage, ...counts } = leak.scoreThread(scored);
    for (const [key, count] of Object.entries(counts)) total[key] = (total[key] ?? 0) + count;
    emptied += perMessage.filter(({ empty = 0, newWindows = 0 }) => empty && newWindows > 0).length;
  }
  return { ...leak.shares(total), emptied, failed };
}

/** Hand-labelled zones: line F1 by list. */
async function zones(peer: PeerProcess, { corpora, zones: scorer }: Measure) {
  const totals = new Map<string, { tp: number; fp: number; fn: number }>();
  let failed = 0;
  for (const each of scorer.loadCases(corpora)) {
    const output = await peer.value<string>('text', each.text, 'reply');
    if (output === null) failed += 1;
    const verdict = scorer.judge(each, output ?? '');
    const list = each.set.split('-')[0] ?? '';
    const { tp, fp, fn } = totals.get(list) ?? { tp: 0, fp: 0, fn: 0 };
    totals.set(list, { tp: tp + verdict.tp, fp: fp + verdict.fp, fn: fn + verdict.fn });
  }
  const f1 = (list: string) => scorer.scores(totals.get(list) ?? { tp: 0, fp: 0, fn: 0 }).f1;
  return { asf: f1('asf'), enron: f1('enron'), failed };
}

/** Hidden text: what leaked, what was lost. */
async function hidden(peer: PeerProcess, { corpora, hidden: scorer }: Measure) {
  const counts = { cases: 0, leaked: 0, lost: 0, failed: 0 };
  for (const each of scorer.cases(corpora)) {
    const output = await peer.value<string>('visible', each.html);
    const verdict = scorer.judge(each, output ?? '');
    counts.cases += 1;
    counts.leaked += Number(verdict.leaked);
    counts.lost += Number(verdict.lost.length > 0);
    counts.failed += Number(output === null);
  }
  return counts;
}
