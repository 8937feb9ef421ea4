import type { Language } from './contract.ts';

/** What the user can set: a language, the mail's own, or the browser's. */
export type LanguageSetting = Language | 'browser';

/** The languages a summary can be asked in, each by its own name. */
export const LANGUAGES: Record<Exclude<Language, 'mail'>, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  tr: 'Türkçe',
  ar: 'العربية',
  zh: '中文',
  ja: '日本語',
  ko: '한국어',
};
