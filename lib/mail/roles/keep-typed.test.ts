import { expect, it } from 'vitest';
import { plainBody } from '../plain-body.ts';
import { rolesOf } from '../testing/roles-of.ts';

/** A mail whose client marks all from a text on as the signature. */
function signedFrom(from: string, text: string) {
  const body = plainBody(text);
  return {
    ...body,
    marks: [{ kind: 'signature' as const, start: body.text.indexOf(from), end: body.text.length }],
  };
}

it('an answer inside the signature’s element is kept', () => {
  const text = 'Yes, please go ahead with the order.';
  expect(rolesOf(signedFrom('Yes', text))).toEqual([['own', text]]);
});

it('sentences above the name are own', () => {
  const text = 'Please send the contract by Friday.\nAda Lovelace\nEngines Ltd';
  expect(rolesOf(signedFrom('Please', text))).toEqual([
    ['own', 'Please send the contract by Friday.'],
    ['signature', 'Ada Lovelace\nEngines Ltd'],
  ]);
});

it('a postscript is own', () => {
  const text = 'Done.\nAda Lovelace\nEngines Ltd\nPS: please bring the keys.';
  expect(rolesOf(signedFrom('Ada', text))).toEqual([
    ['own', 'Done.'],
    ['signature', 'Ada Lovelace\nEngines Ltd'],
    ['own', 'PS: please bring the keys.'],
  ]);
});

it('a legal notice is not', () => {
  const text =
    'Done.\nThis message is confidential and intended for the addressee only.\nAda Lovelace';
  expect(rolesOf(signedFrom('This', text)).map(([role]) => role)).toEqual(['own', 'signature']);
});
