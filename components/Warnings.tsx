import type { Warning } from '../lib/summary/warnings/warning.ts';
import type { Source } from '../lib/transcript/source.ts';
import type { WordKey } from '../lib/words.ts';
import { useWords } from './words-context.ts';

/** What plain code noticed about a mail that tries something; words from our own list alone, and the sender's address. */
export function Warnings({
  warnings,
  sources,
}: {
  warnings: readonly Warning[];
  sources: readonly Source[];
}) {
  const words = useWords();
  return warnings.map(({ code, message }) => {
    const sender = sources.find(({ number }) => number === message)?.address;
    return (
      <p className="notice" role="status" key={`${code}-${message}`} data-warning={code}>
        {words(
          `warning_${code.replaceAll('-', '_')}` as WordKey,
          message,
          sender || words('unknown_sender'),
        )}
      </p>
    );
  });
}
