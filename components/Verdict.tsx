import { useWords } from './words-context.ts';

type Given = 'good' | 'bad' | null;

/** Two thumbs. Pressing one again takes it back. What is said stays on this computer. */
export function Verdict({
  about,
  given,
  onVerdict,
}: {
  /** What is judged, for who hears the page: a line's words, or the summary. */
  about: string;
  given: Given;
  onVerdict: (verdict: Given) => void;
}) {
  const words = useWords();
  return (
    <span className="verdict" data-given={given}>
      {(['good', 'bad'] as const).map((verdict) => (
        <button
          key={verdict}
          type="button"
          className="icon"
          title={words(`verdict_${verdict}`)}
          aria-label={`${words(`verdict_${verdict}`)}: ${about}`}
          aria-pressed={given === verdict}
          onClick={() => onVerdict(given === verdict ? null : verdict)}
        >
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <path
              d="M5 14H3V7h2m0 7V7l3-5c1 0 1.6.8 1.4 1.8L9 6h3.6c.8 0 1.4.8 1.2 1.6l-1.2 5c-.2.8-.8 1.4-1.6 1.4z"
              transform={verdict === 'bad' ? 'rotate(180 8 8)' : undefined}
              fill={given === verdict ? 'currentColor' : 'none'}
              stroke="currentColor"
              strokeWidth="1.3"
              strokeLinejoin="round"
            />
          </svg>
        </button>
      ))}
    </span>
  );
}
