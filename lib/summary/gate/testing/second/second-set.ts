import { readdirSync, readFileSync } from 'node:fs';
import type { Mail } from '../kind.ts';
import type { LabelledThread } from '../mails.ts';
import { messageOf } from '../message-of.ts';
import type { ReviewedKind } from './reviewed-kind.ts';
import { REVIEWED_PAYING } from './reviewed-paying.ts';
import { REVIEWED_QUIET } from './reviewed-quiet.ts';

/**
 * A thread of the second set. Its halves are told apart by a hash of its name: rules were tuned on the first alone,
 * the second was only counted. What was written later was looked at in both.
 */
export interface SecondThread extends Omit<LabelledThread, 'language'> {
  language: string;
  /**
   * How it came to be: `reviewer`, by one who had not seen the rules; `fresh`, in other words, before the rules were changed;
   * `later`, to break the changed rules, after they were done, which taught some more; `last`, after that, and only counted.
   */
  by: 'reviewer' | 'fresh' | 'later' | 'last';
  half: 0 | 1;
}

interface Written {
  kind: string;
  language: string;
  pays: boolean;
  messages: Mail[];
}

/** All threads of the second set. */
export const SECOND: readonly SecondThread[] = [
  ...reviewed(REVIEWED_PAYING, true),
  ...reviewed(REVIEWED_QUIET, false),
  ...written('fresh'),
  ...written('later'),
  ...written('last'),
].map(({ messages, ...each }) => ({
  ...each,
  messages: messages.map(messageOf),
  half: halfOf(`${each.kind} ${each.language}`),
}));

function reviewed(kinds: readonly ReviewedKind[], pays: boolean) {
  return kinds.flatMap(([kind, languages, mails]) =>
    languages.map((language) => ({
      kind,
      language,
      pays,
      by: 'reviewer' as const,
      messages: mails(language),
    })),
  );
}

/** What lies in a folder, a file a language. */
function written(by: 'fresh' | 'later' | 'last') {
  const folder = new URL(`./${by}/`, import.meta.url);
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Written[])
    .map((thread) => ({ ...thread, by }));
}

/** FNV-1a, its lowest bit but four. */
function halfOf(name: string): 0 | 1 {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(name)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 4) & 1 ? 1 : 0;
}
