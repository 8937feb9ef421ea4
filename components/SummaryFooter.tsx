import { hiddenPieces } from '../lib/transcript/hidden-pieces.ts';
import type { Summary } from '../lib/summary/summary.ts';
import { counted, type WordKey } from '../lib/words.ts';
import { Verdict } from './Verdict.tsx';
import { useWords } from './words-context.ts';

/** What was read, what was dropped, and who wrote the summary. */
export function SummaryFooter({
  summary,
  proxyHost,
  isOfPage,
  given,
  isSentShown,
  onShowSent,
  onVerdict,
}: {
  summary: Summary;
  proxyHost: string;
  /** Whether it is of the messages that the page showed. */
  isOfPage: boolean;
  /** What the user thought of the summary. */
  given: 'good' | 'bad' | null;
  isSentShown: boolean;
  onShowSent: () => void;
  onVerdict: (verdict: 'good' | 'bad' | null) => void;
}) {
  const words = useWords();
  const { coverage, dropped, engine, model, savedSeconds, sources } = summary;
  const hidden = sources.reduce((sum, source) => sum + hiddenPieces(source.hidden), 0);
  const facts = [
    isOfPage
      ? counted(words, 'coverage_page', coverage.read, coverage.of)
      : counted(words, 'coverage', coverage.of, coverage.read),
    // What plain code did not find in the mail it never said.
    dropped > 0 && engine !== 'extract' ? counted(words, 'dropped', dropped) : null,
    savedSeconds >= 60
      ? counted(words, 'saved_minutes', Math.round(savedSeconds / 60))
      : savedSeconds >= 20
        ? counted(words, 'saved_seconds', Math.round(savedSeconds / 10) * 10)
        : null,
    hidden > 0 ? counted(words, 'hidden', hidden) : null,
    engine === 'mistral'
      ? words('engine_mistral', model ?? 'Mistral', proxyHost)
      : words(`engine_${engine}`),
  ].filter((fact) => fact !== null);
  return (
    <div className="footer">
      {coverage.unread.map(({ message, reason }) => (
        <span key={`${message}-${reason}`} data-message={message} data-reason={reason}>
          {words('unread', message, words(`unread_${reason.replace('-', '_')}` as WordKey))}
        </span>
      ))}
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      <button
        type="button"
        className="link"
        aria-expanded={isSentShown}
        aria-controls="what-is-sent"
        onClick={onShowSent}
      >
        {words('what_is_sent')}
      </button>
      <Verdict about={words('the_summary')} given={given} onVerdict={onVerdict} />
    </div>
  );
}
