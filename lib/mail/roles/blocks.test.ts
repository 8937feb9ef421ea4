import { describe, expect, it } from 'vitest';
import { toBlocks } from './blocks.ts';
import { History } from './history.ts';
import { SenderTails } from './sender-tails.ts';

function rolesOf(text: string, earlier: string[] = []) {
  const history = new History();
  for (const message of earlier) history.add(message);
  const blocks = toBlocks(
    { text, marks: [], links: [], hidden: {}, hiddenInQuotes: {}, truncated: false },
    { history, tails: new SenderTails(), sender: { name: '', address: '' }, isForward: false },
  );
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  return blocks.map(({ role, start, end }) => [role, text.slice(start, end).trim()]);
}

describe('toBlocks', () => {
  it('takes marked lines and their attribution as quoted', () => {
    expect(rolesOf('Yes, Friday works.\n\nOn Monday Ada wrote:\n> Does Friday work?')).toEqual([
      ['own', 'Yes, Friday works.'],
      ['quoted', 'On Monday Ada wrote:\n> Does Friday work?'],
    ]);
  });

  it('finds what an earlier message said, without any mark', () => {
    const first = 'Could you send the figures for the third quarter by Friday?';
    expect(rolesOf(`Here they are.\n${first}`, [first])).toEqual([
      ['own', 'Here they are.'],
      ['quoted', first],
    ]);
  });

  it('keeps inline answers between quoted lines', () => {
    expect(rolesOf('> Which colour?\nBlue.\n> Which size?\nLarge.')).toEqual([
      ['quoted', '> Which colour?'],
      ['own', 'Blue.'],
      ['quoted', '> Which size?'],
      ['own', 'Large.'],
    ]);
  });

  it('keeps forwarded mail as such, and cuts the signature', () => {
    expect(
      rolesOf('FYI\n\n---------- Forwarded message ---------\nFrom: Bo\nThe plan is off.')[1]?.[0],
    ).toBe('forwarded');
    expect(rolesOf('Done.\n\n-- \nAda Lovelace\nAnalyst')).toEqual([
      ['own', 'Done.'],
      ['signature', '-- \nAda Lovelace\nAnalyst'],
    ]);
  });

  it('keeps a body that would become empty', () => {
    expect(rolesOf('> Only a quote here')).toEqual([['own', '> Only a quote here']]);
  });

  it('keeps words about a mailing list, and cuts the footer of one', () => {
    const own = 'I answered on the mailing list, and the list may trash it.';
    expect(rolesOf(`${own}\n\nTo unsubscribe, e-mail: dev-unsubscribe@lists.example.com`)).toEqual([
      ['own', own],
      ['signature', 'To unsubscribe, e-mail: dev-unsubscribe@lists.example.com'],
    ]);
  });

  it('keeps a commit that somebody cites: its author and date introduce no mail', () => {
    const own =
      'Since commit 8bd9cb5\nAuthor: Bo <bo@example.com>\nDate: Tue Jun 19 13:53:08 2018\n\nCare to fix the check?';
    expect(rolesOf(own)).toEqual([['own', own]]);
  });

  it('takes a header block above prefixed lines as quoted, where nothing says forward', () => {
    expect(
      rolesOf(
        'From: Bo <bo@example.com>\nDate: Sun, 14 Nov 2010 19:05\n\n> Signed by Bo\n\nApplied.',
      ),
    ).toEqual([
      ['quoted', 'From: Bo <bo@example.com>\nDate: Sun, 14 Nov 2010 19:05\n\n> Signed by Bo'],
      ['own', 'Applied.'],
    ]);
  });
});
