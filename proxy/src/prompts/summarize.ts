import type { SummaryRequest } from '../../../lib/contract.ts';
import { type Prompt, userMessage } from './prompt.ts';
import { DATA_RULES, LINE_RULES, WRITING_RULES } from './rules.ts';
import { promptVersion } from './version.ts';

const SYSTEM = `You summarize one email thread for a busy reader who wants to know what is asked, what is open and what was settled.

${DATA_RULES}

WHAT TO WRITE
"headline": one sentence of at most 140 characters: where the thread stands now.
"lines": fewer if the thread is short, the most useful first, in this order of kinds:
${LINE_RULES}

${WRITING_RULES}`;

/** The prompt for a summary of a whole thread, or of its first part. */
export const summarizePrompt = (request: SummaryRequest): Prompt => ({
  version: promptVersion(request.task),
  system: SYSTEM,
  user: userMessage(request),
});
