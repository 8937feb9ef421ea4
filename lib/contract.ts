/**
 * What the extension and the proxy say to each other: the request, the streamed events, the summary's lines, the
 * failures and the limits. Both sides parse with these schemas; neither trusts the other's types.
 */
import { z } from './zod.ts';

/** Raised when a message of an older extension can no longer be understood. */
export const CONTRACT_VERSION = 2;

/** Upper bounds of everything that crosses the line. Lengths are in UTF-16 code units, sizes in bytes. */
export const LIMITS = {
  requestBytes: 4_000_000,
  messages: 1_000,
  segments: 500,
  segmentChars: 1_000_000,
  nameChars: 320,
  subjectChars: 2_000,
  attachments: 100,
  lines: 40,
  headlineChars: 140,
  lineChars: 400,
  quoteChars: 600,
  citations: 6,
} as const;

/** The kinds of statement that a summary makes (docs/ARCHITECTURE.md, "Words"). */
export const lineKindSchema = z.enum([
  'headline',
  'ask',
  'question',
  'decision',
  'disagreement',
  'point',
]);
export type LineKind = z.infer<typeof lineKindSchema>;

/** Where a statement comes from: the number of a message of the transcript, and its words, to the letter. */
export const citationSchema = z.strictObject({
  message: z.int().min(1).max(LIMITS.messages),
  quote: z.string().min(1).max(LIMITS.quoteChars),
});
export type Citation = z.infer<typeof citationSchema>;

/** One statement. `who` names the person it is about or who owes it; `due` is a date in the mail's own words. */
export const lineSchema = z.strictObject({
  kind: lineKindSchema,
  text: z.string().min(1).max(LIMITS.lineChars),
  who: z.string().max(LIMITS.nameChars).nullable(),
  due: z.string().max(LIMITS.nameChars).nullable(),
  citations: z.array(citationSchema).min(1).max(LIMITS.citations),
});
export type Line = z.infer<typeof lineSchema>;

export const categorySchema = z.enum([
  'security',
  'finance-legal',
  'action-required',
  'scheduling',
  'project-work',
  'automated',
  'content',
  'personal',
  'conversation',
  'other',
]);
export type Category = z.infer<typeof categorySchema>;

export const urgencySchema = z.enum(['low', 'medium', 'high']);
export type Urgency = z.infer<typeof urgencySchema>;

/**
 * A run of a message's visible text, by what it is to its sender: `own` words, `forwarded` mail, or the `quoted`
 * line that an inline answer answers. Signatures and repeated history are not sent.
 */
export const segmentSchema = z.strictObject({
  role: z.enum(['own', 'forwarded', 'quoted']),
  text: z.string().min(1).max(LIMITS.segmentChars),
});
export type Segment = z.infer<typeof segmentSchema>;

/** One message as it is sent: numbered in time order from 1; `time` is ISO 8601 with the sender's offset. */
export const transcriptMessageSchema = z.strictObject({
  number: z.int().min(1).max(LIMITS.messages),
  sender: z.strictObject({
    name: z.string().max(LIMITS.nameChars),
    address: z.string().max(LIMITS.nameChars),
  }),
  time: z.iso.datetime({ offset: true }).nullable(),
  segments: z.array(segmentSchema).max(LIMITS.segments),
  attachments: z.array(z.string().max(LIMITS.nameChars)).max(LIMITS.attachments),
});
export type TranscriptMessage = z.infer<typeof transcriptMessageSchema>;

/** A thread as it leaves the browser. */
export const transcriptSchema = z.strictObject({
  subject: z.string().max(LIMITS.subjectChars),
  messages: z.array(transcriptMessageSchema).min(1).max(LIMITS.messages),
});
export type Transcript = z.infer<typeof transcriptSchema>;

/** The languages a summary can be asked in (BCP 47); `mail` is the thread's own. */
export const languageSchema = z.enum([
  'mail',
  'en',
  'de',
  'fr',
  'es',
  'pt-BR',
  'it',
  'nl',
  'pl',
  'tr',
  'ar',
  'zh',
  'ja',
  'ko',
]);
export type Language = z.infer<typeof languageSchema>;

