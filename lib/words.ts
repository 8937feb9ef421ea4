import type { FailureCode } from './failure-report.ts';
import type messages from '../public/_locales/en/messages.json';

/** The key of every word that the interface shows (`public/_locales`). */
export type WordKey = keyof typeof messages;

/** Looks a text up in the interface's language and fills in `$1`, `$2`… */
export type Words = (key: WordKey, ...values: (string | number)[]) => string;

/** The key of a failure's sentence. */
export const failureKey = (code: FailureCode): WordKey =>
  `failure_${code.replaceAll('-', '_')}` as WordKey;
