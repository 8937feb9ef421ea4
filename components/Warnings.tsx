import type { Warning } from '../lib/summary/warnings/warning.ts';
import type { WordKey } from '../lib/words.ts';
import { useWords } from './words-context.ts';

/** What plain code noticed about a mail that tries something; words from our own list alone, never a mail's or a model's. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const words = useWords();
  return warnings.map(({ code, message }) => (
    <p className="notice" role="status" key={`${code}-${message}`} data-warning={code}>
      {words(`warning_${code.replaceAll('-', '_')}` as WordKey, message)}
    </p>
  ));
}
