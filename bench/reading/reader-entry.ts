import type { Role } from '../../lib/mail/roles/block.ts';
import { toBlocks } from '../../lib/mail/roles/blocks.ts';
import { forwardedWords } from '../../lib/mail/roles/forwarded-words.ts';
import { History } from '../../lib/mail/roles/history.ts';
import { SenderTails } from '../../lib/mail/roles/sender-tails.ts';
import { plainBody } from '../../lib/mail/plain-body.ts';
import { readMessage } from '../../lib/mail/read-message.ts';
import { MailRenderer } from '../../lib/mail/render-mail.ts';
import type { VisibleBody } from '../../lib/mail/visible-body.ts';
import { parseInert } from '../../lib/reader/parse-inert.ts';
import { readThread } from '../../lib/reader/read-thread.ts';

const renderer = new MailRenderer(document, parseInert());
const readHtml = (html: string) => renderer.read(html);

const kept = (body: VisibleBody, roles: readonly Role[], isForward: boolean) =>
  toBlocks(body, {
    history: new History(),
    tails: new SenderTails(),
    sender: { name: '', address: '' },
    isForward,
  })
    .filter(({ role }) => roles.includes(role))
    .map(({ start, end }) => body.text.slice(start, end))
    .join('\n');

/** Runs beside the work and looks at the clock; the longest gap is how long a page was held up. */
function watchBlocking(): () => number {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 0);
  return () => {
    clearInterval(timer);
    return Math.max(longest, performance.now() - last);
  };
}

/** The reader as the benchmarks call it, inside a real page: the same modules that the extension ships. */
const reader = {
  visible: readHtml,
  keptOfHtml: async (html: string, roles: Role[], isForward = false) =>
    kept(await readHtml(html), roles, isForward),
  keptOfText: async (text: string, roles: Role[], isForward = false) =>
    kept(plainBody(text), roles, isForward),
  /** The newest author's words: the own ones, or in a mail that only forwards those of whoever is forwarded. */
  newestWords: async (text: string) => {
    const own = kept(plainBody(text), ['own', 'closing'], false);
    if (own.trim() !== '') return own;
    const forwarded = forwardedWords(kept(plainBody(text), ['forwarded'], false));
    return kept(plainBody(forwarded), ['own', 'closing'], false);
  },
  keptOfMessage: async (message: unknown, roles: Role[], isForward = false) =>
    kept((await readMessage(message, readHtml)).body, roles, isForward),
  read: (message: unknown) => readMessage(message, readHtml),
  thread: (messages: unknown[]) => readThread({ kind: 'api', messages }, readHtml, () => {}),
  /** Reads a thread several times over: ms of each run, and the longest time that nothing else could run in. */
  timedThread: async (messages: unknown[], runs: number) => {
    const times: number[] = [];
    const blocked = watchBlocking();
    for (let i = 0; i < runs; i++) {
      const started = performance.now();
      await readThread({ kind: 'api', messages }, readHtml, () => {});
      times.push(performance.now() - started);
    }
    return { times, blockedMs: blocked() };
  },
};

export type Reader = typeof reader;
Object.assign(globalThis, { reader });
