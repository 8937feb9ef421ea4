import { lineKindSchema, segmentSchema } from '../../lib/contract.ts';
import { z } from '../../lib/zod.ts';
import type { ChatBody } from './fake-mistral.ts';

const dataSchema = z.strictObject({
  before: z
    .array(
      z.strictObject({
        line: z.int(),
        kind: lineKindSchema,
        text: z.string(),
        who: z.string().optional(),
        due: z.string().optional(),
        messages: z.array(z.int()),
      }),
    )
    .optional(),
  subject: z.string(),
  messages: z.array(
    z.strictObject({
      tag: z.string(),
      message: z.int(),
      from: z.string(),
      time: z.string().nullable(),
      segments: z.array(segmentSchema),
      attachments: z.array(z.string()),
    }),
  ),
});

/** What a model is asked: `before` are an update's earlier lines, absent from a request for a whole thread. */
export interface AskedThread extends z.infer<typeof dataSchema> {
  /** In English, as the prompt names it. */
  language: string;
  /** Whether the language is insisted on, since an answer before was in another. */
  again: boolean;
  /** As the prompt names it. */
  length: string;
  tag: string;
}

/** The thread in a chat request of the proxy, for fake models that read. Throws when the user's message has another form. */
export function transcriptOf({ messages }: Pick<ChatBody, 'messages'>): AskedThread {
  const lines = messages.findLast(({ role }) => role === 'user')?.content.split('\n') ?? [];
  const valueOf = (name: string) => {
    const line = lines.find((each) => each.startsWith(`${name}: `));
    if (line === undefined) throw new Error(`the prompt names no ${name}`);
    return line.slice(name.length + 2);
  };
  const json = lines.indexOf('Thread:') + 1;
  if (json === 0 || json !== lines.length - 1)
    throw new Error('the prompt does not end in a thread');
  return {
    ...dataSchema.parse(JSON.parse(lines[json] ?? '')),
    language: valueOf('Language'),
    again: lines.some((line) => line.startsWith('The answer before was in another language.')),
    length: valueOf('Length'),
    tag: valueOf('Tag'),
  };
}
