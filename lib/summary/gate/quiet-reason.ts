/** Why a thread is not summarized unasked. */
export type QuietReason =
  | 'short'
  | 'code'
  | 'receipt'
  | 'calendar'
  | 'newsletter'
  | 'promotion'
  | 'automated'
  | 'excluded';
