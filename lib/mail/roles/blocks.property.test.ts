import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainBody } from '../plain-body.ts';
import type { Mark } from '../visible-body.ts';
import { toBlocks } from './blocks.ts';
import { History } from './history.ts';
import { SenderTails } from './sender-tails.ts';

/** Lines as mails have them, in any order. */
const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '> quoted',
    '>> quoted twice',
    'On Mon, May 4, 2026 at 9:12 AM Bo <bo@example.com> wrote:',
    '-----Original Message-----',
    '---------- Forwarded message ---------',
    'From: Bo <bo@example.com>',
    'Subject: Roof',
    'Best regards,',
    'Ada',
    '--',
    '________________________________',
    'Sent from my iPhone',
    'https://lists.example.com/mailman/listinfo/roofs',
    'Can you send the offer by Friday?',
    '',
  ),
);
const mail = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

const marks = (length: number) =>
  fc.array(
    fc
      .tuple(
        fc.constantFrom('quote', 'attribution', 'forward', 'indent', 'signature'),
        fc.nat(length),
        fc.nat(length),
      )
      .map(([kind, a, b]): Mark => ({ kind, start: Math.min(a, b), end: Math.max(a, b) }) as Mark),
    { maxLength: 5 },
  );

const blocksOf = (text: string, given: Mark[], earlier: string[], isForward: boolean) => {
  const history = new History();
  for (const each of earlier) history.add(each);
  const body = { text, marks: given, links: [], hidden: {}, hiddenInQuotes: {}, truncated: false };
  const sender = { name: 'Ada Berg', address: 'ada@example.com' };
  return toBlocks(body, { history, tails: new SenderTails(), sender, isForward });
};

it('every character of a mail is in exactly one block, in order', () => {
  fc.assert(
    fc.property(mail, fc.array(mail, { maxLength: 3 }), fc.boolean(), (text, earlier, forward) => {
      const body = plainBody(text);
      const blocks = blocksOf(body.text, [], earlier, forward);
      expect(blocks.map(({ end, start }) => body.text.slice(start, end)).join('')).toBe(body.text);
    }),
    { numRuns: 500 },
  );
});

it('whatever a client marked', () => {
  const marked = mail.chain((text) => fc.tuple(fc.constant(text), marks(text.length)));
  fc.assert(
    fc.property(marked, ([text, given]) => {
      const sorted = given.toSorted((a, b) => a.start - b.start);
      const blocks = blocksOf(text, sorted, [], false);
      expect(blocks.map(({ end, start }) => text.slice(start, end)).join('')).toBe(text);
    }),
    { numRuns: 500 },
  );
});

it('reading a text again changes nothing of it', () => {
  fc.assert(
    fc.property(mail, (text) => {
      const once = plainBody(text).text;
      expect(plainBody(once).text).toBe(once);
    }),
    { numRuns: 500 },
  );
});

it('a mail with visible words keeps some for its reader', () => {
  fc.assert(
    fc.property(mail, (text) => {
      const body = plainBody(text);
      const blocks = blocksOf(body.text, [], [], false);
      if (body.text.trim() !== '') expect(blocks.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
