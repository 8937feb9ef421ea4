import type { Length } from '../lib/contract.ts';
import { useWords } from './words-context.ts';

const LENGTHS: readonly Length[] = ['short', 'normal', 'detailed'];

/** How long summaries are. */
export function LengthChoice({
  value,
  onChange,
}: {
  value: Length;
  onChange: (length: Length) => void;
}) {
  const words = useWords();
  return (
    <>
      <label htmlFor="length">{words('popup_length')}</label>
      <select
        id="length"
        value={value}
        onChange={(event) => onChange(event.target.value as Length)}
      >
        {LENGTHS.map((length) => (
          <option key={length} value={length}>
            {words(`length_${length}`)}
          </option>
        ))}
      </select>
    </>
  );
}
