import { browser } from '#imports';
import { words } from '../../lib/browser-words.ts';
import type { WordKey, Words } from '../../lib/words.ts';

/** What is left to say once the extension was updated or removed under the page. */
const LAST_WORDS: readonly WordKey[] = ['reload_gmail', 'reload'];

/** The interface's words and their direction, for a page that may outlive its extension. */
export interface LastingWords {
  words: Words;
  direction: string;
}

/** Reads beforehand what an orphaned panel says: by then the browser has no words for it, and throws. */
export function lastingWords(): LastingWords {
  const last = new Map(LAST_WORDS.map((key) => [key, words(key)]));
  return {
    words: (key, ...values) => {
      try {
        return last.get(key) ?? words(key, ...values);
      } catch {
        return '';
      }
    },
    direction: browser.i18n.getMessage('@@bidi_dir'),
  };
}
