/**
 * The emulator's ids of messages, where they differ from ours: it picks the id of a message that arrives while it runs,
 * and holds an id once for all accounts.
 */
export interface MessageAliases {
  add(email: string, alias: { inner: string; outer: string }): void;
  inner(email: string, outer: string): string;
  outer(email: string, inner: string): string;
}

/** No aliases yet. */
export function messageAliases(): MessageAliases {
  const inward = new Map<string, string>();
  const outward = new Map<string, string>();
  return {
    add(email, { inner, outer }) {
      inward.set(`${email} ${outer}`, inner);
      outward.set(`${email} ${inner}`, outer);
    },
    inner: (email, outer) => inward.get(`${email} ${outer}`) ?? outer,
    outer: (email, inner) => outward.get(`${email} ${inner}`) ?? inner,
  };
}
