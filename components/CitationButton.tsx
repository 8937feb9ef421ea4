import type { Citation } from '../lib/contract.ts';
import type { Source } from '../lib/transcript/source.ts';
import { useWords } from './words-context.ts';

/** Who said it and where; a click opens the message and marks the words. */
export function CitationButton({
  citation,
  source,
  onCite,
}: {
  citation: Citation;
  source: Source | undefined;
  onCite: (citation: Citation) => void;
}) {
  const words = useWords();
  const name = source?.name || source?.address || words('unknown_sender');
  return (
    <button
      type="button"
      className="citation"
      data-message={citation.message}
      data-quote={citation.quote}
      title={`“${citation.quote}”`}
      aria-label={words('citation_label', citation.message, name, citation.quote)}
      onClick={() => onCite(citation)}
    >
      <span className="citation-name">{shortName(name)}</span>
      <span className="citation-number">{citation.message}</span>
    </button>
  );
}

/** "Maya" of "Maya Lindqvist" and of "Lindqvist, Maya"; an address up to its @. */
function shortName(name: string): string {
  const given = name.includes(',') ? (name.split(',')[1] ?? name) : name;
  return given.trim().split(/[\s@]/)[0] ?? name;
}
