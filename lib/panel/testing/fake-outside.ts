import { vi } from 'vitest';
import type { SummaryEvent } from '../../contract.ts';

export const ACCOUNT = 'ada@example.com';
export const THREAD = '18c2f00d5e1a0001';
export const MESSAGE = '18c2f00d5e1a0002';
export const QUOTE = 'The roof of the boathouse leaks on the north side';

const GMAIL_THREAD = {
  id: THREAD,
  messages: [
    {
      id: MESSAGE,
      threadId: THREAD,
      labelIds: ['INBOX'],
      internalDate: '1777878000000',
      payload: {
        mimeType: 'text/plain',
        headers: [
          { name: 'From', value: 'Bo Ito <bo@example.com>' },
          { name: 'To', value: 'Ada Berg <ada@example.com>' },
          { name: 'Subject', value: 'Roof' },
        ],
        body: {
          size: 1,
          data: Buffer.from(`${QUOTE} since the storm in March. Who calls the roofer?`).toString(
            'base64url',
          ),
        },
      },
    },
  ],
};

const START: SummaryEvent = { type: 'start', engine: 'mistral', model: 'm', promptVersion: 'p' };
const LINE: SummaryEvent = {
  type: 'line',
  line: {
    kind: 'point',
    text: QUOTE,
    who: null,
    due: null,
    citations: [{ message: 1, quote: QUOTE }],
  },
};
const DONE: SummaryEvent = {
  type: 'done',
  category: 'other',
  urgency: 'low',
  tokens: { input: 1, output: 1 },
};

/** What is beyond the network: Gmail's API with one thread, and a proxy whose model writes when it is told to. */
export interface FakeOutside {
  /** Requests at the proxy so far. */
  asked: () => number;
  /** Requests that the extension left before their end. */
  left: () => number;
  /** From now on Gmail cannot be reached. */
  disconnectGmail(): void;
  /** The model of the newest request writes its line, and ends. */
  finish(): Promise<void>;
}

/** Stands at the network: everything of ours runs as it is. */
export function installOutside(): FakeOutside {
  let newest: WritableStreamDefaultWriter<Uint8Array> | undefined;
  let asked = 0;
  let left = 0;
  let isGmailThere = true;
  vi.stubGlobal('fetch', async (url: string, { signal }: { signal: AbortSignal }) => {
    signal.throwIfAborted();
    const isGmail = url.startsWith('https://gmail.googleapis.com/');
    if (isGmail && !isGmailThere) throw new TypeError('Failed to fetch');
    if (isGmail) return Response.json(GMAIL_THREAD);
    const pipe = new TransformStream<Uint8Array, Uint8Array>();
    const own = pipe.writable.getWriter();
    newest = own;
    asked += 1;
    let isOver = false;
    own.closed.catch(() => {}).finally(() => (isOver = true));
    signal.addEventListener('abort', () => {
      if (!isOver) left += 1;
      own.abort(signal.reason).catch(() => {});
    });
    return new Response(pipe.readable);
  });
  return {
    asked: () => asked,
    left: () => left,
    disconnectGmail: () => (isGmailThere = false),
    finish: async () => {
      const bytes = [START, LINE, DONE].map(
        (event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`,
      );
      await newest?.write(new TextEncoder().encode(bytes.join(''))).catch(() => {});
      await newest?.close().catch(() => {});
    },
  };
}
