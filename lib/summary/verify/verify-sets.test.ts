import { describe, expect, it } from 'vitest';
import { EvidenceBook } from './evidence-book.ts';
import { MUTATIONS } from './testing/mutations.ts';
import { readSets } from './testing/read-sets.ts';
import { brokenRule } from './verify-line.ts';

const SETS = readSets('first').map((set) => ({ ...set, book: new EvidenceBook(set.transcript) }));
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

it('there are at least 200 true lines, in at least six languages', () => {
  expect(total(SETS.map(({ lines }) => lines.length))).toBeGreaterThanOrEqual(200);
  expect(new Set(SETS.map(({ language }) => language)).size).toBeGreaterThanOrEqual(6);
});

it('of true lines at most 3 % are dropped', () => {
  const dropped = SETS.flatMap(({ book, lines, name }) =>
    lines.flatMap((line) => {
      const rule = brokenRule(line, book);
      return rule ? [`${name}: ${rule}: ${line.text}`] : [];
    }),
  );
  const all = total(SETS.map(({ lines }) => lines.length));
  expect(dropped.length / all, dropped.join('\n')).toBeLessThanOrEqual(0.03);
});

describe('of false lines', () => {
  const counted = Object.entries(MUTATIONS).map(([name, mutate]) => {
    const made = SETS.flatMap((set) =>
      set.lines.flatMap((line) => mutate(line, set).map((lie) => ({ book: set.book, lie }))),
    );
    const passed = made.filter(({ book, lie }) => brokenRule(lie, book) === null);
    return { name, made: made.length, passed: passed.map(({ lie }) => lie.text) };
  });

  it('at most 1 % pass', () => {
    const made = total(counted.map((each) => each.made));
    const passed = total(counted.map((each) => each.passed.length));
    expect(made).toBeGreaterThanOrEqual(300);
    expect(passed / made).toBeLessThanOrEqual(0.01);
  });

  it.each(counted)('$name: each of $made is looked at', ({ made, passed }) => {
    expect(made).toBeGreaterThan(10);
    // No kind of lie gets through most of the time, whatever the others weigh.
    expect(passed.length / made, passed.join('\n')).toBeLessThanOrEqual(0.3);
  });
});

describe('of lines that others wrote, and everyday wordings in thirteen languages', () => {
  const wordings = (['second', 'third', 'fourth'] as const).map((folder) => ({ folder }));

  it.each(wordings)('$folder: at most 1 % of the true ones are dropped', ({ folder }) => {
    const sets = readSets(folder);
    const dropped = sets.flatMap(({ lines, name, transcript }) => {
      const book = new EvidenceBook(transcript);
      return lines.filter((line) => brokenRule(line, book)).map(({ text }) => `${name}: ${text}`);
    });
    const all = total(sets.map(({ lines }) => lines.length));
    expect(dropped.length / all, dropped.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('of false twins with one figure, name, day or "not" changed at most 4 % pass', () => {
    const twins = readSets('fourth').flatMap(({ lies, transcript }) => {
      const book = new EvidenceBook(transcript);
      return lies.map((lie) => ({ text: lie.text, isPassed: brokenRule(lie, book) === null }));
    });
    const passed = twins.filter(({ isPassed }) => isPassed).map(({ text }) => text);
    expect(twins.length).toBeGreaterThanOrEqual(120);
    expect(passed.length / twins.length, passed.join('\n')).toBeLessThanOrEqual(0.04);
  });
});
