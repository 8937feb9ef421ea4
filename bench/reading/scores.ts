import { payloadOf } from '../../demo/google/payload.ts';
import type { Segment } from '../../lib/contract.ts';
import type { Role } from '../../lib/mail/roles/block.ts';
import type { Measure } from './measure.ts';
import type { OpenReader } from './open-reader.ts';
import { replyFigures } from './reply-figures.ts';

/** A case that did not come out right, for whoever tunes the rules. */
export interface Miss {
  id: string;
  why: string;
  output: string;
}

/** A message of the Gmail API, made of a raw mail as Gmail would. */
export const messageOf = (id: string, raw: Buffer, date = 0) => ({
  id,
  threadId: 't',
  internalDate: String(date),
  payload: payloadOf({ id, raw }),
});

/** A case of the reply suites and what came of it. */
interface Judged {
  id: string;
  kind: string;
  mode: string;
  group: string;
  output: string;
  pass: boolean;
  fails: string[];
  f1: number | null;
}

/** What a mode of the reply suites keeps. */
const KEPT: Record<string, Role[]> = {
  quotes: ['own', 'closing', 'forwarded', 'signature'],
  reply: ['own', 'closing', 'forwarded'],
  signature: ['own', 'forwarded'],
  forward: ['own', 'closing', 'forwarded', 'signature'],
};

/** Which half of a corpus a case is in: rules are tuned on half 0, and must hold on half 1. */
export function halfOf(id: string): 0 | 1 {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return ((hash >>> 7) & 1) as 0 | 1;
}

/** Reply suites: share of strict passes and mean token F1, by kind; forwards apart. */
export async function scoreReplies(reader: OpenReader, { corpora, replies }: Measure) {
  const results: Judged[] = [];
  for (const each of replies.loadCases(corpora)) {
    const roles = KEPT[each.mode] ?? ['own'];
    // The suites say by their mode what a mail says by its subject: whether it forwards.
    const isForward = each.mode === 'forward';
    const output =
      each.kind === 'text'
        ? await reader.call('keptOfText', each.input, roles, isForward)
        : each.kind === 'html'
          ? await reader.call('keptOfHtml', each.input, roles, isForward)
          : await reader.call(
              'keptOfMessage',
              messageOf('m', Buffer.from(each.input, 'latin1')),
              roles,
            );
    results.push({ ...each, output, ...replies.judge(each, output) });
  }
  const group = (name: string, kinds: string[], half?: 0 | 1) =>
    results.filter(
      ({ group: g, id, kind }) =>
        g === name && kinds.includes(kind) && (half === undefined || halfOf(id) === half),
    );
  return {
    text: replyFigures(group('reply', ['text'])),
    html: replyFigures(group('reply', ['html', 'eml'])),
    htmlOnly: replyFigures(group('reply', ['html'])),
    forwards: replyFigures(group('forward', ['text', 'html', 'eml'])),
    halves: ([0, 1] as const).map((half) => ({
      text: replyFigures(group('reply', ['text'], half)),
      html: replyFigures(group('reply', ['html', 'eml'], half)),
      forwards: replyFigures(group('forward', ['text', 'html', 'eml'], half)),
    })),
    misses: results
      .filter(({ pass, group: g }) => !pass && g !== 'fold')
      .map(({ fails, id, kind, mode, output }): Miss => ({
        id: `${id} [${kind} ${mode}]`,
        why: fails.join('; '),
        output,
      })),
  };
}

/** Hidden text: what leaked, what was lost. */
export async function scoreHidden(reader: OpenReader, { corpora, hidden }: Measure) {
  const misses: Miss[] = [];
  let leaked = 0;
  let lost = 0;
  const cases = hidden.cases(corpora);
  for (const each of cases) {
    const { text } = await reader.call('visible', each.html);
    const verdict = hidden.judge(each, text);
    leaked += Number(verdict.leaked);
    lost += Number(verdict.lost.length > 0);
    if (!verdict.pass)
      misses.push({
        id: `${each.id} ${each.technique ?? ''}`,
        why: `${verdict.leaked ? 'leaked ' : ''}${verdict.lost.join(', ')}`,
        output: text,
      });
  }
  return { cases: cases.length, leaked, lost, misses };
}

