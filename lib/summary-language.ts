import { browser } from '#imports';
import { type Language, languageSchema } from './contract.ts';
import type { Settings } from './settings.ts';

/** The language to ask for: what the user set, or the browser's own where a summary can be had in it. */
export function summaryLanguage(setting: Settings['language']): Language {
  if (setting !== 'browser') return setting;
  const tag = browser.i18n.getUILanguage();
  const whole = languageSchema.safeParse(tag);
  const base = languageSchema.safeParse(tag.split('-')[0]);
  return whole.data ?? (tag.startsWith('pt') ? 'pt-BR' : (base.data ?? 'mail'));
}
