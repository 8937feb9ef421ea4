import { stripVTControlCharacters } from 'node:util';
import { type Outcome, runSuite, type Suite } from './suite.ts';

/** Counts as our own checks print them: `bundle: 7 passed, 0 failed`. */
const ownCount = (printed: string): Outcome | null => {
  const found = /^\w+: (\d+) passed, (\d+) failed$/m.exec(printed);
  return found ? { passed: Number(found[1]), failed: Number(found[2]) } : null;
};

/** Counts of Vitest's and Playwright's closing lines, `12 passed` and `1 failed`, without colours. */
const runnerCount = (line: RegExp) => (printed: string) => {
  const last = stripVTControlCharacters(printed)
    .split('\n')
    .filter((each) => line.test(each));
  const sum = (word: string) =>
    last.reduce((all, each) => all + Number(new RegExp(`(\\d+) ${word}`).exec(each)?.[1] ?? 0), 0);
  return { passed: sum('passed'), failed: sum('failed') };
};

const CHECK: Suite[] = [
  { name: 'format', command: ['npx', '--no-install', 'oxfmt', '--check'] },
  { name: 'lint', command: ['npx', '--no-install', 'oxlint'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  {
    name: 'unit tests',
    command: ['npx', '--no-install', 'vitest', 'run', '--reporter=dot'],
    count: runnerCount(/^\s*Tests\s/),
  },
  { name: 'build', command: ['node', 'scripts/build.ts'] },
  { name: 'bundle', command: ['node', 'scripts/check-bundle.ts'], count: ownCount },
];

const WHOLE: Suite[] = [
  ...CHECK,
  { name: "the proxy's image", command: ['node', 'scripts/check-image.ts'], count: ownCount },
  { name: 'fuzz', command: ['node', 'scripts/fuzz.ts'], count: ownCount },
  {
    name: 'browser tests',
    command: ['npx', '--no-install', 'playwright', 'test'],
    count: runnerCount(/^\s*\d+ (passed|failed)/),
  },
];

const suites = process.argv.includes('--check') ? CHECK : WHOLE;
const outcomes: { suite: Suite; outcome: Outcome }[] = [];
for (const suite of suites) outcomes.push({ suite, outcome: await runSuite(suite) });

const total = { passed: 0, failed: 0 };
console.log('');
for (const { suite, outcome } of outcomes) {
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  if (outcome.failed > 0) console.log(`failed: ${suite.name}`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
