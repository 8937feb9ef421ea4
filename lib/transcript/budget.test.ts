import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TranscriptMessage } from '../contract.ts';
import { fitBudget } from './budget.ts';
import { estimateTokens } from './tokens.ts';

const message = (number: number, text: string): TranscriptMessage => ({
  number,
  sender: { name: 'Ada', address: 'ada@example.com' },
  time: null,
  segments: [{ role: 'own', text }],
  attachments: [],
});
const long = (number: number) =>
  message(number, `Beginning ${number}. ${'word '.repeat(2_000)}End ${number}.`);
const framesOf = (messages: readonly TranscriptMessage[]) =>
  messages.reduce((sum, each) => sum + 20 + estimateTokens(each.attachments.join('\n')), 0);
const tokensOf = (messages: readonly TranscriptMessage[]) =>
  messages.reduce(
    (sum, { segments }) => sum + segments.reduce((all, { text }) => all + estimateTokens(text), 0),
    framesOf(messages),
  );

/** Threads of up to 30 messages of up to 6 segments of any length. */
const threads = fc
  .array(
    fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3_000 }),
        fc.constantFrom('Slate or tin?', 'Slate.', 'x'.repeat(2_000), 'Крыша '.repeat(200)),
      ),
      { maxLength: 6 },
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) =>
    all.map((texts, i) => ({
      ...message(i + 1, ''),
      segments: texts.map((text) => ({ role: 'own' as const, text })),
    })),
  );

describe('fitBudget', () => {
  it('leaves alone what fits', () => {
    const messages = [message(1, 'Slate or tin?'), message(2, 'Slate.')];
    expect(fitBudget(messages, 1_000)).toEqual({ messages, shortened: [], leftOut: [], words: 0 });
  });

  it('cuts older messages from the middle, between words, and names them', () => {
    const messages = Array.from({ length: 10 }, (_, i) => long(i + 1));
    const { messages: fitted, shortened, words } = fitBudget(messages, 17_000);
    expect(shortened).toEqual([1, 2, 3, 4]);
    expect(fitted.slice(4)).toEqual(messages.slice(4));
    expect(fitted[0]?.segments[0]?.text).toMatch(/^Beginning 1\. word [^]* \[…\] [^]*End 1\.$/);
    expect(words).toBeGreaterThan(1_000);
  });

  it('cuts one message that is longer than a request, and names it', () => {
    const endless = message(1, `Beginning. ${'word '.repeat(100_000)}End.`);
    const { messages, shortened } = fitBudget([endless, message(2, 'Slate.')]);
    expect(shortened).toEqual([1]);
    expect(tokensOf(messages.slice(0, 1))).toBeLessThanOrEqual(60_000);
  });

  it.each([
    `Could you send the offer? ${'word '.repeat(300)}`,
    `${'word '.repeat(150)}. Please send the offer by Friday. ${'word '.repeat(150)}`,
    `${'Wort '.repeat(150)}. Bitte senden Sie das Angebot bis Freitag. ${'Wort '.repeat(150)}`,
    `${'mot '.repeat(150)}. Merci de renvoyer l’offre avant vendredi. ${'mot '.repeat(150)}`,
  ])('keeps an older message whole that asks something: %s', (text) => {
    const messages = Array.from({ length: 10 }, (_, i) => long(i + 1));
    const asking = message(2, text);
    messages[1] = asking;
    const { messages: fitted, shortened } = fitBudget(messages, 24_000);
    expect(fitted[1]).toEqual(asking);
    expect(shortened).not.toContain(2);
  });

  it('leaves out what would be left with too little', () => {
    const messages = Array.from({ length: 400 }, (_, i) => message(i + 1, 'word '.repeat(200)));
    const { leftOut, messages: fitted } = fitBudget(messages, 8_000);
    expect(leftOut.length).toBeGreaterThan(100);
    expect(
      fitted.filter(({ number }) => leftOut.includes(number)).flatMap(({ segments }) => segments),
    ).toEqual([]);
  });

  it('names every message that lost something, and no other', () => {
    fc.assert(
      fc.property(threads, fc.integer({ min: 0, max: 8_000 }), (messages, limit) => {
        const { leftOut, messages: fitted, shortened } = fitBudget(messages, limit);
        const lost = fitted.filter(
          ({ segments }, i) => !isDeepStrictEqual(segments, messages[i]?.segments),
        );
        const empty = lost.filter(({ segments }) => segments.length === 0);
        const numbers = (of: TranscriptMessage[]) => of.map(({ number }) => number);
        expect(numbers(fitted)).toEqual(numbers(messages));
        expect([...shortened, ...leftOut].toSorted((a, b) => a - b)).toEqual(numbers(lost));
        expect(leftOut).toEqual(numbers(empty));
      }),
      { numRuns: 300 },
    );
  });

  it('stays within any limit that the frames leave half of', () => {
    fc.assert(
      fc.property(threads, fc.integer({ min: 0, max: 8_000 }), (messages, limit) => {
        const most = Math.max(limit, 2 * framesOf(messages));
        expect(tokensOf(fitBudget(messages, most).messages)).toBeLessThanOrEqual(most);
      }),
      { numRuns: 300 },
    );
  });

  it('counts the words that were cut', () => {
    const messages = [long(1), ...Array.from({ length: 6 }, (_, i) => message(i + 2, 'Slate.'))];
    const { messages: fitted, words } = fitBudget(messages, 500);
    // 2,000 times "word", two of the beginning and two of the end, less those that are left.
    expect(words).toBe(2_004 - (fitted[0]?.segments[0]?.text.match(/\w+/g)?.length ?? 0));
  });

  it('leaves alone a message without words, and names it not', () => {
    const silent = { ...message(1, ''), segments: [] };
    const { leftOut, messages } = fitBudget([silent, long(2), long(3)], 500);
    expect(messages[0]).toBe(silent);
    expect(leftOut).not.toContain(1);
  });

  it('takes the names of attachments into account', () => {
    const attachments = Array.from({ length: 100 }, (_, i) => `offer-of-the-roofer-${i}.pdf`);
    const messages = Array.from({ length: 10 }, (_, i) => ({ ...long(i + 1), attachments }));
    expect(tokensOf(fitBudget(messages, 30_000).messages)).toBeLessThanOrEqual(30_000);
  });

  it('keeps a half for the others where the newest message is very long', () => {
    const messages = [
      ...Array.from({ length: 5 }, (_, i) => message(i + 1, `Note ${i} of the roofer.`)),
      message(6, 'word '.repeat(20_000)),
    ];
    expect(fitBudget(messages, 1_000).shortened).toEqual([6]);
  });

  it('cuts one endless word at once', () => {
    const messages = Array.from({ length: 10 }, (_, i) =>
      message(i + 1, `${'x'.repeat(400_000)} and ${'y'.repeat(400_000)}`),
    );
    const { messages: fitted } = fitBudget(messages, 20_000);
    expect(fitted[0]?.segments[0]?.text).toMatch(/^x+ \[…\] y+$/);
  });

  it('stays within the limit', () => {
    const messages = Array.from({ length: 60 }, (_, i) => long(i + 1));
    expect(tokensOf(fitBudget(messages, 30_000).messages)).toBeLessThanOrEqual(30_000);
  });
});
