import { browser } from '#imports';

/** The language of a text (BCP 47, its first part), or null where it cannot be told. */
export type DetectLanguage = (text: string) => Promise<string | null>;

/** Below this share of a text, its main language is none to hold anybody to. */
const MIN_PERCENTAGE = 70;

/**
 * Chrome's own detector, which knows about a hundred languages and is part of the browser: nothing is downloaded or sent.
 * See https://developer.chrome.com/docs/extensions/reference/api/i18n#method-detectLanguage
 */
export const detectLanguage: DetectLanguage = async (text) => {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const main = languages[0];
  if (!main || !isReliable || main.percentage < MIN_PERCENTAGE) return null;
  return main.language.split('-')[0]?.toLowerCase() ?? null;
};