/** How long a summary is wanted. */
export const lengthSchema = z.enum(['short', 'normal', 'detailed']);
export type Length = z.infer<typeof lengthSchema>;

/** How much a summary of each length may hold: what a model is asked for, what is shown, and what the local extract takes. */
export const LENGTH_LIMITS: Record<Length, { lines: number; words: number }> = {
  short: { lines: 6, words: 45 },
  normal: { lines: 12, words: 90 },
  detailed: { lines: 20, words: 180 },
};

const asked = {
  version: z.literal(CONTRACT_VERSION),
  language: languageSchema,
  length: lengthSchema,
  /** How many words the thread leaves room for, where that is less than the length allows: no summary is as long as its mail. */
  words: z.int().min(1).max(1_000).optional(),
  /** Why the same is asked a second time: the first answer was not in the language that was wanted. */
  again: z.literal('language').optional(),
  transcript: transcriptSchema,
};

/**
 * `POST /v1/summaries`: a task and a transcript, never a prompt or a model's name. `summarize` gets a whole thread. `update`
 * gets the lines that stood before, and a transcript of the messages that came since with those they answer, numbered as
 * in the whole thread.
 */
export const summaryRequestSchema = z.discriminatedUnion('task', [
  z.strictObject({ ...asked, task: z.literal('summarize') }),
  z.strictObject({
    ...asked,
    task: z.literal('update'),
    previous: z.array(lineSchema).max(LIMITS.lines),
  }),
]);
export type SummaryRequest = z.infer<typeof summaryRequestSchema>;

/** Which engine answers: a Mistral model through the proxy, or plain code. */
export const engineSchema = z.enum(['mistral', 'extract']);
export type EngineName = z.infer<typeof engineSchema>;

/** Why the proxy, or the model behind it, did not answer. */
export const proxyFailureSchema = z.enum([
  'bad-request',
  'update-needed',
  'session-refused',
  'budget-spent',
  'too-large',
  'model-busy',
  'model-down',
  'model-cut',
  'model-garbled',
  'model-refused',
  'shutting-down',
  'internal',
]);
export type ProxyFailureCode = z.infer<typeof proxyFailureSchema>;

/** A failure as it travels; `retryAfter` in seconds, where the proxy knows. */
export const proxyErrorSchema = z.object({
  code: proxyFailureSchema,
  retryAfter: z.number().min(0).optional(),
});
export type ProxyError = z.infer<typeof proxyErrorSchema>;

/**
 * The events of a streamed answer, in order: one `start`, any number of `line`s and `drop`s, then one `done` or one `error`.
 * A `drop` names a line of the request's `previous`, from 0, that no longer stands. On the wire each is a server-sent event named by `type`, with the object as its data.
 */
export const summaryEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('start'),
    engine: engineSchema,
    model: z.string().nullable(),
    promptVersion: z.string(),
  }),
  z.object({ type: z.literal('line'), line: lineSchema }),
  z.object({
    type: z.literal('drop'),
    previous: z
      .int()
      .min(0)
      .max(LIMITS.lines - 1),
  }),
  z.object({
    type: z.literal('done'),
    category: categorySchema,
    urgency: urgencySchema,
    tokens: z.object({ input: z.number(), output: z.number() }),
  }),
  proxyErrorSchema.extend({ type: z.literal('error') }),
]);
export type SummaryEvent = z.infer<typeof summaryEventSchema>;

/** `POST /v1/session`: Google's id token, once, with the nonce it was asked for. */
export const sessionRequestSchema = z.strictObject({
  idToken: z.string().min(1).max(8_000),
  nonce: z.string().min(16).max(200),
});

/** Its answer: a bearer token for `/v1/summaries`, and when it ends (epoch milliseconds). */
export const sessionSchema = z.object({ token: z.string().min(1), expiresAt: z.number() });
export type Session = z.infer<typeof sessionSchema>;

/** `GET /v1/config`: what this proxy is, nothing secret. */
export const proxyConfigSchema = z.object({
  contract: z.number(),
  version: z.string(),
  engine: engineSchema,
  model: z.string().nullable(),
  promptVersion: z.string(),
  signIn: z.boolean(),
});
export type ProxyConfig = z.infer<typeof proxyConfigSchema>;
