import { JONAS, type Mail, MAYA, REPLY } from '../kind.ts';
import {
  ADA,
  ALL,
  type Language,
  type ReviewedKind,
  bodyOf,
  digestOf,
  termsOf,
  textsOf,
} from './reviewed-kind.ts';

const LOG = Array.from(
  { length: 30 },
  (_, i) => `[ERROR] step ${i}: module web/core failed at line ${i * 7} with exit code 1`,
).join('\n');
const UPDATES = ['CATEGORY_UPDATES'];
const JENKINS = { 'X-Jenkins-Job': 'web' };

/** A mail of a machine that is not told apart by its language. */
const log = (from: string, headers: Record<string, string>, body = LOG): Mail[] => [
  { from, body, headers },
];
const list = { 'List-Unsubscribe': '<https://x.example/u>', Precedence: 'list' };

/** An order, laid out as rows that `row` writes of a product and its price. */
const order = (l: Language, row: (product: string, price: string) => string) =>
  [
    textsOf(l).orderIntro,
    textsOf(l)
      .rows.map((product, i) => row(product, `${100 * i + 20},50 €`))
      .join('\n'),
    termsOf(l),
  ].join('\n\n');

/** Kinds of threads that no summary is worth, as a reviewer tried them who had not seen the rules. */
export const REVIEWED_QUIET: readonly ReviewedKind[] = [
  ['a short code', ALL, (l) => [{ from: 'Login <login@id.example>', body: textsOf(l).code }]],
  [
    'a code above a long text',
    ['en', 'fr', 'ja'],
    (l) => [
      {
        from: 'Security <security@bank.example>',
        body: `${textsOf(l).code}\n\n${termsOf(l)}`,
      },
    ],
  ],
  [
    'a long receipt of a sender that answers',
    ['en', 'de', 'es', 'ja'],
    (l) => [
      {
        from: 'Shop <hello@shop.example>',
        body: order(l, (product, price) => `${product}\n1 × ${price}`),
      },
    ],
  ],
  [
    'a receipt under updates',
    ['fr', 'it', 'ja'],
    (l) => [
      {
        from: 'Shop <orders@shop.example>',
        body: order(l, (product, price) => `${product}\t${price}`),
        labels: UPDATES,
      },
    ],
  ],
  [
    'a long notice of a parcel',
    ['en', 'de', 'it'],
    (l) => [
      {
        from: 'Parcels <parcel@post.example>',
        body: [
          textsOf(l).shipped,
          'JJD000390007123456789\nhttps://track.example/JJD000390007123456789',
          termsOf(l),
        ].join('\n\n'),
      },
    ],
  ],
  [
    'an invitation with an agenda',
    ['fr', 'es', 'ja'],
    (l) => [{ from: ADA, body: `${textsOf(l).invite}\n\n${bodyOf(l, 0, 0)}`, calendar: true }],
  ],
  [
    'an answer to an invitation',
    ['en', 'it', 'de'],
    (l) => [{ from: ADA, body: textsOf(l).invite, calendar: true }],
  ],
  [
    'a newsletter of a list',
    ALL,
    (l) => [
      {
        from: 'Harbour <news@harbour.example>',
        body: digestOf(l),
        headers: { 'List-Unsubscribe': '<https://x.example/u>', 'List-Id': '<h.x>' },
      },
    ],
  ],
  [
    'a newsletter without headers under updates',
    ['en', 'ja'],
    (l) => [{ from: 'Harbour <news@harbour.example>', body: digestOf(l), labels: UPDATES }],
  ],
  [
    'a newsletter without headers',
    ['de', 'fr', 'es', 'it'],
    (l) => [{ from: 'Harbour <news@harbour.example>', body: digestOf(l) }],
  ],
  [
    'a promotion',
    ['en', 'fr', 'ja'],
    (l) => [
      {
        from: 'Deal <deals@shop.example>',
        body: digestOf(l),
        labels: ['CATEGORY_PROMOTIONS'],
      },
    ],
  ],
  [
    'a network’s notice',
    ['de', 'es'],
    (l) => [
      {
        from: 'LinkUp <messages@linkup.example>',
        body: `${textsOf(l).social}\n\n${termsOf(l)}`,
        labels: ['CATEGORY_SOCIAL'],
      },
    ],
  ],
  [
    'a bot’s update of a dependency',
    ['en'],
    () =>
      log(
        'dependabot[bot] <notifications@github.com>',
        { ...list, 'X-GitHub-Reason': 'subscribed', 'X-GitHub-Sender': 'dependabot[bot]' },
        `Bumps vite from 7.1 to 7.2.\n\nRelease notes\n${LOG}`,
      ),
  ],
  [
    'a workflow that failed',
    ['en'],
    () => log('a/b <notifications@github.com>', { ...list, 'X-GitHub-Reason': 'ci_activity' }),
  ],
  [
    'a bot’s comment on my request',
    ['en'],
    () =>
      log('codecov[bot] <notifications@github.com>', {
        ...REPLY,
        'X-GitHub-Reason': 'author',
        'X-GitHub-Sender': 'codecov[bot]',
        Precedence: 'list',
      }),
  ],
  ['a build server', ['en'], () => log('jenkins@ci.example', JENKINS)],
  [
    'a build that failed and was mended',
    ['de'],
    () => [
      ...log('Jenkins <jenkins@ci.example>', JENKINS),
      ...log('Jenkins <jenkins@ci.example>', { ...JENKINS, ...REPLY }),
    ],
  ],
  [
    'a nightly job',
    ['en'],
    () =>
      log('root (Cron Daemon) <root@srv.example>', {
        'Auto-Submitted': 'auto-generated',
        'X-Cron-Env': '<SHELL=/bin/sh>',
      }),
  ],
  [
    'an alert of a monitor',
    ['fr'],
    () => log('Sentry <noreply@md.sentry.example>', { 'X-Sentry-Project': 'web' }),
  ],
  [
    'a short chat',
    ALL,
    (l) => [
      { from: JONAS, body: textsOf(l).short },
      { from: MAYA, body: 'Ok 👍', headers: REPLY },
      { from: JONAS, body: textsOf(l).short, headers: REPLY },
    ],
  ],
  [
    'a bank’s new terms without headers',
    ['de', 'it'],
    (l) => [{ from: 'Bank <service@bank.example>', body: termsOf(l) }],
  ],
];
