import { MAYA, REPLY } from '../kind.ts';
import {
  ADA,
  ALL,
  KARL,
  type Language,
  type ReviewedKind,
  SELMA,
  SES,
  bodyOf,
  letterOf,
  textsOf,
  threadOf,
} from './reviewed-kind.ts';

const TRACKER = {
  'X-GitHub-Reason': 'assign',
  'X-GitHub-Sender': 'adaberg',
  'List-ID': '<r.github.com>',
  'List-Unsubscribe': '<https://github.com/u>',
  Precedence: 'list',
};
const MERGE = {
  'X-GitLab-Discussion-ID': 'abc',
  'X-GitLab-NotificationReason': 'mentioned',
  'Auto-Submitted': 'auto-generated',
  'List-Id': '<p.git.example>',
};
const JIRA = { 'X-JIRA-FingerPrint': 'ff', 'Auto-Submitted': 'auto-generated', Precedence: 'bulk' };
const GROUP = {
  'List-ID': '<rowers.googlegroups.example>',
  'List-Post': '<https://groups.example/d>',
  'List-Unsubscribe': '<mailto:u@g.example>',
  Precedence: 'list',
};

/** The first four messages of a language's thread, passed on by a tracker. */
const passedOn = (l: Language, from: string, headers: Record<string, string>) =>
  threadOf(l, 0)
    .slice(0, 4)
    .map(({ body }, i) => ({ from, body, headers: { ...headers, ...(i > 0 ? REPLY : {}) } }));

/** Kinds of threads that pay, as a reviewer tried them who had not seen the rules. */
export const REVIEWED_PAYING: readonly ReviewedKind[] = [
  [
    'a project’s thread of people',
    ALL,
    (l) =>
      threadOf(l, 0).map((mail, i) =>
        l === 'ja' || l === 'it'
          ? { ...mail, body: `${mail.body}\n\n${bodyOf(l, 1, Math.min(i, 3))}` }
          : mail,
      ),
  ],
  ['a long personal letter', ALL, (l) => [{ from: SELMA, body: letterOf(l) }]],
  [
    'a ticket, answered at length',
    ALL,
    (l) => [
      { from: MAYA, body: bodyOf(l, 2, 0) },
      {
        from: 'Acme Support <support@acme.example>',
        body: textsOf(l).away,
        headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
      },
      {
        from: 'Lena (Acme Support) <support@acme.example>',
        body: letterOf(l),
        headers: { ...REPLY, ...SES },
      },
    ],
  ],
  [
    'a teacher through a school’s platform',
    ['en', 'de', 'it'],
    (l) => [{ from: 'Ms Weber <weber@school.example>', body: letterOf(l), headers: SES }],
  ],
  [
    'a teacher to all parents',
    ['fr', 'es', 'ja'],
    (l) => [{ from: 'Mme Weber <weber@school.example>', body: letterOf(l) }],
  ],
  [
    'an invoice, discussed',
    ALL,
    (l) => [
      {
        from: 'Billing <billing@vendor.example>',
        body: [
          textsOf(l).orderIntro,
          textsOf(l)
            .rows.map((row, i) => `${row}  ${100 * i + 20},00 EUR`)
            .join('\n'),
        ].join('\n\n'),
        labels: ['CATEGORY_UPDATES'],
      },
      { from: MAYA, body: bodyOf(l, 1, 0), headers: REPLY },
      { from: KARL, body: letterOf(l), headers: REPLY },
    ],
  ],
  [
    'a long mail that a colleague passes on',
    ['en', 'es'],
    (l) => [
      {
        from: ADA,
        headers: { Subject: 'Fwd: offer' },
        body: [
          'What do you think?',
          '---------- Forwarded message ---------\nFrom: Karl Brandt <karl@vendor.example>\nDate: Mon, 4 May 2026 at 10:00\nSubject: offer\nTo: <ada@work.example>',
          letterOf(l),
        ].join('\n\n'),
      },
    ],
  ],
  [
    'a discussion of a group',
    ['de', 'es'],
    (l) =>
      threadOf(l, 0).map(({ body, from, headers }) => ({
        from: `'${from.split(' <')[0]}' via rowers <rowers@googlegroups.example>`,
        body,
        headers: { ...GROUP, ...headers },
      })),
  ],
  [
    'an assigned issue, discussed',
    ['en'],
    (l) => passedOn(l, 'Ada Berg <notifications@github.com>', TRACKER),
  ],
  [
    'a merge request, discussed',
    ['de'],
    (l) => passedOn(l, 'Jan (@jan) <gitlab@git.example>', MERGE),
  ],
  ['a ticket’s comments', ['fr'], (l) => passedOn(l, 'Luc <jira@corp.example>', JIRA)],
  [
    'a host’s long mail with the programme as a calendar file',
    ['en', 'fr'],
    (l) => [
      {
        from: SELMA,
        body: letterOf(l),
        file: { filename: 'programme.ics', mimeType: 'application/ics' },
      },
    ],
  ],
  [
    'a discussion whose last mail accepts a date',
    ['de', 'es'],
    (l) => [...threadOf(l, 0), { from: KARL, body: 'Accepted', calendar: true, headers: REPLY }],
  ],
  [
    'a landlord, answered with one word',
    ['fr', 'it'],
    (l) => [
      { from: 'Rossi <rossi@casa.example>', body: letterOf(l) },
      { from: MAYA, body: 'ok', headers: REPLY },
    ],
  ],
  [
    'a doctor’s own words that Gmail sorts under updates',
    ['de', 'ja'],
    (l) => [
      {
        from: 'Praxis Dr. Ek <praxis@ek.example>',
        body: letterOf(l),
        labels: ['CATEGORY_UPDATES'],
      },
    ],
  ],
];
