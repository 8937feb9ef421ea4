import { describe, expect, it } from 'vitest';
import en from '../public/_locales/en/messages.json';
import fr from '../public/_locales/fr/messages.json';
import { failureCodeSchema } from './failure-report.ts';
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
