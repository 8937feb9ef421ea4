import { payloadOf } from '../demo/google/payload.ts';
import { openReader } from '../bench/reading/open-reader.ts';
import { transcriptSchema } from '../lib/contract.ts';
import { toBlocks } from '../lib/mail/roles/blocks.ts';
import { History } from '../lib/mail/roles/history.ts';
import { SenderTails } from '../lib/mail/roles/sender-tails.ts';
import { Dice } from './fuzz/dice.ts';
import { randomMail } from './fuzz/random-mail.ts';

/**
 * Random mail through the real reader in a real browser, for a while. Nothing may throw, take long, break the contract,
 * lose a character between blocks or let hidden text through. `FUZZ_SECONDS` (60) and `FUZZ_SEED` (1) change how long and
 * what.
 */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 60);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** For a thread of up to four mails; most take a few milliseconds, also beside other work. */
const MAX_MS = 2_000;
const SHOWN_FAILURES = 5;

const reader = await openReader();
const until = performance.now() + SECONDS * 1_000;
let passed = 0;
let slowest = 0;
let canaries = 0;
const failures: string[] = [];

for (let run = 0; performance.now() < until && failures.length < SHOWN_FAILURES; run++) {
  const dice = new Dice(SEED * 1_000_003 + run);
  const mails = Array.from({ length: dice.upTo(3) + 1 }, () => randomMail(dice));
  const messages = mails.map(({ raw }, i) => ({
    id: `m${i}`,
    threadId: 't',
    internalDate: String(1_777_878_000_000 + i * 60_000),
    payload: payloadOf({ id: `m${i}`, raw }),
  }));
  const hidden = mails.flatMap((mail) => mail.hidden);
  canaries += hidden.length;
  const problem = await check(messages, hidden);
  if (problem === null) passed += 1;
  else failures.push(`run ${run} (FUZZ_SEED=${SEED}): ${problem}`);
}
await reader.close();

for (const failure of failures) console.log(failure);
const threads = passed + failures.length;
console.log(`${threads} threads with ${canaries} hidden words in ${SECONDS} s, seed ${SEED}`);
console.log(`the slowest thread took ${Math.round(slowest)} ms`);
console.log(`fuzz: ${failures.length === 0 ? 1 : 0} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** What is wrong with how these messages are read, or null. */
async function check(messages: unknown[], hidden: readonly string[]): Promise<string | null> {
  const started = performance.now();
  let thread;
  try {
    thread = await reader.call('thread', messages);
  } catch (error) {
    return `threw ${error instanceof Error ? error.message.slice(0, 200) : 'something'}`;
  }
  const ms = performance.now() - started;
  slowest = Math.max(slowest, ms);
  if (ms > MAX_MS) return `took ${Math.round(ms)} ms`;
  const parsed = transcriptSchema.safeParse(thread.transcript);
  if (!parsed.success) return `breaks the contract at ${parsed.error.issues[0]?.path.join('.')}`;
  const sent = JSON.stringify(thread.transcript);
  const leaked = hidden.find((canary) => sent.includes(canary));
  if (leaked) return `let hidden text through (${leaked})`;
  for (const message of messages)
    if (!(await coversText(message))) return 'lost text between blocks';
  return null;
}

/** Whether the blocks of a message are all of its text, in order. */
async function coversText(message: unknown): Promise<boolean> {
  const { body, sender } = await reader.call('read', message);
  const context = { history: new History(), tails: new SenderTails(), sender, isForward: false };
  const blocks = toBlocks(body, context);
  return blocks.map(({ end, start }) => body.text.slice(start, end)).join('') === body.text;
}
