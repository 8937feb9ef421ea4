import { useState } from 'react';
import { useWords } from './words-context.ts';

/** Whose threads are never summarized unasked: addresses, domains and labels, one a line. Saved when the field is left. */
export function Excluded({
  value,
  onSave,
}: {
  value: readonly string[];
  onSave: (excluded: string[]) => void;
}) {
  const words = useWords();
  const [typed, setTyped] = useState(value.join('\n'));
  const save = () =>
    onSave(
      [...new Set(typed.split('\n').map((line) => line.trim().slice(0, 320)))].filter(Boolean),
    );
  return (
    <>
      <label htmlFor="excluded">{words('popup_excluded')}</label>
      <textarea
        id="excluded"
        rows={3}
        spellCheck={false}
        placeholder={words('popup_excluded_hint')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
      />
    </>
  );
}
