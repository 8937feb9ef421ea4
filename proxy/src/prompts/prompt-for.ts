import type { SummaryRequest } from '../../../lib/contract.ts';
import type { Prompt } from './prompt.ts';
import { summarizePrompt } from './summarize.ts';
import { updatePrompt } from './update.ts';

/** The prompt of a request's task. */
export const promptFor = (request: SummaryRequest): Prompt =>
  request.task === 'update' ? updatePrompt(request) : summarizePrompt(request);
