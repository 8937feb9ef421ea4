import { expect, it } from 'vitest';
import { mailSignals, NO_SIGNALS } from './signals.ts';

const header = ([name, value]: [string, string]) => ({ name, value });
const read = (
  headers: [string, string][],
  labels: string[] = [],
  types: string[] = [],
  names: string[] = [],
) => mailSignals(headers.map(header), labels, types, names);

it('says nothing of a mail between two people', () => {
  expect(
    read([
      ['From', 'Ada <ada@example.com>'],
      ['In-Reply-To', '<1@example.com>'],
    ]),
  ).toEqual(NO_SIGNALS);
});

it.each<[string, [string, string][]]>([
  ['a way to unsubscribe', [['List-Unsubscribe', '<https://news.example.com/u>']]],
  ['Precedence', [['Precedence', 'bulk']]],
  ['a campaign', [['X-Campaign-ID', '7']]],
  [
    'a list that nobody can write to',
    [
      ['List-Post', 'NO'],
      ['List-Unsubscribe', '<x>'],
    ],
  ],
])('takes %s for bulk mail', (_, headers) => expect(read(headers).bulk).toBe(true));

it('takes an answer on an old list for nobody’s bulk mail', () =>
  expect(
    read([
      ['Precedence', 'bulk'],
      ['In-Reply-To', '<1@example.com>'],
    ]).bulk,
  ).toBe(false));

it('takes a list that people write to for a discussion', () => {
  const headers: [string, string][] = [
    ['List-Post', '<mailto:boats@lists.example.org>'],
    ['List-Unsubscribe', '<https://lists.example.org/u>'],
  ];
  expect(read(headers)).toMatchObject({ bulk: false, discussion: true });
});

it.each([
  'no-reply@example.com',
  'noreply+7@example.com',
  'nicht-antworten@example.com',
  'ne-pas-repondre@example.com',
  'MAILER-DAEMON@mx.example.com',
  'notifications@example.com',
])('takes %s for a machine', (address) =>
  expect(read([['From', `Name <${address}>`]]).automatic).toBe(true),
);

it.each(['norep@example.com', 'norbert@example.com', 'anna.replyson@example.com'])(
  'takes %s for a person',
  (address) => expect(read([['From', address]]).automatic).toBe(false),
);

it.each<[string, string, boolean]>([
  ['Auto-Submitted', 'auto-replied', true],
  ['Auto-Submitted', 'no', false],
  ['Return-Path', '<>', true],
])('%s: %s', (name, value, automatic) => expect(read([[name, value]]).automatic).toBe(automatic));

it('takes a comment that a tracker passes on for somebody’s words', () => {
  const headers: [string, string][] = [
    ['From', 'Ada <notifications@tracker.example>'],
    ['X-GitHub-Reason', 'mention'],
    ['List-Unsubscribe', '<x>'],
  ];
  expect(read(headers)).toMatchObject({ relayed: true, automatic: false, bulk: false });
});

it('knows invitations and Gmail’s own sorting', () => {
  expect(read([], ['INBOX', 'CATEGORY_PROMOTIONS'], ['text/plain', 'text/calendar'])).toMatchObject(
    {
      calendar: true,
      category: 'promotions',
    },
  );
  expect(read([], ['CATEGORY_PERSONAL'], [], ['invite.ics'])).toMatchObject({
    calendar: true,
    category: '',
  });
});
