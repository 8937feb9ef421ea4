import type { Line, SummaryRequest } from '../../lib/contract.ts';
import { CONTRACT_VERSION } from '../../lib/contract.ts';
import { localExtract } from '../../lib/summary/extract/local-extract.ts';
import { planUpdate } from '../../lib/summary/plan-update.ts';
import type { Summary } from '../../lib/summary/summary.ts';
import { estimateTokens } from '../../lib/transcript/tokens.ts';
import { promptFor } from '../../proxy/src/prompts/prompt-for.ts';
import { loadMeasure } from '../reading/measure.ts';
import { openReader } from '../reading/open-reader.ts';
import { messageOf } from '../reading/scores.ts';

const ASKED = { version: CONTRACT_VERSION, language: 'mail', length: 'normal' } as const;

/**
 * What an update costs against a full request, in tokens of the whole prompt, when the newest message of each thread of the
 * corpora comes in. The summary that stood before is the local extract's, with as many lines as a model may write.
 */
const measure = await loadMeasure();
if (!measure) console.log('skipped: no corpora');
else {
  const reader = await openReader();
  const sums = { threads: 0, planned: 0, update: 0, full: 0, fullOfAll: 0, sentOfAll: 0 };
  for (const { messages } of measure.leak.loadThreads(measure.corpora)) {
    const api = messages.map(({ raw }, i) => messageOf(String(i), raw, 1_000 + i * 1_000));
    const thread = await reader.call('thread', api);
    const before = await reader.call('thread', api.slice(0, -1));
    if (api.length < 2) continue;
    const { transcript } = thread;
    const full = tokensOf({ ...ASKED, task: 'summarize', transcript });
    const plan = planUpdate(asModel(localExtract(before.transcript).lines, before), thread);
    const update = plan
      ? tokensOf({ ...ASKED, task: 'update', transcript: plan.transcript, previous: plan.previous })
      : full;
    sums.threads += 1;
    sums.fullOfAll += full;
    sums.sentOfAll += update;
    if (!plan) continue;
    sums.planned += 1;
    sums.update += update;
    sums.full += full;
  }
  await reader.close();
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(`threads ${sums.threads}, of these brought up to date by an update ${sums.planned}`);
  console.log(`tokens of these updates against full requests: ${percent(sums.update, sums.full)}`);
  console.log(
    `all threads, full requests counted whole: ${percent(sums.sentOfAll, sums.fullOfAll)}`,
  );
}

function tokensOf(request: SummaryRequest): number {
  const { system, user } = promptFor(request);
  return estimateTokens(system) + estimateTokens(user);
}

/** A summary as if a model had written these lines. */
function asModel(
  lines: readonly Line[],
  { sources, coverage, leftOut }: Pick<Summary, 'sources' | 'coverage' | 'leftOut'>,
): Summary {
  return {
    headline: null,
    lines: lines.map((line) => ({ ...line, dueOn: null, forReader: null, isQuotation: true })),
    category: 'other',
    urgency: 'low',
    coverage,
    sources,
    leftOut,
    engine: 'mistral',
    model: null,
    promptVersion: '',
    length: 'normal',
    dropped: 0,
    warnings: [],
    savedSeconds: 0,
    fallback: null,
    madeAt: 0,
  };
}
