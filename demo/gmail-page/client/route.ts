/** What the address's hash asks for. */
export interface Route {
  /** `inbox`, `sent`, `search`, … */
  view: string;
  /** The search terms or the label's name; empty elsewhere. */
  terms: string;
  /** The open thread, 16 hex digits, or null for the list. */
  threadId: string | null;
}

const WITH_TERMS = new Set(['search', 'label', 'category']);

/**
 * Reads `#<view>[/<terms>][/<thread>][?…]`. A thread is its hex id or `thread-f:<decimal>`; anything else is the inbox.
 */
export function parseRoute(hash: string): Route {
  const [path = ''] = hash.replace(/^#/u, '').split('?');
  const [view = '', ...rest] = path.split('/').map(decode);
  const terms = WITH_TERMS.has(view) ? (rest.shift() ?? '') : '';
  return { view: view || 'inbox', terms, threadId: threadIdOf(rest.at(-1) ?? '') };
}

/** The hash of a thread within a route's list, or of the list itself. */
export function routeHash({ view, terms }: Route, threadId: string | null): string {
  return `#${[view, terms && encodeURIComponent(terms), threadId].filter(Boolean).join('/')}`;
}

/** The hex id of `16 hex digits` or `thread-f:<decimal>`, or null. */
export function threadIdOf(text: string): string | null {
  const decimal = /^#?thread-f:(\d{1,20})$/u.exec(text)?.[1];
  if (decimal) return BigInt(decimal).toString(16);
  return /^[0-9a-f]{10,16}$/u.test(text) ? text : null;
}

function decode(part: string): string {
  const spaced = part.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
