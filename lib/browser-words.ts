import { browser } from '#imports';
import type { Words } from './words.ts';

/** The interface's words in the browser's language. */
export const words: Words = (key, ...values) =>
  browser.i18n.getMessage(key as never, values.map(String));
