import type { Texts } from './kind.ts';
import { messageOf } from './message-of.ts';
import { PAYING_KINDS } from './paying-kinds.ts';
import { QUIET_KINDS } from './quiet-kinds.ts';
import texts from './texts.json' with { type: 'json' };

/** A mail as the Gmail API gives it, and whether a summary of its thread pays. */
export interface LabelledThread {
  kind: string;
  language: keyof typeof texts;
  pays: boolean;
  messages: object[];
}

/** All labelled threads. */
export const LABELLED: readonly LabelledThread[] = (
  Object.entries(texts) as [keyof typeof texts, Texts][]
).flatMap(([language, t]) =>
  [...PAYING_KINDS, ...QUIET_KINDS].map(([kind, pays, mails]) => ({
    kind,
    language,
    pays,
    messages: mails(t).map(messageOf),
  })),
);
