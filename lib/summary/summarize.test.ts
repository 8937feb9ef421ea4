import { expect, it } from 'vitest';
import type { SummaryRequest } from '../contract.ts';
import type { Engine } from '../engine/engine.ts';
import { plainBody } from '../mail/plain-body.ts';
import { NO_SIGNALS } from '../mail/signals.ts';
import { buildTranscript } from '../transcript/build-transcript.ts';
import { summarize, type SummaryJob, type SummaryUpdate } from './summarize.ts';

const WORDS = 'The roof of the boathouse leaks on the north side since the storm in March.';

const read: SummaryJob['read'] = async (onRead) => {
  onRead(1, 1);
  return buildTranscript([
    {
      id: 'm1',
      sender: { name: 'Ada Berg', address: 'ada@example.com' },
      time: null,
      subject: 'Roof',
      messageId: '',
      answers: '',
      body: plainBody(WORDS),
      attachments: [],
      signals: NO_SIGNALS,
      unread: null,
    },
  ]);
};

/** An engine that says the mail's own words, and remembers what it was asked. */
function repeating() {
  const asked: SummaryRequest[] = [];
  const engine: Engine = {
    async *summarize(request) {
      asked.push(request);
      const quote = 'The roof of the boathouse leaks on the north side';
      yield { type: 'start', engine: 'mistral', model: 'm', promptVersion: 'p' };
      yield {
        type: 'line',
        line: {
          kind: 'point',
          text: quote,
          who: null,
          due: null,
          citations: [{ message: 1, quote }],
        },
      };
      const tokens = { input: 1, output: 1 };
      yield { type: 'done', category: 'other', urgency: 'low', tokens };
    },
  };
  return { engine, asked };
}

async function run(given: Partial<SummaryJob>) {
  const updates: SummaryUpdate[] = [];
  const summary = await summarize(
    {
      read,
      gate: null,
      engine: 'signed-out',
      language: 'mail',
      length: 'normal',
      masked: false,
      readerOf: null,
      previous: null,
      detectLanguage: () => Promise.resolve(null),
      ...given,
    },
    (update) => updates.push(update),
    new AbortController().signal,
  );
  return { summary, updates, types: updates.map(({ type }) => type) };
}

it('reads, shows the extract, says what it sends, shows each line, and ends', async () => {
  const { engine } = repeating();
  const { summary, types } = await run({ engine });
  expect(types).toEqual(['reading', 'extract', 'sent', 'line', 'done']);
  expect(summary).toMatchObject({ engine: 'mistral', fallback: null });
});

it('stays quiet where the gate is shut: the reason is the last word, and nothing is asked', async () => {
  const { asked, engine } = repeating();
  const { summary, updates } = await run({ engine, gate: () => 'newsletter' });
  expect(summary).toBe(null);
  expect(updates).toEqual([
    { type: 'reading', read: 1, of: 1 },
    { type: 'quiet', reason: 'newsletter' },
  ]);
  expect(asked).toEqual([]);
});

it('ends with the extract and the reason where there is no engine', async () => {
  const { summary, types } = await run({ engine: 'signed-out' });
  expect(types).toEqual(['reading', 'extract', 'done']);
  expect(summary).toMatchObject({ engine: 'extract', fallback: 'signed-out' });
});
