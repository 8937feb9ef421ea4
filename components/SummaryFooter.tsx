import type { Summary } from '../lib/summary/summary.ts';
import type { WordKey } from '../lib/words.ts';
import { Verdict } from './Verdict.tsx';
import { useWords } from './words-context.ts';

/** What was read, what was dropped, and who wrote the summary. */
export function SummaryFooter({
  summary,
  proxyHost,
  signedIn,
  onShowSent,
  onVerdict,
}: {
  summary: Summary;
  proxyHost: string;
  signedIn: boolean;
  onShowSent: () => void;
  onVerdict: (verdict: 'good' | 'bad' | null) => void;
}) {
  const words = useWords();
  const { coverage, dropped, engine, model, savedSeconds, sources } = summary;
  const hidden = sources.reduce((sum, source) => sum + source.hidden, 0);
  const read = words(signedIn ? 'coverage' : 'coverage_page', coverage.read, coverage.of);
  const facts = [
    read,
    dropped > 0 ? words(dropped === 1 ? 'dropped_one' : 'dropped_many', dropped) : null,
    savedSeconds >= 60
      ? words('saved_minutes', Math.round(savedSeconds / 60))
      : savedSeconds >= 20
        ? words('saved_seconds', Math.round(savedSeconds / 10) * 10)
        : null,
    hidden > 0 ? words(hidden === 1 ? 'hidden_one' : 'hidden_many', hidden) : null,
    engine === 'mistral'
      ? words('engine_mistral', model ?? 'Mistral', proxyHost)
      : words(`engine_${engine}`),
  ];
  return (
    <p className="footer">
      {coverage.unread.map(({ message, reason }) => (
        <span key={`${message}-${reason}`} data-message={message} data-reason={reason}>
          {words('unread', message, words(`unread_${reason.replace('-', '_')}` as WordKey))}
        </span>
      ))}
      {facts
        .filter((fact) => fact !== null)
        .map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      <button type="button" className="link" onClick={onShowSent}>
        {words('what_is_sent')}
      </button>
      <Verdict about={words('the_summary')} onVerdict={onVerdict} />
    </p>
  );
}