/** Hand-labelled zones: line F1 by list, whole and by half. */
export async function scoreZones(reader: OpenReader, { corpora, zones }: Measure) {
  const totals = new Map<string, { tp: number; fp: number; fn: number }>();
  const misses: Miss[] = [];
  for (const each of zones.loadCases(corpora)) {
    const output = await reader.call('newestWords', each.text);
    const verdict = zones.judge(each, output);
    const list = each.set.split('-')[0] ?? '';
    for (const key of [each.set, list, `${list} half ${halfOf(each.id)}`]) {
      const total = totals.get(key) ?? { tp: 0, fp: 0, fn: 0 };
      totals.set(key, {
        tp: total.tp + verdict.tp,
        fp: total.fp + verdict.fp,
        fn: total.fn + verdict.fn,
      });
    }
    if (!verdict.right) misses.push({ id: each.id, why: `+${verdict.fp} -${verdict.fn}`, output });
  }
  return {
    f1: Object.fromEntries([...totals].map(([key, total]) => [key, zones.scores(total).f1])),
    misses,
  };
}

/** Real threads: repeated history that is sent, own words that are lost. */
export async function scoreThreads(reader: OpenReader, { corpora, leak }: Measure) {
  const totals = [{}, {}, {}] as [object, object, object];
  const misses: Miss[] = [];
  const whole = {};
  let emptied = 0;
  for (const thread of leak.loadThreads(corpora)) {
    const api = thread.messages.map(({ raw }, i) => messageOf(String(i), raw, 1_000 + i * 1_000));
    const { transcript } = await reader.call('thread', api);
    const texts = await Promise.all(thread.messages.map(({ raw }) => leak.textsOf(raw)));
    const scored = texts.map((text, i) => ({
      ...text,
      output: textOf(transcript.messages[i]?.segments ?? [], ['own', 'forwarded']),
    }));
    const everything = scored.map((each, i) => ({
      ...each,
      output: textOf(transcript.messages[i]?.segments ?? [], ['own', 'forwarded', 'quoted']),
    }));
    const score = leak.scoreThread(scored);
    leak.add(Object.assign(whole, { ...zeroed(score), ...whole }), leak.scoreThread(everything));
    for (const total of [totals[0], totals[1 + halfOf(thread.id)]])
      if (total) leak.add(Object.assign(total, { ...zeroed(score), ...total }), score);
    score.perMessage.forEach((counts, i) => {
      const { empty = 0, newWindows = 0, lostWindows = 0, oldWindows = 0, outWindows = 0 } = counts;
      if (empty && newWindows > 0) emptied += 1;
      if (lostWindows + oldWindows > 0)
        misses.push({
          id: `${thread.id}/${thread.messages[i]?.file}`,
          why: `${oldWindows} of ${outWindows} old, ${lostWindows} of ${newWindows} lost${empty && newWindows ? ' EMPTIED' : ''}`,
          output: scored[i]?.output ?? '',
        });
    });
  }
  const [all, ...halves] = totals.map((total) => leak.shares(total));
  return { all, halves, sent: leak.shares(whole), emptied, misses };
}

/** The words of segments of some roles, one segment a line. */
export const textOf = (segments: readonly Segment[], roles: readonly string[]) =>
  segments
    .filter(({ role }) => roles.includes(role))
    .map(({ text }) => text)
    .join('\n');

const zeroed = (score: object) =>
  Object.fromEntries(
    Object.entries(score)
      .filter(([, value]) => typeof value === 'number')
      .map(([key]) => [key, 0]),
  );
