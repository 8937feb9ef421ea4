import type { Citation } from '../lib/contract.ts';
import type { SummaryLine } from '../lib/summary/summary.ts';
import type { Source } from '../lib/transcript/source.ts';
import { CitationButton } from './CitationButton.tsx';
import { DueDate } from './DueDate.tsx';
import { Verdict } from './Verdict.tsx';

/**
 * One statement with its citations. Text nodes only: nothing a model or a mail says is ever markup. A sender's own words
 * stand in quotation marks, and the citation behind them says whose they are: what a mail orders is not our advice.
 */
export function LineItem({
  line,
  sources,
  given,
  onCite,
  onVerdict,
}: {
  line: SummaryLine;
  sources: readonly Source[];
  /** What the user thought of it. */
  given: 'good' | 'bad' | null;
  onCite: (citation: Citation) => void;
  onVerdict: ((text: string, verdict: 'good' | 'bad' | null) => void) | null;
}) {
  const Text = line.isQuotation ? 'q' : 'span';
  return (
    <li className="line" data-kind={line.kind} data-for-reader={line.forReader} dir="auto">
      <Text className="line-text">{line.text}</Text>{' '}
      {line.due && <DueDate words={line.due} on={line.dueOn} />}{' '}
      <span className="citations">
        {byMessage(line.citations).map((citations) => (
          <CitationButton
            key={citations[0].message}
            citations={citations}
            source={sources.find(({ number }) => number === citations[0].message)}
            onCite={onCite}
          />
        ))}
      </span>
      {onVerdict && (
        <Verdict
          about={line.text}
          given={given}
          onVerdict={(verdict) => onVerdict(line.text, verdict)}
        />
      )}
    </li>
  );
}

/** The citations of each message together, in the order in which messages are first cited. */
function byMessage(citations: readonly Citation[]): [Citation, ...Citation[]][] {
  const groups = new Map<number, [Citation, ...Citation[]]>();
  for (const citation of citations) {
    const group = groups.get(citation.message);
    if (group) group.push(citation);
    else groups.set(citation.message, [citation]);
  }
  return [...groups.values()];
}
