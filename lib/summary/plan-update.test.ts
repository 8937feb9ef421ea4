import { describe, expect, it } from 'vitest';
import type { TranscriptMessage } from '../contract.ts';
import type { ReadThread } from '../transcript/build-transcript.ts';
import type { Source } from '../transcript/source.ts';
import { planUpdate } from './plan-update.ts';
import type { Summary, SummaryLine } from './summary.ts';

const WORDS =
  'The committee met and talked about the roof of the boathouse for a long time. '.repeat(8);

const message = (number: number, text: string): TranscriptMessage => ({
  number,
  sender: { name: `P${number}`, address: `p${number}@example.com` },
  time: null,
  segments: [{ role: 'own', text }],
  attachments: [],
});
const source = (number: number, given: Partial<Source> = {}): Source => ({
  number,
  id: `m${number}`,
  name: '',
  address: '',
  time: null,
  fingerprint: `f${number}`,
  answers: null,
  hidden: {},
  ...given,
});
const thread = (sources: Source[]): ReadThread => ({
  transcript: { subject: 'Roof', messages: sources.map(({ number }) => message(number, WORDS)) },
  sources,
  coverage: { of: sources.length, read: sources.length, unread: [] },
  leftOut: { quoted: 0, signature: 0, shortened: 0, attachments: 0, hidden: {} },
  signals: [],
});
const LINE: SummaryLine = {
  kind: 'ask',
  text: 'P1 asks for slate.',
  who: null,
  due: null,
  citations: [{ message: 1, quote: 'the roof' }],
  dueOn: null,
  forReader: true,
  isQuotation: false,
};
const summary = (sources: Source[], engine: Summary['engine'] = 'mistral'): Summary => ({
  headline: null,
  lines: [LINE],
  category: 'other',
  urgency: 'low',
  ...thread(sources),
  engine,
  model: null,
  promptVersion: 'summarize-2',
  length: 'normal',
  dropped: 0,
  warnings: [],
  savedSeconds: 0,
  fallback: null,
  madeAt: 1,
});
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const known = numbers(6).map((n) => source(n));

describe('planUpdate', () => {
  it('sends the new messages, and the beginning of those they answer', () => {
    const plan = planUpdate(summary(known), thread([...known, source(7, { answers: 2 })]));
    expect(plan?.transcript.messages.map(({ number }) => number)).toEqual([2, 7]);
    expect(plan?.transcript.messages[0]?.segments[0]?.text).toHaveLength(624);
    expect(plan?.transcript.messages[1]?.segments[0]?.text).toBe(WORDS);
  });

  it('takes the message before a new one where nothing says what it answers', () => {
    const plan = planUpdate(summary(known), thread([...known, source(7)]));
    expect(plan?.transcript.messages.map(({ number }) => number)).toEqual([6, 7]);
  });

  it('brings a summary up to date a fifth time', () => {
    const previous = { ...summary(known), updates: 4 };
    expect(planUpdate(previous, thread([...known, source(7)]))).not.toBe(null);
  });

  it('sends the earlier lines as an engine gave them', () => {
    const plan = planUpdate(summary(known), thread([...known, source(7)]));
    expect(plan?.previous).toEqual([
      {
        kind: 'ask',
        text: 'P1 asks for slate.',
        who: null,
        due: null,
        citations: [{ message: 1, quote: 'the roof' }],
      },
    ]);
  });

  it.each([
    ['nothing is new', summary(known), known],
    [
      'a message was edited',
      summary(known),
      [source(1, { fingerprint: 'x' }), ...known.slice(1), source(7)],
    ],
    ['a message was deleted', summary(known), [...known.slice(1), source(7), source(8)]],
    ['the summary was an extract', summary(known, 'extract'), [...known, source(7)]],
    [
      'it was brought up to date five times',
      { ...summary(known), updates: 5 },
      [...known, source(7)],
    ],
    ['most of the thread is new', summary(known.slice(0, 1)), known],
  ])('reads all anew where %s', (_, previous, sources) =>
    expect(planUpdate(previous, thread(sources))).toBe(null),
  );
});
