import { Hono } from 'hono';
import type { MailMessage, MailThread } from '../mail-thread.ts';
import { createAccountMail } from './account-mail.ts';
import type { AccountInfo } from './page-data.ts';
import { createPageFiles } from './page-files.ts';
import { FILES, pageHtml } from './page-html.ts';
import { pagePolicy } from './page-policy.ts';

/** Who has which mail; `accounts[n]` lives at `/mail/u/<n>/`. */
export interface GmailPageOptions {
  accounts: { email: string; name: string; threads: MailThread[] }[];
}

/** The served page and a way to let mail arrive while it is open. */
export interface GmailPage {
  app: Hono;
  /** Adds a message to an account's thread; an unknown thread id starts a thread. Throws for an unknown account. */
  append(account: number, threadId: string, message: MailMessage): void;
}

const ACCOUNT = '/mail/u/:account{\\d+}';

/**
 * The host mail.google.com, as far as an extension can tell: a page shaped like Gmail for each account, its files, and its
 * mail as JSON (`data/account`, `data/threads`, `data/threads/<id>`, `data/threads/<id>/ids`). The page's variants are query
 * parameters, listed in `client/page-options.ts`. Nothing is fetched from anywhere else.
 */
export function createGmailPage({ accounts }: GmailPageOptions): GmailPage {
  const mail = accounts.map(({ email, name, threads }) =>
    createAccountMail({ email, name }, threads),
  );
  const people = mail.map(({ person }) => person);
  const file = createPageFiles();
  const app = new Hono();

  app.use(pagePolicy);
  app.use(async function noStaleFiles(c, next) {
    await next();
    c.header('cache-control', 'no-cache');
  });
  app.get('/', (c) => c.redirect('/mail/u/0/'));
  app.get('/mail', (c) => c.redirect('/mail/u/0/'));
  app.get('/mail/', (c) => c.redirect('/mail/u/0/'));
  app.get(ACCOUNT, (c) => c.redirect(`/mail/u/${c.req.param('account')}/`));
  for (const path of [`${ACCOUNT}/`, `${ACCOUNT}/popout`]) {
    app.get(path, (c) => {
      const asked = people.findIndex(({ email }) => email === c.req.query('authuser'));
      const index = Number(c.req.param('account'));
      if (asked >= 0 && asked !== index) return c.redirect(`/mail/u/${asked}/`);
      const person = people[index];
      if (!person) return c.redirect('/mail/u/0/');
      const lang = c.req.query('lang') === 'fr' ? 'fr' : 'en';
      return c.html(pageHtml(person, lang, c.req.query('dir') === 'rtl' ? 'rtl' : 'ltr'));
    });
  }

  app.get(`${FILES}:path{.+}`, (c) => {
    const found = file(c.req.param('path'));
    return found ? c.body(found.body, 200, { 'content-type': found.type }) : c.notFound();
  });

  app.get(`${ACCOUNT}/data/account`, (c) => {
    const person = people[Number(c.req.param('account'))];
    return person ? c.json({ ...person, accounts: people } satisfies AccountInfo) : c.notFound();
  });
  app.get(`${ACCOUNT}/data/threads`, async (c) => {
    const list = await mail[Number(c.req.param('account'))]?.list();
    return list ? c.json(list) : c.notFound();
  });
  app.get(`${ACCOUNT}/data/threads/:id`, async (c) => {
    const thread = await mail[Number(c.req.param('account'))]?.thread(c.req.param('id'));
    return thread ? c.json(thread) : c.notFound();
  });
  app.get(`${ACCOUNT}/data/threads/:id/ids`, (c) => {
    const ids = mail[Number(c.req.param('account'))]?.messageIds(c.req.param('id'));
    return ids ? c.json(ids) : c.notFound();
  });

  return {
    app,
    append(account, threadId, message) {
      const owner = mail[account];
      if (!owner) throw new RangeError('No such account.');
      owner.append(threadId, message);
    },
  };
}
