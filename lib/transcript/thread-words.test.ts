import { describe, expect, it } from 'vitest';
import { plainBody } from '../mail/plain-body.ts';
import type { ReadMessage } from '../mail/read-message.ts';
import { NO_SIGNALS } from '../mail/signals.ts';
import { buildTranscript } from './build-transcript.ts';

const ADA = { name: 'Ada Lovelace', address: 'ada@example.com' };
const BOB = { name: 'Bob Stone', address: 'bob@example.com' };
const WROTE = 'On Mon, Nov 2, 2026 at 10:00 AM Ada Lovelace <ada@example.com> wrote:';

const message = (
  sender: typeof ADA,
  text: string,
  given: Partial<ReadMessage> = {},
): ReadMessage => ({
  id: 'm',
  sender,
  time: null,
  subject: 'House',
  messageId: '',
  answers: '',
  body: plainBody(text),
  attachments: [],
  signals: NO_SIGNALS,
  unread: null,
  ...given,
});
const wordsOf = async (messages: ReadMessage[]) =>
  (await buildTranscript(messages)).transcript.messages.map(({ segments }) =>
    segments.map(({ role, text }) => `${role}: ${text}`),
  );

const ASK = 'could you please send me the signed contract for the Lisbon office by Friday noon?';

describe('who reminds says it again', () => {
  it.each([`Dear Bob,\n\n${ASK}\n\nAda`, `Gentle reminder:\n\n${ASK}\n\nAda`])(
    '%s',
    async (text) => {
      const [, second] = await wordsOf([
        message(ADA, `Dear Bob,\n\n${ASK}\n\nAda`),
        message(ADA, text),
      ]);
      expect(second).toEqual([`own: ${text}`]);
    },
  );
});

describe('a short quotation is history, too', () => {
  it('with its attribution', async () => {
    const asked = 'Can you come on Friday at noon?';
    expect(
      await wordsOf([message(ADA, asked), message(BOB, `Yes.\n\n${WROTE}\n\n> ${asked}`)]),
    ).toEqual([[`own: ${asked}`], ['own: Yes.']]);
  });

  it('of two words', async () => {
    expect(
      await wordsOf([
        message(ADA, 'Friday, noon?'),
        message(BOB, `Yes.\n\n${WROTE}\n\n> Friday, noon?`),
      ]),
    ).toEqual([['own: Friday, noon?'], ['own: Yes.']]);
  });

  it('in writing without blanks', async () => {
    const asked =
      '您好，请问下周三下午三点可以开会吗？我们需要讨论预算。\n地点在三号会议室，请带上合同。';
    expect(
      await wordsOf([message(ADA, asked), message(BOB, `可以，我会准时到。\n\n${asked}`)]),
    ).toEqual([[`own: ${asked}`], ['own: 可以，我会准时到。']]);
  });
});

it('a mail that is not in the thread is kept below one that is', async () => {
  const known =
    'the painters can start on Monday at eight in the morning, and the whole work takes them about two weeks.';
  const off =
    'On Sun, Nov 1, 2026 at 9:00 AM Dan Roe <dan@example.com> wrote:\n>\n>> The landlord agreed to pay half of the bill.';
  expect(
    await wordsOf([
      message(ADA, `Hi Bob,\n\n${known}`),
      message(BOB, `Fine.\n\n${WROTE}\n\n> Hi Bob,\n>\n> ${known}\n>\n> ${off}`),
    ]),
  ).toEqual([
    [`own: Hi Bob,\n\n${known}`],
    [
      'own: Fine.',
      'quoted: On Sun, Nov 1, 2026 at 9:00 AM Dan Roe <dan@example.com> wrote:\n\nThe landlord agreed to pay half of the bill.',
    ],
  ]);
});

it('a mail that came after its answer keeps its words, and its number', async () => {
  const asked =
    'The budget for the Lisbon office is 40,000 euros and I need your approval by Friday noon.';
  expect(
    await wordsOf([
      message(ADA, asked, { time: '2026-11-02T10:15:00Z', messageId: '<p@x>' }),
      message(BOB, `Approved.\n\n${WROTE}\n\n> ${asked}`, {
        time: '2026-11-02T10:00:00Z',
        messageId: '<c@x>',
        answers: '<p@x>',
      }),
    ]),
  ).toEqual([['own: Approved.'], [`own: ${asked}`]]);
});

it('answers that go round in a circle are read', async () => {
  expect(
    await wordsOf([
      message(ADA, 'Slate?', { messageId: '<1@x>', answers: '<2@x>' }),
      message(BOB, 'Tin.', { messageId: '<2@x>', answers: '<1@x>' }),
    ]),
  ).toEqual([['own: Slate?'], ['own: Tin.']]);
});
