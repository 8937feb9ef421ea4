import {
  categorySchema,
  lineKindSchema,
  type SummaryRequest,
  urgencySchema,
} from '../../../lib/contract.ts';

/** What a model may say in `lines`; the headline has its own place. */
export const modelLineKinds = lineKindSchema.exclude(['headline']);

const text = { type: 'string' };
const maybeText = { type: ['string', 'null'] };
const object = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const citations = {
  type: 'array',
  items: object({ message: { type: 'integer' }, quote: text }),
};

const summary = {
  headline: object({ text, citations }),
  lines: {
    type: 'array',
    items: object({
      kind: { type: 'string', enum: modelLineKinds.options },
      text,
      who: maybeText,
      due: maybeText,
      citations,
    }),
  },
  category: { type: 'string', enum: categorySchema.options },
  urgency: { type: 'string', enum: urgencySchema.options },
};
const dropped = { drop: { type: 'array', items: { type: 'integer' } } };

/**
 * The JSON schema of a model's answer to a task. The order is the order of generation: what no longer stands is there
 * first, then the headline. No length or pattern keywords: Mistral's strict mode does not take them; the proxy cuts to the
 * contract's limits itself.
 */
export const answerFormat = (task: SummaryRequest['task']) => ({
  type: 'json_schema' as const,
  jsonSchema: {
    name: task === 'update' ? 'thread_update' : 'thread_summary',
    strict: true,
    schemaDefinition: object(task === 'update' ? { ...dropped, ...summary } : summary),
  },
});
