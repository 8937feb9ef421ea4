import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../public/_locales/en/messages.json';
import fr from '../public/_locales/fr/messages.json';
import { verdictSchema } from './cache/feedback.ts';
import { categorySchema, engineSchema, lengthSchema, lineKindSchema } from './contract.ts';
import { failureCodeSchema } from './failure-report.ts';
import type { HiddenReason } from './mail/visible-body.ts';
import type { QuietReason } from './summary/gate/quiet-reason.ts';
import { warningCodeSchema } from './summary/warnings/warning.ts';
import { coverageSchema } from './transcript/coverage.ts';
import { failureKey } from './words.ts';

it.each(failureCodeSchema.options)('%s has a sentence', (code) => {
  expect(en[failureKey(code)].message).toMatch(/^[A-Z].*\.$/);
});

describe('every language of the interface', () => {
  it('has the same words', () => {
    expect(Object.keys(fr).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  it.each(Object.keys(en) as (keyof typeof en)[])('%s has the same values in it', (key) => {
    const values = (message: string) => (message.match(/\$\d/g) ?? []).toSorted();
    expect(values(fr[key].message)).toEqual(values(en[key].message));
    expect(fr[key].message.trim()).not.toBe('');
  });
});

/** What is counted has a word for one and one for many. */
const forms = (key: string) => [`${key}_one`, `${key}_many`];

const QUIET: Record<QuietReason, true> = {
  short: true,
  code: true,
  receipt: true,
  calendar: true,
  newsletter: true,
  promotion: true,
  automated: true,
  excluded: true,
};

/** The keys that are put together where they are used (`kind_${kind}`), by how they begin. */
const HIDDEN: Record<HiddenReason, true> = {
  display: true,
  transparent: true,
  tiny: true,
  clipped: true,
  'off-page': true,
  covered: true,
  colour: true,
  'invisible-characters': true,
};

const PUT_TOGETHER: Record<string, readonly string[]> = {
  category_: categorySchema.exclude(['other']).options,
  engine_: engineSchema.options,
  failure_: failureCodeSchema.options,
  hidden_: Object.keys(HIDDEN).flatMap(forms),
  kind_: lineKindSchema.exclude(['headline']).options,
  length_: lengthSchema.options,
  quiet_: Object.keys(QUIET),
  unread_: coverageSchema.shape.unread.element.shape.reason.options,
  urgency_: ['high'],
  verdict_: verdictSchema.options,
  warning_: warningCodeSchema.options,
};

describe('every key', () => {
  const root = new URL('../', import.meta.url).pathname;
  const sourceOf = (pattern: string) =>
    globSync(pattern, { cwd: root })
      .filter((file) => !file.includes('.test.'))
      .map((file) => readFileSync(root + file, 'utf8'))
      .join('\n');
  const views = sourceOf('{components,entrypoints}/**/*.{ts,tsx}');
  const all = views + sourceOf('wxt.config.ts') + sourceOf('lib/**/*.{ts,tsx}');
  const found = (source: string, pattern: RegExp) =>
    [...source.matchAll(pattern)].map(([, key = '']) => key);
  const together = Object.entries(PUT_TOGETHER).flatMap(([start, ends]) =>
    ends.map((end) => start + end.replaceAll('-', '_')),
  );
  const named = [
    ...found(views, /\bwords\('(\w+)'/g),
    ...found(views, /\bcounted\(\s*words,\s*'(\w+)'/g).flatMap(forms),
    ...found(views, /\['(left_out_\w+)'/g).flatMap(forms),
    ...found(all, /__MSG_(\w+)__/g),
  ];

  it('that is put together is of a list that this test knows', () => {
    const starts = new Set(found(all, /`([a-z_]+_)\$\{/g));
    expect([...starts].toSorted()).toEqual(Object.keys(PUT_TOGETHER));
  });

  it('that is used exists', () => {
    expect([...named, ...together].filter((key) => !(key in en))).toEqual([]);
  });

  it('that exists is used', () => {
    const used = new Set([...named, ...together, ...found(all, /'([a-z][a-z_]+)'/g)]);
    expect(Object.keys(en).filter((key) => !used.has(key))).toEqual([]);
  });
});
