import { expect, it } from 'vitest';
import { isCaseOf } from './is-case-of.ts';

it.each([
  ['markowi', 'marek'],
  ['anny', 'anna'],
  ['agacie', 'agata'],
  ['wojciecha', 'wojciech'],
  ['kowalskiego', 'kowalski'],
])('%s is %s in another case', (inflected, called) => {
  expect(isCaseOf(inflected, called)).toBe(true);
});

it.each([
  ['wladyslawa', 'wojciech'],
  ['anity', 'anna'],
  ['tomaszowi', 'marek'],
])('%s is not %s', (inflected, called) => {
  expect(isCaseOf(inflected, called)).toBe(false);
});
