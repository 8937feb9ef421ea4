import type { PeerName } from '../peers/load-peer.ts';
import { PeerProcess } from '../peers/peer-process.ts';
import { median } from '../report/median.ts';
import type { OpenReader } from './open-reader.ts';
import { type Kind, PATHOLOGICAL, SIZES } from './pathological.ts';
import { pathologicalCall } from './pathological-call.ts';
import type { Section } from '../report/section.ts';

const PEERS = {
  text: ['planer', 'email-reply-parser', 'langmail'],
  html: ['html-to-text', 'planer on HTML', 'langmail'],
  eml: ['postal-mime', 'mailparser', 'langmail'],
} as const satisfies Record<Kind, PeerName[]>;

const LIMIT_MS = 10_000;
const RUNS = 3;
/** Ours is read once more at either size, before it counts. */
const OUR_RUNS = 5;
/** A peer that takes this long is not asked again. */
const SLOW_MS = 2_000;

const WANTED = { ms: 500, ratio: 2.3 };
/** Below this, the ratio is the clock's. */
const TOO_FAST_FOR_RATIO_MS = 20;

/** Time at a size and at its double, or why there is none. */
type Timed = { ms: number; ratio: number | null } | { failure: string };

/** Inputs that hang or kill parsers: how long they take, and how much longer at the double size. */
export async function hostile(reader: OpenReader): Promise<Section> {
  const figures: Record<string, Record<string, Timed>> = {};
  for (const [name, { kind, make }] of Object.entries(PATHOLOGICAL)) {
    const inputs = [make(SIZES[kind]), make(2 * SIZES[kind])] as const;
    const row: Record<string, Timed> = { Précis: await timeOurs(reader, kind, inputs) };
    for (const peer of PEERS[kind]) row[peer] = await timePeer(peer, kind, inputs);
    figures[name] = row;
  }
  const ours = Object.entries(figures).map(([name, row]) => ({ name, timed: row['Précis'] }));
  const slowest = worst(ours, (timed) => timed.ms);
  const steepest = worst(ours, (timed) => timed.ratio ?? 0);
  return {
    title: 'Pathological inputs',
    tables: (['text', 'html', 'eml'] as const).map((kind) => tableOf(kind, figures)),
    notes: [
      `Milliseconds, and how many times as long the double takes: the median of ${RUNS} runs for peers, of ${OUR_RUNS} for ours. Ours includes the way into the page and back, except for messages. Peers run in a fresh process for each input, limit ${LIMIT_MS / 1_000} s; one that needs more than ${SLOW_MS / 1_000} s, hangs or dies is not asked again. No ratio below ${TOO_FAST_FOR_RATIO_MS} ms.`,
    ],
    targets: [
      {
        name: `pathological: slowest (${slowest.name})`,
        wanted: `≤ ${WANTED.ms} ms`,
        measured: `${Math.round(slowest.value)} ms`,
        met: slowest.value <= WANTED.ms,
      },
      {
        name: `pathological: steepest (${steepest.name})`,
        wanted: `≤ ×${WANTED.ratio}`,
        measured: `×${steepest.value.toFixed(2)}`,
        met: steepest.value <= WANTED.ratio,
      },
    ],
    figures,
  };
}

type OwnTimes = { name: string; timed: Timed | undefined }[];

/** The input with the highest figure; one that failed is the worst of all. */
function worst(ours: OwnTimes, of: (timed: { ms: number; ratio: number | null }) => number) {
  return ours
    .map(({ name, timed }) => ({
      name,
      value: timed && 'ms' in timed ? of(timed) : Number.POSITIVE_INFINITY,
    }))
    .reduce((a, b) => (b.value > a.value ? b : a));
}

async function timeOurs(
  reader: OpenReader,
  kind: Kind,
  inputs: readonly [string, string],
): Promise<Timed> {
  const calls = inputs.map((input) => pathologicalCall(reader, kind, input));
  const times: [number[], number[]] = [[], []];
  try {
    for (let run = 0; run <= OUR_RUNS; run++) {
      for (const i of [0, 1] as const) {
        const ms = await calls[i]?.();
        if (run > 0 && ms !== undefined) times[i].push(ms);
      }
    }
  } catch {
    return { failure: 'throws' };
  }
  return timedOf(times);
}

async function timePeer(
  name: PeerName,
  kind: Kind,
  inputs: readonly [string, string],
): Promise<Timed> {
  const peer = new PeerProcess(name, LIMIT_MS);
  const times: [number[], number[]] = [[], []];
  for (const i of [0, 1] as const) {
    for (let run = 0; run < RUNS; run++) {
      const answer = await peer.run({ ...peerCall(name, kind, inputs[i]), silent: true });
      if ('failure' in answer) {
        peer.close();
        return times[0].length > 0 ? timedOf(times) : answer;
      }
      times[i].push(answer.ms);
      if (answer.ms > SLOW_MS) break;
    }
    if (median(times[0]) > SLOW_MS) break;
  }
  peer.close();
  return timedOf(times);
}

/** Whoever reads only MIME is asked to take the message apart, the others for the words of their sender. */
const peerCall = (name: PeerName, kind: Kind, input: string) => {
  if (kind !== 'eml') return { method: kind, calls: [[input, 'reply']] };
  const raw = new Uint8Array(Buffer.from(input));
  return name === 'langmail'
    ? { method: kind, calls: [[raw, 'reply']] }
    : { method: 'decode' as const, calls: [[raw]] };
};

function timedOf([single, double]: [number[], number[]]): Timed {
  const ms = median(single);
  const isTelling = double.length > 0 && ms >= TOO_FAST_FOR_RATIO_MS;
  return { ms: round(ms), ratio: isTelling ? round(median(double) / ms, 2) : null };
}

const round = (value: number, digits = 1) => Number(value.toFixed(digits));

const CAPTIONS: Record<Kind, string> = { text: 'Text', html: 'HTML', eml: 'Messages' };

function tableOf(kind: Kind, figures: Record<string, Record<string, Timed>>) {
  const names = Object.keys(figures).filter((name) => PATHOLOGICAL[name]?.kind === kind);
  return {
    caption: `${CAPTIONS[kind]}, ${SIZES[kind] / 1_000} kB`,
    head: ['', 'Précis', ...PEERS[kind]],
    rows: names.map((name) => [
      name.replaceAll('|', '\\|'),
      ...Object.values(figures[name] ?? {}).map(shown),
    ]),
  };
}

function shown(timed: Timed): string {
  if ('failure' in timed) return timed.failure === 'timeout' ? '> 10 s' : timed.failure;
  const ms = Math.round(timed.ms).toLocaleString('en');
  return timed.ratio === null ? ms : `${ms} (×${timed.ratio})`;
}
