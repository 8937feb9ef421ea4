/**
 * Every selector of Gmail's page, and nowhere else. Gmail shows several page structures at once across accounts and
 * panes, so what changed is a list of variants, newest first. Sources: InboxSDK v2.2.18 (July 2026), gmail.js (March
 * 2026), FlowCrypt (August 2026), and live probes of August and September 2026. `aria-label`s are translated and
 * "modern Google" class names change every few weeks: neither is used.
 */
export const SELECTORS = {
  /** The visible view; earlier views stay in the tree, hidden. */
  main: '[role="main"]',
  /** Root of an open thread (2022-10 on); its parent is `.g.id` or, on some accounts, `.UG.id`. */
  threadRoot: '.a98.iY',
  /** The subject's heading; its id is the API's thread id. */
  heading: 'h2[data-legacy-thread-id]',
  /** The text of a mail, written by whoever sent it: nothing inside is Gmail's. */
  mailBody: '.a3s, .ii',
  /** A message slot's list, and the slots themselves. */
  list: '[role="list"]',
  /** Slot states: expanded, collapsed, hidden behind "N older". Class names stable since 2014. */
  expanded: '.h7',
  collapsed: '.kv',
  hiddenSlot: '.kQ',
  /** The badge that stands for hidden messages. */
  olderBadge: '.adx',
  /** Only expanded messages carry ids. */
  message: '[data-legacy-message-id]',
  /** The header row that opens a collapsed message. */
  slotHeader: '.gE, .adf',
  /** The visible text of an expanded message; a second, hidden copy may exist. */
  body: '.a3s:not(.undefined)',
  /** Older history of a message, folded away behind three dots. Senders cannot use the name: theirs get a prefix. */
  folded: '.adL',
  sender: 'span.gD[email]',
  account: 'a[href*="accounts.google.com/SignOutOptions"][aria-label]',
  /** Where views are swapped; its children are the views. */
  views: '.aeF',
} as const;

/** Attributes that hold ids, as the API writes them: hex. */
export const ATTRIBUTES = {
  threadId: 'data-legacy-thread-id',
  messageId: 'data-legacy-message-id',
} as const;
