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

  it('gives the newest ask its room under 26 messages', () => {
    const texts = Array.from(
      { length: 25 },
      (_, i) =>
        `Could somebody bring the plan of the lodge and the list of all ${i + 20} guests to the office?`,
    );
    const last =
      'Last thing from me: please fill in the form with your allergies by Friday 27 November.';
    expect(said(thread(...texts, last))[0]).toEqual(['ask', last]);
  });

  it('shows what nobody has answered before what somebody has', () => {
    const filler =
      'The lodge lies at the lake and has a sauna, two rooms for work and a kitchen. '.repeat(3);
    const asks = said(
      thread(
        `The lodge is booked for January. P2, can you ask the bus company for its price?`,
        `I asked them. ${filler}`,
        `P1, can you bring the projector from the office?`,
        `The sauna costs nothing. ${filler}`,
      ),
    ).filter(([kind]) => kind === 'ask');
    expect(asks[0]).toEqual(['ask', 'P1, can you bring the projector from the office?']);
  });

  it('shows what was decided', () => {
    const filler = 'The offers of both suppliers differ in price and in days. '.repeat(8);
    expect(
      said(
        thread(
          `The supplier for the enclosure is still open. ${filler}`,
          'Two decisions:\n\n*Supplier: Kvarnby Precision.* They are faster.\n\n*Ship date: 11 December.* It cannot be sooner.',
          `Good. ${filler}`,
        ),
      ).filter(([kind]) => kind === 'decision'),
    ).toEqual([
      ['decision', 'Supplier: Kvarnby Precision.'],
      ['decision', 'Ship date: 11 December.'],
    ]);
  });

  it.each([
    [
      'Hallo Frau Lindqvist,\n\ndie Köpfe haben wir heute abgeschickt.\n\nViele Grüße',
      'die Köpfe haben wir heute abgeschickt.',
    ],
    [
      'いつもお世話になっております。\n校正期限が切れます。\nよろしくお願いいたします。',
      '校正期限が切れます。',
    ],
    ['Sounds good, thanks!\n\nThe parcel came today at noon.', 'The parcel came today at noon.'],
  ])('has no greeting, thanks or set phrase of "%s"', (text, line) =>
    expect(said(thread(text))).toEqual([['point', line]]),
  );

  it.each([
    ['high', 'Please send the list by Thursday.'],
    ['medium', 'Please send the list by 20 May.'],
    ['low', 'Please send the list.'],
    ['low', 'The list was sent on Monday.'],
  ])('is of %s urgency on Tuesday, 5 May: %s', (urgency, text) => {
    const transcript = thread('The list is long.', text);
    for (const message of transcript.messages) message.time = '2026-05-05T09:00:00+02:00';
    expect(localExtract(transcript).urgency).toBe(urgency);
  });

  it('asks nobody rather than not at all where the name is not accepted', () => {
    const transcript = thread('Hi Maya,\n\nPlease send the list.');
    const accepts = ({ who }: { who: string | null }) => who === null;
    expect(localExtract(transcript).lines[0]?.who).toBe('Maya');
    expect(localExtract(transcript, { accepts }).lines[0]?.who).toBe(null);
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
