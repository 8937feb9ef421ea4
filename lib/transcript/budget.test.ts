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
const tokensOf = (messages: readonly TranscriptMessage[]) =>
  messages.reduce(
    (sum, { segments }) => sum + segments.reduce((all, { text }) => all + estimateTokens(text), 20),
    0,
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

  it('keeps an older message whole that asks something', () => {
    const messages = Array.from({ length: 10 }, (_, i) => long(i + 1));
    const asking = message(2, `Could you send the offer? ${'word '.repeat(300)}`);
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
    const threads = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4_000 }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(threads, fc.integer({ min: 500, max: 8_000 }), (texts, limit) => {
        const messages = texts.map((text, i) => message(i + 1, text));
        const fitted = fitBudget(messages, limit);
        const changed = fitted.messages.filter(
          (each, i) => each.segments[0]?.text !== messages[i]?.segments[0]?.text,
        );
        const named = [...fitted.shortened, ...fitted.leftOut].toSorted((a, b) => a - b);
        expect(fitted.messages.map(({ number }) => number)).toEqual(
          messages.map(({ number }) => number),
        );
        expect(changed.every(({ number }) => named.includes(number))).toBe(true);
      }),
      { numRuns: 150 },
    );
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
