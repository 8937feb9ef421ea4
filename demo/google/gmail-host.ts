import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { attachmentOf } from './attachment.ts';
import { base64url } from './base64url.ts';
import { faithfulMessage, needsPayload } from './faithful-message.ts';
import { googleError } from './google-error.ts';
import type { IssuedTokens } from './issued-tokens.ts';
import type { MailboxAnswer, MailboxClient } from './mailbox-client.ts';
import { profile } from './profile.ts';
import { rawMessageSchema, rawThreadSchema } from './raw-message.ts';
import { bearerOf, refuseAccess } from './refuse-access.ts';

/** What the Gmail host works on. */
export interface Mailboxes {
  ask: MailboxClient;
  tokens: IssuedTokens;
  /** Settles when no message is on its way into a mailbox: before that its id is not yet ours. */
  settled(): Promise<unknown>;
}

/** gmail.googleapis.com: the emulator's Gmail behind strict tokens, with payloads as Gmail builds them. */
export function gmailHost({ ask, tokens, settled }: Mailboxes): Hono<Caller> {
  const app = new Hono<Caller>();
  app.use(cors({ origin: (origin) => origin }));
  app.use(`${USER}/*`, async (c, next) => {
    const refused = refuseAccess(c.req.raw, c.req.param('user'), tokens);
    if (refused) return refused;
    await settled();
    const token = bearerOf(c.req.raw.headers);
    c.set('caller', { token, email: tokens.find(token)?.email ?? '' });
    return next();
  });
  app.get(`${USER}/profile`, async (c) => c.json(await profile(ask, c.var.caller)));
  app.get(`${USER}/threads/:id`, async (c) => {
    const query = new URL(c.req.url).searchParams;
    const question = { ...c.var.caller, path: `threads/${c.req.param('id')}` };
    if (!needsPayload(query)) return respond(await ask({ ...question, query }));
    const answer = await ask({ ...question, query: RAW });
    if (answer.status !== 200) return respond(answer);
    const thread = rawThreadSchema.parse(answer.json);
    const messages = thread.messages.map((message) => faithfulMessage(message, query));
    return c.json({ ...thread, messages });
  });
  app.get(`${USER}/messages/:id`, async (c) => {
    const query = new URL(c.req.url).searchParams;
    const question = { ...c.var.caller, path: `messages/${c.req.param('id')}` };
    if (!needsPayload(query)) return respond(await ask({ ...question, query }));
    const answer = await ask({ ...question, query: RAW });
    if (answer.status !== 200) return respond(answer);
    return c.json(faithfulMessage(rawMessageSchema.parse(answer.json), query));
  });
  app.get(`${USER}/messages/:id/attachments/:attachment`, async (c) => {
    const { id, attachment } = c.req.param();
    const answer = await ask({ ...c.var.caller, path: `messages/${id}`, query: RAW });
    if (answer.status !== 200) return respond(answer);
    const content = attachmentOf(rawMessageSchema.parse(answer.json), attachment);
    if (!content) return googleError(404, 'notFound', 'Requested entity was not found.');
    return c.json({ size: content.length, data: base64url(content) });
  });
  app.all(`${USER}/:path{.+}`, async (c) => {
    const { method, url } = c.req;
    const question = { ...c.var.caller, path: c.req.param('path'), method };
    const body = await c.req.text();
    return respond(await ask({ ...question, query: new URL(url).searchParams, body }));
  });
  return app;
}

type Caller = { Variables: { caller: { email: string; token: string } } };

const USER = '/gmail/v1/users/:user';
const RAW = new URLSearchParams({ format: 'raw' });

function respond({ status, json }: MailboxAnswer): Response {
  return json === null ? new Response(null, { status }) : Response.json(json, { status });
}
