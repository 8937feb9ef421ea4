import { expect, test } from '@playwright/test';
import { mailFiles } from '../bench/reading/mail-files.ts';
import { loadMeasure, type Measure } from '../bench/reading/measure.ts';
import { ourOutcomes } from '../bench/reading/our-outcomes.ts';
import { type OpenReader, openReader } from '../bench/reading/open-reader.ts';
import {
  messageOf,
  scoreHidden,
  scoreReplies,
  scoreThreads,
  scoreZones,
} from '../bench/reading/scores.ts';
import { untranscodedMessage } from '../bench/reading/untranscoded-message.ts';

/** The reader on real mail: floors a little below what is measured (bench/README.md), so that a rule that breaks others shows. */
let measure: Measure | null;
let reader: OpenReader;

test.beforeAll(async () => {
  measure = await loadMeasure();
  if (measure) reader = await openReader();
  else process.stdout.write('skipped: no corpora\n');
});
test.afterAll(() => reader?.close());
test.beforeEach(() => {
  test.skip(measure === null, 'skipped: no corpora');
  test.setTimeout(180_000);
});

/** The corpora; a test that gets here has them. */
function corpora(): Measure {
  if (!measure) throw new Error('no corpora');
  return measure;
}

test('no hidden text gets through, and no visible text is lost', async () => {
  const { leaked, lost } = await scoreHidden(reader, corpora());
  expect({ leaked, lost }).toEqual({ leaked: 0, lost: 0 });
});

test('answers are cut out of mails as the public suites expect', async () => {
  const { forwards, html, text } = await scoreReplies(reader, corpora());
  expect(text.strict).toBeGreaterThanOrEqual(0.82);
  expect(text.f1).toBeGreaterThanOrEqual(0.96);
  expect(html.strict).toBeGreaterThanOrEqual(0.88);
  expect(html.f1).toBeGreaterThanOrEqual(0.94);
  expect(forwards.strict).toBeGreaterThanOrEqual(0.98);
});

test('labelled zones: the newest words, line by line', async () => {
  const { f1 } = await scoreZones(reader, corpora());
  expect(f1.asf).toBeGreaterThanOrEqual(0.96);
  expect(f1.enron).toBeGreaterThanOrEqual(0.95);
});

test('real threads: little history is sent, few own words are lost, no message is emptied', async () => {
  const { all, emptied } = await scoreThreads(reader, corpora());
  expect(all?.leak).toBeLessThanOrEqual(0.015);
  expect(all?.loss).toBeLessThanOrEqual(0.052);
  expect(all?.sent).toBeLessThanOrEqual(0.29);
  expect(emptied).toBe(0);
});

test('every odd or broken message is read or refused with a reason, whoever transcodes it', async () => {
  const files = mailFiles(corpora().corpora);
  expect(files.length).toBeGreaterThan(400);
  for (const toMessage of [messageOf, untranscodedMessage]) {
    const outcomes = [...(await ourOutcomes(reader, files, toMessage))];
    const failed = outcomes.filter(([, outcome]) => 'failed' in outcome).map(([name]) => name);
    expect(failed).toEqual([]);
  }
  const own = [...(await ourOutcomes(reader, files, untranscodedMessage))];
  const damaged = own.filter(([, outcome]) => 'text' in outcome && outcome.text.includes('\uFFFD'));
  // One is damaged as it is: no reader makes letters of its bytes.
  expect(damaged.map(([name]) => name)).toHaveLength(1);
});
