import { PeerProcess } from '../peers/peer-process.ts';
import type { Measure } from './measure.ts';
import { median } from '../report/median.ts';
import type { OpenReader } from './open-reader.ts';
import { messageOf } from './scores.ts';
import type { Section } from '../report/section.ts';

const ROUNDS = 5;
const PIPE_LIMIT_MS = 120_000;

/** From Gmail's payload to the transcript, in the browser, and beside it the usual pipe of JavaScript libraries, in turns. */
export async function speed(reader: OpenReader, { corpora, leak }: Measure): Promise<Section> {
  const raws = leak.loadThreads(corpora).flatMap(({ messages }) => messages.map(({ raw }) => raw));
  const isHtml = (raw: Buffer) => raw.includes('text/html');
  const threads = {
    '100 messages': take(raws, 100),
    '100 messages, text only': take(
      raws.filter((raw) => !isHtml(raw)),
      100,
    ),
    '100 messages, all HTML': take(raws.filter(isHtml), 100),
    '500 messages': take(raws, 500),
  };
  const pipe = new PeerProcess('JavaScript pipe');
  const rows: string[][] = [];
  const figures: Record<string, { ms: number; pipeMs: number; perSecond: number }> = {};
  for (const [name, messages] of Object.entries(threads)) {
    const api = messages.map((raw, i) => messageOf(`m${i}`, raw, 1_000 + i * 1_000));
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const { times } = await reader.call('timedThread', api, 1);
      ours.push(times[0] ?? Number.NaN);
      const calls = messages.map((raw) => [new Uint8Array(raw), 'reply']);
      const answer = await pipe.run({ method: 'eml', calls, silent: true }, PIPE_LIMIT_MS);
      if ('ms' in answer) theirs.push(answer.ms);
    }
    const ms = median(ours);
    const pipeMs = median(theirs);
    const perSecond = (messages.length / ms) * 1_000;
    figures[name] = {
      ms: Math.round(ms),
      pipeMs: Math.round(pipeMs),
      perSecond: Math.round(perSecond),
    };
    rows.push([
      name,
      ms.toFixed(0),
      perSecond.toFixed(0),
      pipeMs.toFixed(0),
      (pipeMs / ms).toFixed(1),
    ]);
  }
  pipe.close();
  const large = await largeMail(reader);
  const hundred = figures['100 messages']?.ms ?? Number.NaN;
  const text = figures['100 messages, text only']?.perSecond ?? Number.NaN;
  return {
    title: 'Speed',
    tables: [
      {
        caption: `Median of ${ROUNDS} rounds, in turns: ms for a thread, messages a second, the pipe's ms, and how many times as long it takes`,
        head: ['', 'Précis, ms', 'messages/s', 'pipe, ms', 'pipe / Précis'],
        rows,
      },
    ],
    notes: [
      'The pipe is postal-mime, html-to-text and email-reply-parser in Node, message by message. Ours lays HTML out in a real browser and compares messages with each other.',
      `A mail of 25 MB (text of 5 MB and an attachment): ${large.ms} ms, ${large.characters} characters read.`,
    ],
    targets: [
      {
        name: '100 messages, p50',
        wanted: '≤ 250 ms',
        measured: `${hundred} ms`,
        met: hundred <= 250,
      },
      {
        name: 'text-only messages a second',
        wanted: '≥ 1,500',
        measured: String(text),
        met: text >= 1_500,
      },
    ],
    figures: { ...figures, 'a mail of 25 MB': large },
  };
}

const take = (raws: readonly Buffer[], count: number): Buffer[] =>
  Array.from({ length: count }, (_, i) => raws[i % raws.length] ?? Buffer.alloc(0));

async function largeMail(reader: OpenReader) {
  const text = 'A line of a very long report about the roof of the boathouse.\r\n'.repeat(80_000);
  const attachment = Buffer.alloc(15_000_000, 7).toString('base64');
  const raw = Buffer.from(
    `From: Ada <ada@example.com>\r\nSubject: Report\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${attachment}\r\n--b--\r\n`,
  );
  const message = messageOf('large', raw);
  const started = performance.now();
  const { body } = await reader.call('read', message);
  return { ms: Math.round(performance.now() - started), characters: body.text.length };
}
