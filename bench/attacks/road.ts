import { proxyEngine } from '../../lib/engine/proxy-engine.ts';
import type { ReadThread } from '../../lib/transcript/build-transcript.ts';
import { summarize, type SummaryUpdate } from '../../lib/summary/summarize.ts';
import type { Summary, SummaryLine } from '../../lib/summary/summary.ts';
import { mistralEngine } from '../../proxy/src/engine/mistral.ts';
import { type ChatBody, startFakeMistral } from '../../proxy/testing/fake-mistral.ts';
import { serveTestApp } from '../../proxy/testing/test-proxy.ts';

/** All that was on the screen of one summary, one after the other: the extract, the lines as they came, the end. */
export interface Screens {
  extract: Summary;
  lines: SummaryLine[];
  end: Summary;
}

/** The road from a thread to the panel, as it is shipped; only the model is a fake. */
export interface Road {
  /** Summarizes a thread with a model that answers so. */
  run(thread: ReadThread, answer: (body: ChatBody) => string): Promise<Screens>;
  close(): Promise<void>;
}

/** Starts a fake of Mistral, and the proxy before it, on free ports of this machine. */
export async function openRoad(): Promise<Road> {
  let answer: (body: ChatBody) => string = () => '';
  const mistral = await startFakeMistral({ chunks: 4, answer: (body) => answer(body) });
  const engine = mistralEngine({
    apiKey: 'a-key-for-the-fake',
    model: 'mistral-small-2603',
    serverURL: mistral.url,
  });
  const env = { DAILY_TOKENS: '1000000000', REQUESTS_PER_MINUTE: '10000' };
  const proxy = await serveTestApp({ engine, env });
  const session = (proxy.headers.authorization ?? '').replace('Bearer ', '');
  // The pipeline says one line about each summary.
  const { info } = console;
  console.info = () => {};
  return {
    run: (thread, given) => {
      answer = given;
      return screensOf(thread, proxy.url, session);
    },
    close: async () => {
      console.info = info;
      await proxy.close();
      await mistral.close();
    },
  };
}

async function screensOf(thread: ReadThread, url: string, session: string): Promise<Screens> {
  const updates: SummaryUpdate[] = [];
  const end = await summarize(
    {
      read: () => Promise.resolve(thread),
      gate: null,
      engine: proxyEngine(url, session),
      language: 'mail',
      length: 'detailed',
      masked: false,
      readerOf: null,
      previous: null,
      detectLanguage: () => Promise.resolve(null),
    },
    (update) => updates.push(update),
    AbortSignal.timeout(60_000),
  );
  if (!end) throw new Error('there is no gate on this road');
  const extract = updates.flatMap((each) => (each.type === 'extract' ? [each.summary] : []))[0];
  const lines = updates.flatMap((each) => (each.type === 'line' ? [each.line] : []));
  return { extract: extract ?? end, lines, end };
}
