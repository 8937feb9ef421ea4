import { AINO, JONAS, LIST, MAYA, REPLY, TRANSACTION, long, part, type Kind } from './kind.ts';

/** Mails that people write, long enough to be worth a summary. */
export const PAYING_KINDS: readonly Kind[] = [
  ['a long personal mail', true, (t) => [{ from: JONAS, body: long(t) }]],
  [
    'a letter of a doctor, typed by hand',
    true,
    (t) => [{ from: 'Dr. Ek <praxis@example.org>', body: long(t), labels: ['CATEGORY_PERSONAL'] }],
  ],
  [
    'a work thread of four',
    true,
    (t) => [
      { from: JONAS, body: part(t, 0) },
      { from: AINO, body: part(t, 1), headers: REPLY },
      { from: MAYA, body: t.short, headers: REPLY },
      { from: JONAS, body: part(t, 2), headers: REPLY },
    ],
  ],
  [
    'a support case with people',
    true,
    (t) => [
      { from: MAYA, body: part(t, 0) },
      { from: 'Support <no-reply@help.example.com>', body: t.away, headers: TRANSACTION },
      { from: 'Aino of Support <aino@help.example.com>', body: part(t, 1), headers: REPLY },
      { from: MAYA, body: part(t, 2), headers: REPLY },
    ],
  ],
  [
    'a discussion on a list',
    true,
    (t) => [
      { from: JONAS, body: part(t, 0), headers: LIST },
      { from: AINO, body: `${part(t, 1)}\n\n${t.human[2]}`, headers: { ...LIST, ...REPLY } },
    ],
  ],
  [
    'a club’s long mail through its list',
    true,
    (t) => [{ from: AINO, body: long(t), headers: LIST, labels: ['CATEGORY_FORUMS'] }],
  ],
  [
    'comments on an issue',
    true,
    (t) => [
      {
        from: 'Jonas Ek <notifications@github.example>',
        body: part(t, 0),
        headers: {
          'X-GitHub-Reason': 'mention',
          'List-Id': '<repo.github.example>',
          'List-Unsubscribe': '<https://github.example/u>',
          Precedence: 'list',
        },
      },
      {
        from: 'Aino Heikkila <notifications@github.example>',
        body: `${part(t, 1)}\n\n${t.human[2]}`,
        headers: { 'X-GitHub-Reason': 'comment', Precedence: 'list', ...REPLY },
      },
    ],
  ],
  [
    'a long mail that Gmail sorts under updates, answered',
    true,
    (t) => [
      { from: 'Lawyers <office@law.example>', body: long(t), labels: ['CATEGORY_UPDATES'] },
      { from: MAYA, body: t.short, headers: REPLY },
    ],
  ],
  [
    'a family of three',
    true,
    (t) => [
      { from: AINO, body: part(t, 0) },
      { from: JONAS, body: part(t, 1), headers: REPLY },
      { from: AINO, body: part(t, 2), headers: REPLY },
    ],
  ],
  [
    'an invitation that became a discussion',
    true,
    (t) => [
      { from: JONAS, body: t.invite, calendar: true },
      { from: AINO, body: long(t), headers: REPLY },
      { from: JONAS, body: part(t, 1), headers: REPLY },
    ],
  ],
  [
    'a craftsman’s offer, with prices',
    true,
    (t) => [
      {
        from: 'Roof Works <bo@roof.example>',
        body: `${long(t)}\n\n${t.rows.map((row, i) => `${row}: ${i * 120 + 36} EUR`).join('\n')}`,
      },
    ],
  ],
];
