import { describe, expect, it } from 'vitest';
import { plainBody } from '../mail/plain-body.ts';
import type { ReadMessage } from '../mail/read-message.ts';
import { NO_SIGNALS } from '../mail/signals.ts';
import { emptyBody } from '../mail/visible-body.ts';
import { buildTranscript } from './build-transcript.ts';

let ids = 0;
const message = (text: string, given: Partial<ReadMessage> = {}): ReadMessage => ({
  id: `m${(ids += 1)}`,
  sender: { name: 'Ada Berg', address: 'ada@example.com' },
  time: null,
  subject: 'Roof',
  messageId: '',
  answers: '',
  body: plainBody(text),
  attachments: [],
  signals: NO_SIGNALS,
  unread: null,
  ...given,
});
const texts = (messages: { segments: { role: string; text: string }[] }[]) =>
  messages.map(({ segments }) => segments.map(({ role, text }) => `${role}: ${text}`));

describe('messages', () => {
  it('are numbered in time order; one of unknown time keeps its place', async () => {
    const { transcript } = await buildTranscript([
      message('third', { time: '2026-05-06T09:00:00+02:00' }),
      message('after the third'),
      message('first', { time: '2026-05-04T09:00:00+02:00' }),
    ]);
    expect(transcript.messages.map(({ number, segments }) => [number, segments[0]?.text])).toEqual([
      [1, 'first'],
      [2, 'third'],
      [3, 'after the third'],
    ]);
  });

  it('carry sender, time with zone and the names of attachments', async () => {
    const { transcript } = await buildTranscript([
      message('See the offer.', {
        time: '2026-05-04T09:00:00+02:00',
        attachments: [{ name: 'offer.pdf', type: 'application/pdf', size: 10 }],
      }),
    ]);
    expect(transcript.messages[0]).toEqual({
      number: 1,
      sender: { name: 'Ada Berg', address: 'ada@example.com' },
      time: '2026-05-04T09:00:00+02:00',
      segments: [{ role: 'own', text: 'See the offer.' }],
      attachments: ['offer.pdf'],
    });
  });

  it('count attachments, whose content is not read', async () => {
    const attachments = [{ name: 'offer.pdf', type: 'application/pdf', size: 10 }];
    const { leftOut } = await buildTranscript([message('See the offer.', { attachments })]);
    expect(leftOut.attachments).toBe(1);
  });

  it('know which one they answer', async () => {
    const { sources } = await buildTranscript([
      message('Slate or tin?', { messageId: '<1@example.com>' }),
      message('Copper?', { messageId: '<2@example.com>' }),
      message('Slate.', { answers: '<1@example.com>' }),
      message('Of what?', { answers: '<9@example.com>' }),
    ]);
    expect(sources.map(({ answers }) => answers)).toEqual([null, null, 1, null]);
  });
});

describe('what is sent', () => {
  it('is what each message adds: history is left out, and counted', async () => {
    const asked = 'Could you send me the offer of the roofer before the end of May, please?';
    const { leftOut, transcript } = await buildTranscript([
      message(asked),
      message(`It is attached.\n\nOn Mon, May 4, 2026 Ada <ada@example.com> wrote:\n> ${asked}`),
    ]);
    expect(texts(transcript.messages)).toEqual([[`own: ${asked}`], ['own: It is attached.']]);
    expect(leftOut.quoted).toBe(25);
  });

  it('counts quoted words as left out only where they are', async () => {
    const { leftOut, transcript } = await buildTranscript([
      message(
        'Yes.\n\nOn Mon, May 4, 2026 Ada <ada@example.com> wrote:\n> The roofer wants to know whether slate is still what we want for the boathouse.',
      ),
    ]);
    expect(texts(transcript.messages)[0]?.[1]).toContain('The roofer wants to know');
    expect(leftOut.quoted).toBe(0);
  });

  it('has the line that an inline answer answers', async () => {
    const { transcript } = await buildTranscript([
      message('Which roof do you mean? And by when do you need the slate for it?'),
      message(
        '> Which roof do you mean?\nThe boathouse.\n> And by when do you need the slate for it?\nJune.',
      ),
    ]);
    expect(texts(transcript.messages)[1]).toEqual([
      'quoted: Which roof do you mean?',
      'own: The boathouse.',
      'quoted: And by when do you need the slate for it?',
      'own: June.',
    ]);
  });

  it('keeps quoted mail once that is not in the thread', async () => {
    const outside = '> The committee met without us and decided against the copper roof last week.';
    const { transcript } = await buildTranscript([
      message(`Look at this.\n\nBo wrote:\n${outside}`),
      message(`Incredible.\n\nBo wrote:\n${outside}`),
    ]);
    expect(texts(transcript.messages)).toEqual([
      [
        'own: Look at this.',
        'quoted: Bo wrote:\nThe committee met without us and decided against the copper roof last week.',
      ],
      ['own: Incredible.'],
    ]);
  });

  it('keeps forwarded mail, and names the host behind a link', async () => {
    const words = 'The form is here.';
    const { transcript } = await buildTranscript([
      message('', {
        body: { ...plainBody(words), links: [{ end: 16, host: 'forms.example.com' }] },
      }),
      message(
        'FYI\n\n---------- Forwarded message ---------\nFrom: Bo <bo@example.com>\nSubject: x\n\nSlate is out.',
      ),
    ]);
    expect(texts(transcript.messages)).toEqual([
      ['own: The form is here (forms.example.com).'],
      [
        'own: FYI',
        'forwarded: ---------- Forwarded message ---------\nFrom: Bo <bo@example.com>\nSubject: x\n\nSlate is out.',
      ],
    ]);
  });

  it('has the sign-off, not the signature', async () => {
    const { leftOut, transcript } = await buildTranscript([
      message('We start on Monday.\n\nRegards,\nAda\nRoof Works\nTel. +46 8 555 010 20'),
    ]);
    expect(texts(transcript.messages)).toEqual([['own: We start on Monday.\n\nRegards,\nAda']]);
    expect(leftOut.signature).toBe(8);
  });
});

