import { describe, expect, it } from 'vitest';
import { rolesOf } from '../testing/roles-of.ts';

describe('prefixed lines', () => {
  it('an answer on top', () => {
    expect(rolesOf('Yes.\n\n> Is it raining?\n> It was at noon.')).toEqual([
      ['own', 'Yes.'],
      ['quoted', '> Is it raining?\n> It was at noon.'],
    ]);
  });

  it('an answer below', () => {
    expect(rolesOf('Bo wrote:\n> Is it raining?\n\nYes, since noon.')).toEqual([
      ['quoted', 'Bo wrote:\n> Is it raining?'],
      ['own', 'Yes, since noon.'],
    ]);
  });

  it('answers between nested quotes', () => {
    expect(rolesOf('>> Which roof?\n> The boathouse.\nSlate, then.\n> By when?\nBy June.')).toEqual(
      [
        ['quoted', '>> Which roof?\n> The boathouse.'],
        ['own', 'Slate, then.'],
        ['quoted', '> By when?'],
        ['own', 'By June.'],
      ],
    );
  });

  it('a quoted line that was wrapped counts whole', () => {
    const quoted =
      '> I would rather that we wait with the new roof until the insurance has\nanswered us\n> in writing.';
    expect(rolesOf(`Fine.\n\n${quoted}`)).toEqual([
      ['own', 'Fine.'],
      ['quoted', quoted],
    ]);
  });

  it('arrows for decoration are none', () => {
    const text = '>>> https://example.com/offer <<<';
    expect(rolesOf(`Look here:\n${text}`)).toEqual([['own', `Look here:\n${text}`]]);
  });
});

describe('what an earlier message said', () => {
  const first =
    'The insurance pays for slate but not for tin, and they want the offer before the end of May.';

  it('is quoted where nothing marks it, also wrapped anew', () => {
    const wrapped =
      'The insurance pays for slate but not for tin, and\nthey want the offer before the end of May.';
    expect(rolesOf(`Slate it is.\n\n${wrapped}`, { earlier: [first] })).toEqual([
      ['own', 'Slate it is.'],
      ['quoted', wrapped],
    ]);
  });

  it('is own where it is only mentioned', () => {
    const text = 'You said the insurance pays for slate. Does it pay for copper, too?';
    expect(rolesOf(text, { earlier: [first] })).toEqual([['own', text]]);
  });

  it('is own where no earlier message said it', () => {
    expect(rolesOf(first)).toEqual([['own', first]]);
  });
});

describe('a mail is never emptied', () => {
  it.each(['> Nothing but a quote', '> One\n> Two\n> Three'])('%s', (text) =>
    expect(rolesOf(text)).toEqual([['own', text]]),
  );
});

it.each([
  ['a diff', 'Here:\n\n--- a/roof.txt\n+++ b/roof.txt\n@@ -1 +1 @@\n-tin\n+slate'],
  ['a list', 'To do:\n- slate\n- nails\n- ladder'],
  ['a table', 'Item  Price\nslate 1200\nnails 30'],
  ['a link', 'Minutes: https://example.com/minutes'],
])('%s is own', (_, text) => expect(rolesOf(text)).toEqual([['own', text]]));
