import type { Line } from '../../lib/contract.ts';
import { localExtract } from '../../lib/summary/extract/local-extract.ts';
import { asksIn, rankedSentences } from '../../lib/summary/extract/rank.ts';
import { type Bc3, type Bc3Entry, citedSentences, readEntry } from '../eval/bc3.ts';

/** The local extract's figures on some BC3 threads. */
export interface Bc3Score {
  recall123: number;
  recall60: number;
  requests: { f1: number; precision: number; recall: number };
  /** Of the extract as the panel shows it. */
  slowestMs: number;
}

/** Weighted recall at 123 and 60 words, and requests against the majority of annotators. */
export async function scoreBc3(bc3: Bc3, entries: readonly Bc3Entry[]): Promise<Bc3Score> {
  const recalls: { long: number; short: number }[] = [];
  const counts = { tp: 0, fp: 0, fn: 0 };
  let slowestMs = 0;
  for (const entry of entries) {
    const { transcript } = await readEntry(entry);
    const started = performance.now();
    localExtract(transcript);
    slowestMs = Math.max(slowestMs, performance.now() - started);
    const recall = (words: number) =>
      bc3.judge(entry, citedSentences(entry, rankedSentences(transcript, words).map(asLine)), words)
        .wr;
    recalls.push({ long: recall(123), short: recall(60) });
    const asked = citedSentences(entry, asksIn(transcript).map(asLine));
    const { majority } = bc3.judgeRequests(entry, asked);
    for (const key of ['tp', 'fp', 'fn'] as const) counts[key] += majority[key];
  }
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  return {
    recall123: mean(recalls.map(({ long }) => long)),
    recall60: mean(recalls.map(({ short }) => short)),
    requests: bc3.prf(counts),
    slowestMs,
  };
}

const asLine = ({ message, text }: { message: { number: number }; text: string }): Line => ({
  kind: 'point',
  text,
  who: null,
  due: null,
  citations: [{ message: message.number, quote: text }],
});