describe('coverage', () => {
  it('names a broken message and goes on with the others', async () => {
    const { coverage, transcript } = await buildTranscript([
      message('Slate or tin?'),
      message('', { body: emptyBody(), unread: 'broken' }),
      message('Slate.'),
    ]);
    expect(coverage).toEqual({ of: 3, read: 2, unread: [{ message: 2, reason: 'broken' }] });
    expect(transcript.messages.map(({ segments }) => segments.length)).toEqual([1, 0, 1]);
  });

  it('names a message that was too long to read whole', async () => {
    const body = { ...plainBody('The beginning'), truncated: true };
    const { coverage } = await buildTranscript([message('', { body })]);
    expect(coverage).toEqual({ of: 1, read: 1, unread: [{ message: 1, reason: 'too-long' }] });
  });

  it('names the messages that were shortened, and those left out, which are not read', async () => {
    const giants = Array.from({ length: 19 }, (_, i) => message(`${i % 10}`.repeat(30_000)));
    const { coverage } = await buildTranscript([message('The roofer came.'), ...giants]);
    expect(coverage.unread.slice(0, 3)).toEqual([
      { message: 1, reason: 'left-out' },
      { message: 2, reason: 'shortened' },
      { message: 3, reason: 'shortened' },
    ]);
    expect({ of: coverage.of, read: coverage.read }).toEqual({ of: 20, read: 19 });
  });

  it('reads the newest of more messages than the contract takes', async () => {
    const thread = Array.from({ length: 1_003 }, (_, i) => message(`Note ${i}.`));
    const { coverage, transcript } = await buildTranscript(thread);
    expect(transcript.messages).toHaveLength(1_000);
    expect(transcript.messages[0]?.segments[0]?.text).toBe('Note 3.');
    expect(coverage).toMatchObject({ of: 1_003, read: 1_000 });
  });

  it('knows of more messages than could be read', async () => {
    expect((await buildTranscript([message('Slate.')], 5)).coverage.of).toBe(5);
  });

  it('reads 500 messages', async () => {
    const thread = Array.from({ length: 500 }, (_, i) => message(`Note ${i} of the roofer.`));
    const { coverage, transcript } = await buildTranscript(thread);
    expect({ read: coverage.read, last: transcript.messages.at(-1)?.number }).toEqual({
      read: 500,
      last: 500,
    });
  });
});

describe('fingerprints', () => {
  const printOf = async (text: string) =>
    (await buildTranscript([message(text)])).sources[0]?.fingerprint;

  it('are the same at every reading, and others for any other text', async () => {
    const first = await printOf('We start on Monday.');
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(await printOf('We start on Monday.')).toBe(first);
    expect(await printOf('We start on Monday!')).not.toBe(first);
  });

  it('stay when the thread goes on', async () => {
    const thread = ['Slate or tin?\n\nAda\nRoof Works', 'Slate.\n\nAda\nRoof Works'].map((text) =>
      message(text),
    );
    const prints = async (messages: ReadMessage[]) =>
      (await buildTranscript(messages)).sources.map((source) => source.fingerprint);
    const before = await prints(thread);
    const after = await prints([...thread, message('Tin.\n\nAda\nRoof Works')]);
    expect(after.slice(0, 2)).toEqual(before);
  });
});

it('counts hidden pieces by reason, and names how many each message has', async () => {
  const body = { ...plainBody('Hello'), hidden: { display: 2, 'invisible-characters': 1 } };
  const { leftOut, sources } = await buildTranscript([message('', { body })]);
  expect(leftOut.hidden).toEqual({ display: 2, 'invisible-characters': 1 });
  expect(sources[0]?.hidden).toEqual({ display: 2, 'invisible-characters': 1 });
});
