import { expect, it } from 'vitest';
import { plainBody } from '../plain-body.ts';
import { rolesOf } from '../testing/roles-of.ts';

it('dashes between the parts of a text begin no signature', () => {
  const text = 'First: sign the contract.\n--\nSecond: pay by Friday.\n--\nThird: call Carla.';
  expect(rolesOf(text)).toEqual([['own', text]]);
});

it('the last of them may', () => {
  expect(rolesOf('Sign the contract.\n--\nPay by Friday.\n--\nAda Lovelace\nEngines Ltd')).toEqual([
    ['own', 'Sign the contract.\n--\nPay by Friday.'],
    ['signature', '--\nAda Lovelace\nEngines Ltd'],
  ]);
});

it('single words below a rule of dashes are a list', () => {
  const text = 'Please buy this.\n---\nMilk\nBread';
  expect(rolesOf(text)).toEqual([['own', text]]);
});

it('a postscript below a signature is own', () => {
  expect(rolesOf('Done.\n\n--\nAda Lovelace\nEngines Ltd\n\nPS: please bring the keys.')).toEqual([
    ['own', 'Done.'],
    ['signature', '--\nAda Lovelace\nEngines Ltd'],
    ['own', 'PS: please bring the keys.'],
  ]);
});

it('so is what stands below a signature that the client marked', () => {
  const body = plainBody('Done.\n\n--\nAda Lovelace\nEngines Ltd\n\nPlease bring the keys.');
  const start = body.text.indexOf('Ada');
  const marks = [{ kind: 'signature' as const, start, end: body.text.indexOf('Please') - 2 }];
  expect(rolesOf({ ...body, marks })).toEqual([
    ['own', 'Done.'],
    ['signature', '--\nAda Lovelace\nEngines Ltd'],
    ['own', 'Please bring the keys.'],
  ]);
});

it('sentences below a delimiter are text', () => {
  const text =
    'Sign the contract.\n--\nPlease pay 400 euros by Friday.\nAnd please call Carla today.';
  expect(rolesOf(text)).toEqual([['own', text]]);
});
