import type { Cost } from './model-engine.ts';
import type { Outcome } from './evaluate.ts';

/** All figures of one run. */
export interface Report {
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
  languageHolds: number;
  tokens: { input: number; output: number; perUpdateShare: number | null };
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
): Omit<Report, 'model' | 'isReal' | 'bc3' | 'tokens'> & {
  tokens: { input: number; output: number };
} {
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
    languageHolds: outcomes.filter(({ languageHolds }) => languageHolds).length / outcomes.length,
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

/** The report for people. Where no real model answered, it says so first. */
export function toMarkdown(report: Report): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const { bc3, latencyMs, tokens } = report;
  const warning = report.isReal
    ? ''
    : '\n> **No model was asked.** A fake that copies sentences of the mail answered: these figures say that the\n> evaluation works, and nothing about any model. Set `MISTRAL_API_KEY` for real ones.\n';
  const rows: [string, string][] = [
    ['model', report.model],
    ['prompts', report.promptVersions.join(', ')],
    ['tasks run', String(report.threads)],
    [
      'failures',
      Object.entries(report.failures)
        .map(([code, n]) => `${code} ${n}`)
        .join(', ') || 'none',
    ],
    [
      'lines shown / refused by the verifier',
      `${report.lines} / ${report.dropped} (${percent(report.droppedShare)})`,
    ],
    ['messages that a line cites', percent(report.meanCited)],
    ['script of the summary fits', percent(report.languageHolds)],
    [
      'bc3: weighted recall at 123 / 60 words',
      bc3
        ? `${bc3.weightedRecall123.toFixed(3)} / ${bc3.weightedRecall60.toFixed(3)}`
        : 'skipped: no corpora',
    ],
    [
      'bc3: requests, F1 / recall against the majority',
      bc3
        ? `${bc3.requestsF1.toFixed(3)} / ${bc3.requestsRecall.toFixed(3)}`
        : 'skipped: no corpora',
    ],
    ['tokens in / out', `${tokens.input} / ${tokens.output}`],
    [
      'an update against a full request',
      tokens.perUpdateShare === null ? '–' : percent(tokens.perUpdateShare),
    ],
    ['cost', report.cost === null ? 'no prices given' : report.cost.toFixed(4)],
    ['first line, p50', `${latencyMs.firstLineP50} ms`],
    ['whole answer, p50 / p95', `${latencyMs.wholeP50} / ${latencyMs.wholeP95} ms`],
  ];
  const table = rows.map(([what, figure]) => `| ${what} | ${figure} |`).join('\n');
  return `# Evaluation\n${warning}\n| what | figure |\n|---|---|\n${table}\n`;
}
