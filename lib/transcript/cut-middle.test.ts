import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../contract.ts';
import { cutMiddle } from './cut-middle.ts';
import { segmentTokens } from './message-tokens.ts';

const own = (text: string): Segment => ({ role: 'own', text });
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');

describe('cutMiddle', () => {
  it('keeps beginning and end, cut between words', () => {
    const [segment] = cutMiddle([own(numbered(60))], 60);
    expect(segment?.text).toBe(
      'word0 word1 word2 word3 word4 word5 word6 word7 word8 […] word53 word54 word55 word56 word57 word58 word59',
    );
  });

  it('keeps the beginning of each segment, above all who wrote what is forwarded', () => {
    const forwarded = `From: Bo <bo@example.com>\nSubject: Roof\n\n${numbered(200)}`;
    const cut = cutMiddle([own(numbered(200)), { role: 'forwarded', text: forwarded }], 300);
    expect(cut.map(({ role }) => role)).toEqual(['own', 'forwarded']);
    expect(cut[1]?.text).toMatch(/^From: Bo <bo@example\.com>\nSubject: Roof\n\nword0 /);
  });

  it('keeps short segments whole', () => {
    const cut = cutMiddle([own('Slate or tin?'), own(numbered(200)), own('Slate.')], 100);
    expect([cut[0]?.text, cut[2]?.text]).toEqual(['Slate or tin?', 'Slate.']);
  });

  it('drops the middle ones of many short segments', () => {
    const cut = cutMiddle(
      Array.from({ length: 9 }, (_, i) => own(`Note ${i}.`)),
      20,
    );
    expect(cut.map(({ text }) => text.slice(5))).toEqual(['0.', '1.', '2.', '7.', '8.']);
  });

  it('obeys the limit also where the ends cost more than the middle', () => {
    const text = `${'屋根の件'.repeat(50)} ${'word '.repeat(500)} ${'屋根の件'.repeat(50)}`;
    expect(segmentTokens(cutMiddle([own(text)], 200))).toBeLessThanOrEqual(200);
  });

  it('has nothing left where nothing fits', () => {
    expect(cutMiddle([own(numbered(60))], 2)).toEqual([]);
  });

  it('never leaves half of a character', () => {
    const [segment] = cutMiddle([own('👩‍🌾🏠'.repeat(200))], 300);
    expect(segment?.text.isWellFormed()).toBe(true);
  });

  it('obeys any limit, and keeps what it keeps in order', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 600 }),
      fc.constantFrom('Slate or tin?', 'x'.repeat(500), 'Крыша '.repeat(100), '\n'.repeat(90)),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), fc.nat(400), (texts, room) => {
        const cut = cutMiddle(texts.map(own), room);
        expect(segmentTokens(cut)).toBeLessThanOrEqual(room);
        let at = 0;
        for (const segment of cut) {
          const beginning = segment.text.split(' […] ')[0] ?? '';
          const found = texts.findIndex((each, i) => i >= at && each.startsWith(beginning));
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + 1;
        }
      }),
      { numRuns: 500 },
    );
  });
});
