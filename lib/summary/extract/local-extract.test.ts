import { describe, expect, it } from 'vitest';
import type { Transcript } from '../../contract.ts';
import { localExtract } from './local-extract.ts';

const thread = (...texts: string[]): Transcript => ({
  subject: 'Test',
  messages: texts.map((text, i) => ({
    number: i + 1,
    sender: { name: `P${i + 1}`, address: `p${i + 1}@example.com` },
    time: null,
    segments: text === '' ? [] : [{ role: 'own', text }],
    attachments: [],
  })),
});

const said = (transcript: Transcript) =>
  localExtract(transcript).lines.map(({ kind, text }) => [kind, text]);

describe('localExtract', () => {
  it('puts the topic on top, then what is asked, newest first', () => {
    expect(
      said(
        thread(
          'The printer on floor two is broken again.',
          'Can somebody call the service today?',
          'Hi all,\n\nI called them, they come on 12 May.',
        ),
      ),
    ).toEqual([
      ['headline', 'The printer on floor two is broken again.'],
      ['ask', 'Can somebody call the service today?'],
      ['point', 'I called them, they come on 12 May.'],
    ]);
  });

  it('shows what the newest message asks, before what else it says', () => {
    const long = 'The offers of both suppliers for the enclosure differ in price and in days. ';
    const talk = long.repeat(12);
    const last =
      'The price of the enclosure and the days of both suppliers differ, as the offers say. Henrik, please bring the wording of the offer.';
    expect(said(thread(talk, talk, talk, last))).toContainEqual([
      'ask',
      'Henrik, please bring the wording of the offer.',
    ]);
  });

  it('cites every line word for word', () => {
    const transcript = thread(
      'We met on Monday\nand agreed to wait until June.',
      'こちらで確認します。よろしいですか？',
    );
    for (const { citations, text } of localExtract(transcript).lines) {
      const [citation] = citations;
      expect(citation?.quote).toBe(text);
      const source = transcript.messages[(citation?.message ?? 0) - 1]?.segments[0]?.text;
      expect(source?.replace(/\s+/g, ' ')).toContain(text);
    }
  });

  it('says something of a single message and nothing of an empty thread', () => {
    expect(said(thread('Thanks, that works for me.'))).toEqual([
      ['point', 'Thanks, that works for me.'],
    ]);
    expect(said(thread(''))).toEqual([]);
  });

  it('stays within 12 lines and 90 words on 100 messages, and keeps the newest', () => {
    const texts = Array.from(
      { length: 100 },
      (_, i) => `Message number ${i} says something of note here.`,
    );
    const { lines } = localExtract(thread(...texts));
    expect(lines.length).toBeLessThanOrEqual(12);
    expect(lines.some(({ text }) => text.includes('number 99'))).toBe(true);
  });

  it('reads forwarded mail where the sender wrote nothing', () => {
    const transcript = thread('x');
    const [message] = transcript.messages;
    if (message)
      message.segments = [{ role: 'forwarded', text: 'The contract ends on 31 March 2027.' }];
    expect(said(transcript)).toEqual([['point', 'The contract ends on 31 March 2027.']]);
  });
});
