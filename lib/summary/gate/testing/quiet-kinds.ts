import { CAMPAIGN, JONAS, MAYA, REPLY, TRANSACTION, letter, receipt, type Kind } from './kind.ts';

/** Mails that no summary is worth, however long some are. */
export const QUIET_KINDS: readonly Kind[] = [
  ['a short personal mail', false, (t) => [{ from: JONAS, body: `${t.greeting}\n\n${t.short}` }]],
  [
    'a short exchange',
    false,
    (t) => [
      { from: JONAS, body: t.short },
      { from: MAYA, body: t.short, headers: REPLY },
    ],
  ],
  [
    'an editorial newsletter',
    false,
    (t) => [{ from: 'Harbour Weekly <news@harbour.example>', body: letter(t), headers: CAMPAIGN }],
  ],
  [
    'a writer’s newsletter',
    false,
    (t) => [
      {
        from: JONAS,
        body: letter(t),
        headers: { 'List-Unsubscribe': '<https://w.example/u>', 'List-Post': 'NO' },
      },
    ],
  ],
  [
    'a promotion',
    false,
    (t) => [
      {
        from: 'Shop <hello@shop.example>',
        body: letter(t),
        labels: ['CATEGORY_PROMOTIONS'],
        headers: CAMPAIGN,
      },
    ],
  ],
  [
    'a promotion that only Gmail knows',
    false,
    (t) => [
      { from: 'Shop <hello@shop.example>', body: letter(t), labels: ['CATEGORY_PROMOTIONS'] },
    ],
  ],
  ['a receipt', false, (t) => [{ from: 'Orders <no-reply@shop.example>', body: receipt(t) }]],
  [
    'a receipt under updates',
    false,
    (t) => [
      { from: 'Orders <orders@shop.example>', body: receipt(t), labels: ['CATEGORY_UPDATES'] },
    ],
  ],
  [
    'a parcel notice',
    false,
    (t) => [{ from: 'Post <notifications@post.example>', body: t.shipped }],
  ],
  [
    'a security code',
    false,
    (t) => [{ from: 'Account <no-reply@id.example>', body: t.code, headers: TRANSACTION }],
  ],
  [
    'a long mail with a code',
    false,
    (t) => [{ from: 'Account <no-reply@id.example>', body: `${t.code}\n\n${letter(t)}` }],
  ],
  ['a new password', false, (t) => [{ from: 'Account <noreply@id.example>', body: t.reset }]],
  ['an invitation', false, (t) => [{ from: JONAS, body: t.invite, calendar: true }]],
  [
    'a long invitation',
    false,
    (t) => [
      { from: JONAS, body: `${t.invite}\n\n${t.human.slice(0, 2).join('\n\n')}`, calendar: true },
    ],
  ],
  [
    'a social notice',
    false,
    (t) => [
      { from: 'Social <notify@social.example>', body: t.social, labels: ['CATEGORY_SOCIAL'] },
    ],
  ],
  [
    'a long digest of a network',
    false,
    (t) => [
      { from: 'Social <digest@social.example>', body: letter(t), labels: ['CATEGORY_SOCIAL'] },
    ],
  ],
  [
    'new terms of a service',
    false,
    (t) => [
      {
        from: 'Bank <service@bank.example>',
        body: letter(t),
        labels: ['CATEGORY_UPDATES'],
        headers: { 'Auto-Submitted': 'auto-generated' },
      },
    ],
  ],
  ['a statement', false, (t) => [{ from: 'Bank <alerts@bank.example>', body: receipt(t) }]],
  [
    'out of office',
    false,
    (t) => [{ from: JONAS, body: t.away, headers: { 'Auto-Submitted': 'auto-replied' } }],
  ],
  [
    'a bounce',
    false,
    (t) => [
      {
        from: 'Mail Delivery <mailer-daemon@mx.example>',
        body: t.bounce,
        headers: { 'Return-Path': '<>' },
      },
    ],
  ],
];
