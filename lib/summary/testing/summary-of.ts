import type { Summary, SummaryLine } from '../summary.ts';

/** A line in these words, which it cites. */
export const lineOf = (text: string): SummaryLine => ({
  kind: 'point',
  text,
  who: null,
  due: null,
  citations: [{ message: 1, quote: text }],
  dueOn: null,
  forReader: null,
  isQuotation: false,
});

/** A model's summary with these lines, of a thread with the messages `ids`. */
export const summaryOf = (
  texts: string[],
  given: Partial<Summary> = {},
  ids = ['a1'],
): Summary => ({
  headline: null,
  lines: texts.map(lineOf),
  category: 'other',
  urgency: 'low',
  coverage: { of: ids.length, read: ids.length, unread: [] },
  sources: ids.map((id, i) => ({
    number: i + 1,
    id,
    name: 'Ada Berg',
    address: 'ada@example.com',
    time: null,
    fingerprint: '',
    answers: null,
    hidden: {},
  })),
  engine: 'mistral',
  model: 'm',
  promptVersion: 'p1',
  length: 'normal',
  dropped: 0,
  leftOut: { quoted: 0, signature: 0, shortened: 0, attachments: 0, hidden: {} },
  warnings: [],
  savedSeconds: 0,
  fallback: null,
  madeAt: 1,
  ...given,
});
