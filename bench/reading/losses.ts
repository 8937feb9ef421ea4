import { loadMeasure } from './measure.ts';
import { openReader } from './open-reader.ts';
import { messageOf, textOf } from './scores.ts';

/** As `leak.mjs` counts: runs of six words. */
const WINDOW = 6;

/** What the lines are that lost words stand in, by their looks: the first kind that fits one of them. */
const KINDS: [string, RegExp][] = [
  ['characters escaped twice', /&(?:gt|lt|nbsp|mdash|amp);/],
  ['links and images written out', /safelinks|<(?:https?|mailto):|\]\(http|\[image:/i],
  [
    'footers, "sent from"',
    /^\s*(?:to unsubscribe|for additional commands|sent (?:from|with)|get outlook|verzonden|envoy|_{5,})|^--/i,
  ],
  [
    'lines that introduce another mail',
    /(?:\d{4}|\d:\d\d).*[<@].*[:>)]\s*$|(?:wrote|a écrit|пишет|пише)\b.*:\s*$|^\s*-+ ?orig|^(?:de|para|enviado el|asunto|sent by|aan|van):/i,
  ],
  [
    'patches',
    /^(?:diff --git|index |@@|[+-]|signed-off|reported-by|reviewed-by|cc:)|\|\s+\d+ [+-]|files? changed,/i,
  ],
];

interface Word {
  word: string;
  line: string;
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\ufeff\u00ad]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function* windowsOf(words: readonly Word[]): Generator<{ run: string; lines: string[] }> {
  for (let i = 0; i + WINDOW <= words.length; i++) {
    const part = words.slice(i, i + WINDOW);
    yield { run: part.map(({ word }) => word).join(' '), lines: part.map(({ line }) => line) };
  }
}

const toWords = (text: string): Word[] =>
  text.split('\n').flatMap((line) => wordsOf(line).map((word) => ({ word, line })));
const runsOf = (text: string) => new Set([...windowsOf(toWords(text))].map(({ run }) => run));

const kindOf = (lines: readonly string[]) =>
  KINDS.find(([, pattern]) => lines.some((line) => pattern.test(line)))?.[0] ?? 'the rest';

/** Prints what the own words are that the scorer of real threads misses (`threads: loss`), in runs of six words. */
const measure = await loadMeasure();
if (!measure) console.log('skipped: no corpora');
else {
  const reader = await openReader();
  const counts = new Map<string, number>();
  let fresh = 0;
  for (const thread of measure.leak.loadThreads(measure.corpora)) {
    const api = thread.messages.map(({ raw }, i) => messageOf(String(i), raw, 1_000 + i * 1_000));
    const { transcript } = await reader.call('thread', api);
    const known = new Set<string>();
    for (const [i, { raw }] of thread.messages.entries()) {
      const { also, full, own } = await measure.leak.textsOf(raw);
      const sent = textOf(transcript.messages[i]?.segments ?? [], ['own', 'forwarded']);
      const [kept, whole] = [runsOf(sent), runsOf(full)];
      const seen = new Set<string>();
      for (const { lines, run } of i > 0 ? windowsOf(toWords(own)) : []) {
        if (seen.has(run) || known.has(run) || !whole.has(run)) continue;
        seen.add(run);
        fresh += 1;
        if (!kept.has(run)) counts.set(kindOf(lines), (counts.get(kindOf(lines)) ?? 0) + 1);
      }
      for (const text of [full, ...also]) for (const run of runsOf(text)) known.add(run);
    }
  }
  await reader.close();
  const lost = [...counts.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${lost} of ${fresh} new runs are lost (${((100 * lost) / fresh).toFixed(1)} %)`);
  for (const [kind, count] of [...counts].toSorted((a, b) => b[1] - a[1]))
    console.log(`${String(count).padStart(6)}  ${kind}`);
}
