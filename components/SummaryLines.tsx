import type { Citation, Line, LineKind } from '../lib/contract.ts';
import type { Source } from '../lib/transcript/source.ts';
import type { WordKey } from '../lib/words.ts';
import { LineItem } from './LineItem.tsx';
import { useWords } from './words-context.ts';

type GroupKind = Exclude<LineKind, 'headline'>;

/** The groups in reading order: what is asked comes first. */
const GROUPS: readonly GroupKind[] = [
  'change',
  'ask',
  'question',
  'decision',
  'disagreement',
  'point',
];

/** The lines of a summary by kind. Lines of a kind keep the order in which they came. */
export function SummaryLines({
  lines,
  sources,
  onCite,
}: {
  lines: readonly Line[];
  sources: readonly Source[];
  onCite: (citation: Citation) => void;
}) {
  const words = useWords();
  const headline = lines.find(({ kind }) => kind === 'headline');
  return (
    <>
      {headline && (
        <ul className="headline">
          <LineItem line={headline} sources={sources} onCite={onCite} />
        </ul>
      )}
      {GROUPS.map((kind) => {
        const group = lines.filter((line) => line.kind === kind);
        if (group.length === 0) return null;
        return (
          <section className="group" key={kind} data-kind={kind}>
            <h3>{words(`kind_${kind}` satisfies WordKey)}</h3>
            <ul>
              {group.map((line, i) => (
                <LineItem key={`${i}-${line.text}`} line={line} sources={sources} onCite={onCite} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
