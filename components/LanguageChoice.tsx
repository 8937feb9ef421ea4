import { LANGUAGES, type LanguageSetting } from '../lib/languages.ts';
import { useWords } from './words-context.ts';

/** The language of summaries: as the mail, as the browser, or one by its own name. */
export function LanguageChoice({
  value,
  onChange,
}: {
  value: LanguageSetting;
  onChange: (language: LanguageSetting) => void;
}) {
  const words = useWords();
  return (
    <>
      <label htmlFor="language">{words('popup_language')}</label>
      <select
        id="language"
        value={value}
        onChange={(event) => onChange(event.target.value as LanguageSetting)}
      >
        <option value="mail">{words('language_mail')}</option>
        <option value="browser">{words('language_browser')}</option>
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
