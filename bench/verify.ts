/**
 * How long the verifier takes: the lines of a summary on 100 messages of 100 words, a new thread each time, as when a
 * summary comes in. `node bench/verify.ts [runs] [lines]`.
 */
import type { Line, Transcript } from '../lib/contract.ts';
import { EvidenceBook } from '../lib/summary/verify/evidence-book.ts';
import { readSets } from '../lib/summary/verify/testing/read-sets.ts';
import { brokenRule } from '../lib/summary/verify/verify-line.ts';

const MESSAGES = 100;
const WORDS = 100;
const runs = Number(process.argv[2] ?? 50);
/** Twelve and a headline, as summaries have by default; detailed ones have up to 20. */
const LINES = Number(process.argv[3] ?? 13);

const all = readSets('first');
/** A thread of real length, each message other words, the cited ones with what the lines quote. */
function thread(seed: number): { transcript: Transcript; lines: Line[] } {
  const set = all[seed % all.length] ?? all[0];
  if (!set) throw new Error('there are sets');
  const prose = set.transcript.messages
    .flatMap(({ segments }) => segments.map(({ text }) => text.split(/(?<=\s)|(?<=[、。])/)))
    .flat();
  const messages = Array.from({ length: MESSAGES }, (_, i) => {
    const source = set.transcript.messages[i % set.transcript.messages.length];
    if (!source) throw new Error('there are messages');
    const length = source.segments.reduce((sum, { text }) => sum + text.split(/\s/).length, 0);
    const start = (i * 37) % prose.length;
    const more = [...prose.slice(start), ...prose, ...prose].slice(0, Math.max(0, WORDS - length));
    const text = more.join('');
    const segments = [...source.segments, ...(text === '' ? [] : [{ role: 'own' as const, text }])];
    return { ...source, number: i + 1, segments };
  });
  const lines = Array.from({ length: LINES }, (_, i): Line => {
    const line = set.lines[i % set.lines.length];
    if (!line) throw new Error('there are lines');
    const size = set.transcript.messages.length;
    const moved = (message: number) => message + size * Math.floor((i * 5) / size);
    return {
      ...line,
      citations: line.citations.map(({ message, quote }) => ({
        quote,
        message: moved(message) <= MESSAGES ? moved(message) : message,
      })),
    };
  });
  return { transcript: { subject: set.transcript.subject, messages }, lines };
}

/** Milliseconds of this process alone, whatever else the machine does. */
const cpu = () => process.cpuUsage().user / 1_000;

const spent = { thread: [] as number[], lines: [] as number[], clock: [] as number[] };
let kept = 0;
for (let i = 0; i < runs; i++) {
  const { lines, transcript } = thread(i);
  const [clock, start] = [performance.now(), cpu()];
  const book = new EvidenceBook(transcript);
  const middle = cpu();
  kept += lines.filter((line) => brokenRule(line, book) === null).length;
  spent.thread.push(middle - start);
  spent.lines.push(cpu() - middle);
  spent.clock.push(performance.now() - clock);
}
const report = (name: string, times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  const first = (times[0] ?? 0).toFixed(1);
  console.log(`${name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, first ${first} ms`);
};
console.log(`${MESSAGES} messages of ${WORDS} words, ${LINES} lines, ${runs} runs`);
report('the thread, CPU', spent.thread);
report('its lines, CPU', spent.lines);
report('both, by the clock', spent.clock);
console.log(`kept ${((100 * kept) / (runs * LINES)).toFixed(1)} % (true lines, longer messages)`);
