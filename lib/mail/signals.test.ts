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

it.each([
  ['Feedback-ID', '1.eu-west-1:AmazonSES'],
  ['X-SES-Outgoing', '2026.05.04-54.240.0.1'],
  ['X-SG-EID', 'u001.abc'],
  ['X-Mandrill-User', 'md_1'],
])('takes %s alone for no bulk mail: schools and practices send single mails so', (name, value) =>
  expect(read([[name, value]]).bulk).toBe(false),
);

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

it.each(['assign', 'state_change', 'your_activity', 'subscribed'])(
  'takes a tracker’s mail with the reason %s for somebody’s words',
  (reason) => expect(read([['X-GitHub-Reason', reason]]).relayed).toBe(true),
);

it.each<[string, [string, string][]]>([
  ['From', [['From', 'renovate[bot] <notifications@tracker.example>']]],
  [
    'X-GitHub-Sender',
    [
      ['From', 'tide/charts <notifications@tracker.example>'],
      ['X-GitHub-Sender', 'coverage[bot]'],
    ],
  ],
])('takes a tracker’s bot in %s for a machine, whatever the reason', (_, headers) =>
  expect(read([...headers, ['X-GitHub-Reason', 'author']])).toMatchObject({
    relayed: false,
    automatic: true,
  }),
);

it.each([
  'X-Jenkins-Job',
  'X-Jenkins-Result',
  'X-Travis-Build',
  'X-Cron-Env',
  'X-GitLab-Pipeline-Id',
  'X-Sentry-Project',
])('takes %s for a machine’s', (name) =>
  expect(
    read([
      ['From', 'Builds <builds@ci.example>'],
      [name, '1'],
    ]).automatic,
  ).toBe(true),
);

it.each<[string, string[], string[], boolean]>([
  ['in the body', ['text/plain', 'text/calendar'], [], true],
  ['in the body and as a file', ['text/calendar', 'application/ics'], ['termin.ics'], true],
  ['as the file that calendars name', ['text/plain', 'text/calendar'], ['invite.ics'], true],
  ['as a file of the sender’s', ['text/plain', 'application/ics'], ['programme.ics'], false],
  ['as such a file of the very type', ['text/plain', 'text/calendar'], ['ferien.ics'], false],
])('a calendar %s', (_, types, names, calendar) =>
  expect(read([], [], types, names).calendar).toBe(calendar),
);

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
