import type { PeerName } from '../peers/load-peer.ts';
import { PeerProcess } from '../peers/peer-process.ts';
import type { Measure } from './measure.ts';
import type { OpenReader } from './open-reader.ts';
import { peerScores } from './peer-scores.ts';
import { percent } from '../report/percent.ts';
import { scoreHidden, scoreReplies, scoreThreads, scoreZones } from './scores.ts';
import type { Section, Target } from '../report/section.ts';

const READERS: PeerName[] = [
  'planer',
  'planer on HTML',
  'email-reply-parser',
  'langmail',
  'html-to-text',
];
const FOR_TEXT: PeerName[] = ['planer', 'email-reply-parser', 'langmail', 'html-to-text'];
const FOR_HIDDEN: PeerName[] = ['html-to-text', 'mailparser', 'langmail'];

type Scorer = keyof typeof peerScores;
type PeerFigures<Name extends Scorer> = Awaited<ReturnType<(typeof peerScores)[Name]>>;

/** Each peer's figures by one scorer; a peer that is not installed has none. */
async function ofPeers<Name extends Scorer>(scorer: Name, names: PeerName[], measure: Measure) {
  const all: Partial<Record<PeerName, PeerFigures<Name>>> = {};
  for (const name of names) {
    const peer = new PeerProcess(name);
    if (await peer.isThere()) {
      all[name] = (await peerScores[scorer](peer, measure)) as PeerFigures<Name>;
    }
    peer.close();
  }
  return all;
}

const strictAndF1 = ({ f1, strict }: { f1: number; strict: number }) => [
  percent(strict),
  f1.toFixed(3),
];

/** How well the newest author's words are found: reply suites, real threads, labelled zones, hidden text. */
export async function quality(reader: OpenReader, measure: Measure): Promise<Section> {
  const { misses: _replies, ...replies } = await scoreReplies(reader, measure);
  const { misses: _threads, ...threads } = await scoreThreads(reader, measure);
  const { misses: _zones, ...zones } = await scoreZones(reader, measure);
  const { misses: _hidden, ...hidden } = await scoreHidden(reader, measure);
  const ours = { replies, threads, zones: zones.f1, hidden };
  const peers = {
    replies: await ofPeers('replies', FOR_TEXT, measure),
    threads: await ofPeers('threads', READERS, measure),
    zones: await ofPeers('zones', FOR_TEXT, measure),
    hidden: await ofPeers('hidden', FOR_HIDDEN, measure),
  };
  return {
    title: 'Quality',
    tables: [
      repliesTable(ours, peers),
      threadsTable(ours, peers),
      zonesTable(ours, peers),
      hiddenTable(ours, peers),
    ],
    notes: [
      'Half 0 is what the rules were tuned on, half 1 is held back (`halfOf` in scores.ts).',
      '*Failed*: calls that hung for 10 s, threw or took the process down; each counts as a miss.',
      '*Sent*: own and forwarded words; *all that is sent* adds quotes whose source is not in the thread and the line before an inline answer.',
    ],
    targets: targetsOf(ours),
    figures: { ours, peers },
  };
}

type Peers = {
  [Name in Scorer]: Partial<Record<PeerName, PeerFigures<Name>>>;
};
interface Ours {
  replies: Omit<Awaited<ReturnType<typeof scoreReplies>>, 'misses'>;
  threads: Omit<Awaited<ReturnType<typeof scoreThreads>>, 'misses'>;
  zones: Record<string, number>;
  hidden: Omit<Awaited<ReturnType<typeof scoreHidden>>, 'misses'>;
}

function repliesTable({ replies }: Ours, peers: Peers) {
  const halves = replies.halves.map((half, i) => [
    `Précis, half ${i}`,
    ...strictAndF1(half.text),
    ...strictAndF1(half.html),
    percent(half.forwards.strict),
    '0',
  ]);
  const { forwards, html, text } = replies;
  return {
    caption: `Reply suites: ${text.cases} texts, ${html.cases} HTML and raw mails, ${forwards.cases} forwards`,
    head: ['', 'text', 'F1', 'html', 'F1', 'forwards kept', 'failed'],
    rows: [
      ['Précis', ...[text, html].flatMap(strictAndF1), percent(forwards.strict), '0'],
      ...halves,
      ...Object.entries(peers.replies).map(([name, figures]) => [
        name,
        ...[figures.text, figures.html].flatMap(strictAndF1),
        percent(figures.forwards.strict),
        String(figures.failed),
      ]),
    ],
  };
}

