import type { FailureReport } from '../failure-report.ts';
import type { SummaryUpdate } from '../summary/summarize.ts';
import type { Summary } from '../summary/summary.ts';

/** The port between a thread's panel in Gmail and the background worker. */
export const PANEL_PORT = 'panel';

/** What a panel is told. `read-page` asks it for the visible messages: nobody is signed in. */
export type PanelUpdate =
  | { type: 'status'; on: boolean; signedIn: boolean; shortcut: string; proxyHost: string }
  /** From the cache: of the version that the page shows, or of an earlier one, which ends no wait. */
  | { type: 'cached'; summary: Summary; isCurrent: boolean }
  /** Numbers of the messages that came since this user last looked. */
  | { type: 'unseen'; messages: number[] }
  | { type: 'read-page' }
  /** The work was ended from outside (sign-out, off, another account): no answer is due any more. */
  | { type: 'stopped' }
  | Exclude<SummaryUpdate, { type: 'sent' }>
  | { type: 'sent-bodies'; bodies: string[] }
  | { type: 'failed'; failure: FailureReport };
