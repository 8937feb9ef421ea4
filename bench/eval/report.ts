import type { Cost } from './model-engine.ts';
import type { Outcome } from './evaluate.ts';

/**
 * What updates cost: input tokens of a request that brings a thread's summary up to date when its newest message comes in,
 * against those of a request for the same thread whole. Of `of` threads of two messages and more `threads` were updated; where
 * most of a thread is new it is read whole.
 */
export interface UpdateShare {
  share: number;
  threads: number;
  of: number;
}

/** All figures of one run. */
export interface Report {
  /** What a reader must know first: whether these are a model's figures. */
  note: string;
  /** Which model answered, or that none did. */
  model: string;
  isReal: boolean;
  promptVersions: string[];
  threads: number;
  failures: Record<string, number>;
  lines: number;
  dropped: number;
  droppedShare: number;
  meanCited: number;
  /** Of so many tasks whose lines' script can be told, so many are in one of the thread's. */
  scripts: { told: number; fit: number };
  tokens: { input: number; output: number };
  update: UpdateShare | null;
  /** In the currency of the prices given; null where none were. */
  cost: number | null;
  latencyMs: { firstLineP50: number; wholeP50: number; wholeP95: number };
  bc3: {
    weightedRecall123: number;
    weightedRecall60: number;
    requestsF1: number;
    requestsRecall: number;
  } | null;
}

/** What each run's outcomes and costs come to. `prices` are per million tokens. */
export function summarizeRun(
  outcomes: readonly Outcome[],
  costs: readonly Cost[],
  prices: { input: number; output: number } | null,
): Omit<Report, 'note' | 'model' | 'isReal' | 'bc3' | 'update'> {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const lines = sum(outcomes.map((outcome) => outcome.lines.length));
  const dropped = sum(outcomes.map((outcome) => outcome.dropped));
  const tokens = { input: sum(costs.map((c) => c.input)), output: sum(costs.map((c) => c.output)) };
  const failures: Record<string, number> = {};
  for (const { failure } of outcomes) if (failure) failures[failure] = (failures[failure] ?? 0) + 1;
  const whole = costs.map(({ ms }) => ms);
  return {
    promptVersions: [...new Set(outcomes.flatMap(({ summary }) => summary?.promptVersion ?? []))],
    threads: outcomes.length,
    failures,
    lines,
    dropped,
    droppedShare: dropped / Math.max(1, lines + dropped),
    meanCited: sum(outcomes.map(({ cited }) => cited)) / outcomes.length,
    scripts: {
      told: outcomes.filter(({ scriptFits }) => scriptFits !== null).length,
      fit: outcomes.filter(({ scriptFits }) => scriptFits === true).length,
    },
    tokens,
    cost: prices && (tokens.input * prices.input + tokens.output * prices.output) / 1e6,
    latencyMs: {
      firstLineP50: quantile(
        costs.flatMap(({ firstLineMs }) => firstLineMs ?? []),
        0.5,
      ),
      wholeP50: quantile(whole, 0.5),
      wholeP95: quantile(whole, 0.95),
    },
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

/** What stands on every page of a report that is of no model. */
export const NO_MODEL =
  'No model was asked. A fake that copies sentences of the mail answered: these figures say that the evaluation works, and nothing about any model. Set MISTRAL_API_KEY for real ones.';

/** The report for people, a page for each kind of figures. Where no real model answered, each page says so. */
export function toMarkdown(report: Report): string {
  const { bc3, latencyMs, scripts, tokens, update } = report;
  const failures = Object.entries(report.failures).map(([code, n]) => `${code} ${n}`);
  const skipped = 'skipped: no corpora';
  const pages: [string, [string, string][]][] = [
    [
      'Answers',
      [
        ['model', report.model],
        ['prompts', report.promptVersions.join(', ')],
        ['tasks run', String(report.threads)],
        ['failures', failures.join(', ') || 'none'],
        [
          'lines shown / refused by the verifier',
          `${report.lines} / ${report.dropped} (${percent(report.droppedShare)})`,
        ],
        ['messages that a line cites', percent(report.meanCited)],
        [
          'script of the summary is one of the thread’s',
          `${scripts.fit} of ${scripts.told} that can be told`,
        ],
      ],
    ],
    [
      'BC3',
      [
        [
          'weighted recall at 123 / 60 words',
          bc3
            ? `${bc3.weightedRecall123.toFixed(3)} / ${bc3.weightedRecall60.toFixed(3)}`
            : skipped,
        ],
        [
          'requests, F1 / recall against the majority',
          bc3 ? `${bc3.requestsF1.toFixed(3)} / ${bc3.requestsRecall.toFixed(3)}` : skipped,
        ],
      ],
    ],
    [
      'Cost',
      [
        ['tokens in / out', `${tokens.input} / ${tokens.output}`],
        [
          'input tokens of an update with a demo thread’s newest message, against the same thread whole',
          update
            ? `${percent(update.share)} (${update.threads} of ${update.of} threads; the others were read whole)`
            : '–',
        ],
        ['cost', report.cost === null ? 'no prices given' : report.cost.toFixed(4)],
        ['first line, p50', `${latencyMs.firstLineP50} ms`],
        ['whole answer, p50 / p95', `${latencyMs.wholeP50} / ${latencyMs.wholeP95} ms`],
      ],
    ],
  ];
  const warning = report.isReal ? '' : `> **${report.note}**\n\n`;
  return pages
    .map(([title, rows]) => {
      const table = rows.map(([what, figure]) => `| ${what} | ${figure} |`).join('\n');
      return `# Evaluation: ${title}\n\n${warning}| what | figure |\n|---|---|\n${table}\n`;
    })
    .join('\n');
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
