import type { Given } from '../cache/feedback.ts';
import type { FailureReport } from '../failure-report.ts';
import type { SummaryUpdate } from '../summary/summarize.ts';
import type { Summary } from '../summary/summary.ts';

/** The port between a thread's panel in Gmail and the background worker. */
export const PANEL_PORT = 'panel';

type Ends = Extract<SummaryUpdate, { type: 'extract' | 'done' }>;

/** What a panel is told. `read-page` asks it for the visible messages: nobody is signed in. */
export type PanelUpdate =
  | { type: 'status'; on: boolean; signedIn: boolean; shortcut: string; proxyHost: string }
  /** From the cache: of the version that the page shows, or of an earlier one, which ends no wait. */
  | { type: 'cached'; summary: Summary; isCurrent: boolean }
  /** What this user thought of the summary that is told next, and of its lines. */
  | { type: 'verdicts'; verdicts: Given[] }
  /** Numbers of the messages that came since this user last looked. */
  | { type: 'unseen'; messages: number[] }
  | { type: 'read-page' }
  /** The work was ended from outside (sign-out, off, another account) or by the user: no answer is due any more. */
  | { type: 'stopped' }
  | Exclude<SummaryUpdate, { type: 'sent' } | Ends>
  /** `isOfPage`: made of the messages that Gmail shows, not of the whole thread. */
  | (Ends & { isOfPage?: boolean })
  | { type: 'sent-bodies'; bodies: string[] }
  | { type: 'failed'; failure: FailureReport };
