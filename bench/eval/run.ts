import { mkdir, writeFile } from 'node:fs/promises';
import { demoAccounts } from '../../demo/accounts.ts';
import { startFakeMistral } from '../../proxy/testing/fake-mistral.ts';
import { openReader } from '../reading/open-reader.ts';
import { messageOf } from '../reading/scores.ts';
import { citedSentences, loadBc3, readEntry } from './bc3.ts';
import { evaluate, type Outcome } from './evaluate.ts';
import { fakeModel } from './fake-model.ts';
import { type Cost, modelEngine } from './model-engine.ts';
import { NO_MODEL, type Report, summarizeRun, toMarkdown, type UpdateShare } from './report.ts';

/**
 * `npm run eval`: the tasks on BC3 and on the demo's mailbox, against the configured model (`MISTRAL_API_KEY`,
 * `MISTRAL_MODEL`, `MISTRAL_SERVER_URL`; prices per million tokens as `PRICE_IN`, `PRICE_OUT`). Without a key a fake answers,
 * and the report says so. Writes `.output/eval/report.md` and `report.json`.
 */
const OUTPUT = new URL('../../.output/eval/', import.meta.url);
const { MISTRAL_API_KEY, MISTRAL_MODEL = 'mistral-small-2603', MISTRAL_SERVER_URL } = process.env;
const { PRICE_IN, PRICE_OUT } = process.env;

const fake = MISTRAL_API_KEY ? null : await startFakeMistral({ answer: fakeModel });
const costs: Cost[] = [];
const engine = modelEngine(
  {
    apiKey: MISTRAL_API_KEY ?? 'no-key',
    model: MISTRAL_MODEL,
    serverURL: fake?.url ?? MISTRAL_SERVER_URL,
  },
  (cost) => costs.push(cost),
);

const outcomes: Outcome[] = [];
const bc3 = await onBc3();
const update = await onDemo();
await fake?.close();

const run = summarizeRun(
  outcomes,
  costs,
  PRICE_IN && PRICE_OUT ? { input: Number(PRICE_IN), output: Number(PRICE_OUT) } : null,
);
const report: Report = {
  note: fake ? NO_MODEL : `${MISTRAL_MODEL} answered.`,
  ...run,
  model: fake ? 'none (a fake)' : MISTRAL_MODEL,
  isReal: !fake,
  update,
  bc3,
};
await mkdir(OUTPUT, { recursive: true });
await writeFile(new URL('report.json', OUTPUT), `${JSON.stringify(report, null, 2)}\n`);
await writeFile(new URL('report.md', OUTPUT), toMarkdown(report));
console.log(toMarkdown(report));

async function onBc3(): Promise<Report['bc3']> {
  const loaded = await loadBc3();
  if (!loaded) {
    console.log('skipped: no corpora');
    return null;
  }
  const recalls: [number, number][] = [];
  const counts = { tp: 0, fp: 0, fn: 0 };
  for (const entry of loaded.entries) {
    const outcome = await evaluate(engine, entry.thread.name, await readEntry(entry), null);
    outcomes.push(outcome);
    const cited = citedSentences(entry, outcome.lines);
    recalls.push([loaded.bc3.judge(entry, cited, 123).wr, loaded.bc3.judge(entry, cited, 60).wr]);
    const asks = outcome.lines.filter(({ kind }) => kind === 'ask' || kind === 'question');
    const { majority } = loaded.bc3.judgeRequests(entry, citedSentences(entry, asks));
    for (const key of ['tp', 'fp', 'fn'] as const) counts[key] += majority[key];
  }
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const requests = loaded.bc3.prf(counts);
  return {
    weightedRecall123: mean(recalls.map(([long]) => long)),
    weightedRecall60: mean(recalls.map(([, short]) => short)),
    requestsF1: requests.f1,
    requestsRecall: requests.recall,
  };
}

/** Each demo thread whole, and once more as an update when its newest message comes in. Returns what the updates cost. */
async function onDemo(): Promise<UpdateShare | null> {
  const reader = await openReader();
  const [account] = await demoAccounts();
  const sums = { update: 0, full: 0, threads: 0, of: 0 };
  for (const { messages, name } of account.threads) {
    const api = messages.map(({ date, id, raw }) => messageOf(id, raw, date));
    const whole = await reader.call('thread', api);
    outcomes.push(await evaluate(engine, name, whole, null));
    const fullCost = costs.at(-1)?.input ?? 0;
    if (api.length < 2) continue;
    sums.of += 1;
    const before = await evaluate(
      engine,
      name,
      await reader.call('thread', api.slice(0, -1)),
      null,
    );
    const outcome = await evaluate(engine, name, whole, before.summary);
    outcomes.push(outcome);
    if (outcome.summary?.promptVersion.startsWith('update')) {
      sums.update += costs.at(-1)?.input ?? 0;
      sums.full += fullCost;
      sums.threads += 1;
    }
  }
  await reader.close();
  const { full, of, threads } = sums;
  return full === 0 ? null : { share: sums.update / full, threads, of };
}
