import { useState } from 'react';
import type { Citation } from '../lib/contract.ts';
import type { Source } from '../lib/transcript/source.ts';
import { useWords } from './words-context.ts';

/**
 * Who said it and where; a click opens the message and marks the words. Where a line cites several words of one message,
 * each further click goes on to the next.
 * @param citations all of one message
 */
export function CitationButton({
  citations,
  source,
  onCite,
}: {
  citations: readonly [Citation, ...Citation[]];
  source: Source | undefined;
  onCite: (citation: Citation) => void;
}) {
  const words = useWords();
  const [at, setAt] = useState(0);
  const [{ message }] = citations;
  const quotes = citations.map(({ quote }) => `“${quote}”`).join(' · ');
  const name = source?.name || source?.address || words('unknown_sender');
  return (
    <button
      type="button"
      className="citation"
      data-message={message}
      data-quote={citations[0].quote}
      title={quotes}
      aria-label={words('citation_label', message, name, quotes)}
      onClick={() => {
        onCite(citations[at] ?? citations[0]);
        setAt((at + 1) % citations.length);
      }}
    >
      <span className="citation-name">{shortName(name)}</span>
      <span className="citation-number">{message}</span>
    </button>
  );
}

/** "Maya" of "Maya Lindqvist" and of "Lindqvist, Maya"; an address up to its @; what is no person's name stays whole. */
function shortName(name: string): string {
  if (name.includes('@')) return name.split('@')[0] ?? name;
  const comma = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)/u.exec(name);
  if (comma?.[2]) return comma[2];
  const words = name.trim().split(/\s+/);
  const isPerson = words.length === 2 && words.every((word) => /^\p{Lu}[\p{Ll}'’-]+$/u.test(word));
  return (isPerson && words[0] !== 'The' ? words[0] : name) ?? name;
}
