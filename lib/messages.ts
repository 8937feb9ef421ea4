import { type Browser, browser } from '#imports';
import { Failure } from './failure.ts';
import { settingsPatchSchema } from './settings.ts';
import { z } from './zod.ts';

/** Who may send a message: a Gmail tab's content script, or the popup. */
type Sender = 'gmail' | 'popup';

const email = z.email();

/**
 * Every one-shot message to the background: its input, and who may send it. The panel's stream has its own port
 * (panel/panel-port.ts).
 */
export const MESSAGES = {
  signIn: { input: z.strictObject({ account: email.nullable() }), from: ['gmail', 'popup'] },
  signOut: { input: z.strictObject({ account: email }), from: ['popup'] },
  popupState: { input: z.strictObject({}), from: ['popup'] },
  exportFeedback: { input: z.strictObject({}), from: ['popup'] },
  eraseFeedback: { input: z.strictObject({}), from: ['popup'] },
  openSettings: { input: z.strictObject({}), from: ['gmail'] },
  changeSettings: { input: settingsPatchSchema, from: ['popup'] },
} as const satisfies Record<string, { input: z.ZodType; from: readonly Sender[] }>;

export type MessageName = keyof typeof MESSAGES;
export type MessageInput<Name extends MessageName> = z.infer<(typeof MESSAGES)[Name]['input']>;

/** One handler a message; a handler throws a `Failure`. */
export type MessageHandlers = {
  [Name in MessageName]: (input: MessageInput<Name>, signal: AbortSignal) => Promise<unknown>;
};

const envelopeSchema = z.strictObject({
  name: z.enum(Object.keys(MESSAGES) as [MessageName, ...MessageName[]]),
  input: z.unknown(),
});

/** Where a message comes from, by what the browser says of its sender, never by what the message says. */
export function senderKind(sender: Browser.runtime.MessageSender | undefined): Sender | null {
  if (sender?.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL('/popup.html'))) return 'popup';
  const inGmail = sender.tab && sender.url?.startsWith('https://mail.google.com/mail/');
  return inGmail && sender.frameId === 0 ? 'gmail' : null;
}

/**
 * Registers the background's side: sender first, then schema, then the handler; a failure travels as its code.
 * Must run before the first await of the worker, or a message that wakes it is lost.
 */
export function handleMessages(handlers: MessageHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const envelope = envelopeSchema.safeParse(message);
    const from = senderKind(sender);
    if (!envelope.success || from === null) return undefined;
    const { name, input } = envelope.data;
    const allowed: readonly Sender[] = MESSAGES[name].from;
    const parsed = MESSAGES[name].input.safeParse(input);
    if (!allowed.includes(from) || !parsed.success) {
      sendResponse({ failure: { code: 'bad-request' } });
      return undefined;
    }
    const handler = handlers[name] as (input: unknown, signal: AbortSignal) => Promise<unknown>;
    handler(parsed.data, AbortSignal.timeout(300_000)).then(
      (value) => sendResponse({ value }),
      (error) => sendResponse({ failure: Failure.from(error).report }),
    );
    return true;
  });
}