function threadsTable({ threads }: Ours, peers: Peers) {
  const row = (
    name: string,
    all: Partial<Record<'leak' | 'loss' | 'sent', number | null>> = {},
  ) => [name, percent(all.leak), percent(all.loss), percent(all.sent)];
  return {
    caption: 'Real threads: repeated history that leaks, own words lost, words sent',
    head: ['', 'leak', 'loss', 'sent', 'emptied', 'failed'],
    rows: [
      [...row('Précis', threads.all), String(threads.emptied), '0'],
      ...threads.halves.map((half, i) => [...row(`Précis, half ${i}`, half), '', '']),
      [...row('Précis, all that is sent', threads.sent), '', ''],
      ...Object.entries(peers.threads).map(([name, figures]) => [
        ...row(name, figures),
        String(figures.emptied),
        String(figures.failed),
      ]),
    ],
  };
}

function zonesTable({ zones }: Ours, peers: Peers) {
  const f1 = (list: string) => (zones[list] ?? 0).toFixed(3);
  return {
    caption: 'Labelled zones: line F1 of the newest words',
    head: ['', 'Apache lists', 'Enron', 'failed'],
    rows: [
      ['Précis', f1('asf'), f1('enron'), '0'],
      ...[0, 1].map((half) => [
        `Précis, half ${half}`,
        f1(`asf half ${half}`),
        f1(`enron half ${half}`),
        '',
      ]),
      ...Object.entries(peers.zones).map(([name, { asf, enron, failed }]) => [
        name,
        asf.toFixed(3),
        enron.toFixed(3),
        String(failed),
      ]),
    ],
  };
}

function hiddenTable({ hidden }: Ours, peers: Peers) {
  return {
    caption: `Hidden text: ${hidden.cases} cases of two corpora`,
    head: ['', 'leaked', 'visible text lost', 'failed'],
    rows: [
      ['Précis', String(hidden.leaked), String(hidden.lost), '0'],
      ...Object.entries(peers.hidden).map(([name, { failed, leaked, lost }]) => [
        name,
        String(leaked),
        String(lost),
        String(failed),
      ]),
    ],
  };
}

function targetsOf({ hidden, replies, threads, zones }: Ours): Target[] {
  const least = (name: string, value: number, wanted: number, share = true): Target => ({
    name,
    wanted: share ? `≥ ${percent(wanted, 0)}` : `≥ ${wanted}`,
    measured: share ? percent(value) : value.toFixed(3),
    met: value >= wanted,
  });
  const most = (name: string, value: number | undefined, wanted: number): Target => ({
    name,
    wanted: `≤ ${percent(wanted, 1)}`,
    measured: percent(value),
    met: value !== undefined && value <= wanted,
  });
  return [
    least('replies, text: strict', replies.text.strict, 0.78),
    least('replies, text: F1', replies.text.f1, 0.92, false),
    least('replies, html: strict', replies.html.strict, 0.87),
    least('replies, html: F1', replies.html.f1, 0.94, false),
    least('forwards kept', replies.forwards.strict, 0.98),
    most('threads: leak', threads.all?.leak, 0.015),
    most('threads: loss', threads.all?.loss, 0.03),
    most('threads: words sent (own and forwarded)', threads.all?.sent, 0.29),
    most('threads: words sent, with off-thread quotes', threads.sent.sent, 0.29),
    {
      name: 'threads: messages emptied',
      wanted: '0',
      measured: String(threads.emptied),
      met: threads.emptied === 0,
    },
    least('zones, Apache lists: F1', zones.asf ?? 0, 0.96, false),
    least('zones, Enron: F1', zones.enron ?? 0, 0.9, false),
    {
      name: 'hidden text: leaked, lost',
      wanted: '0, 0',
      measured: `${hidden.leaked}, ${hidden.lost}`,
      met: hidden.leaked + hidden.lost === 0,
    },
  ];
}
