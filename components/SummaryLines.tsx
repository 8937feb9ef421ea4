import type { Citation, LineKind } from '../lib/contract.ts';
import type { PanelState } from '../lib/panel/panel-state.ts';
import type { SummaryLine } from '../lib/summary/summary.ts';
import type { Source } from '../lib/transcript/source.ts';
import type { WordKey } from '../lib/words.ts';
import { LineItem } from './LineItem.tsx';
import { useWords } from './words-context.ts';

type GroupKind = Exclude<LineKind, 'headline'>;

/** The groups in reading order: what is asked comes first. */
const GROUPS: readonly GroupKind[] = ['ask', 'question', 'decision', 'disagreement', 'point'];

/**
 * The lines of a summary: first those that cite a message which came since this user last looked, then what is asked of
 * the reader, then all others by kind. Within a group lines keep the order in which they came.
 */
export function SummaryLines({
  lines,
  sources,
  unseen,
  verdicts,
  onCite,
  onVerdict,
}: {
  lines: readonly SummaryLine[];
  sources: readonly Source[];
  /** Numbers of the messages that are new to the reader. */
  unseen: readonly number[];
  verdicts: PanelState['verdicts'];
  onCite: (citation: Citation) => void;
  /** Takes a verdict on a line; null while lines are still coming. */
  onVerdict: ((text: string, verdict: 'good' | 'bad' | null) => void) | null;
}) {
  const words = useWords();
  const givenTo = ({ text }: SummaryLine) =>
    verdicts.find((each) => each.text === text)?.verdict ?? null;
  const headline = lines.find(({ kind }) => kind === 'headline');
  const rest = lines.filter(({ kind }) => kind !== 'headline');
  const isNew = (line: SummaryLine) =>
    line.citations.some(({ message }) => unseen.includes(message));
  const known = rest.filter((line) => !isNew(line));
  const groups = [
    { key: 'new', title: words('new_since'), group: rest.filter(isNew) },
    { key: 'ask-reader', title: words('kind_ask_reader'), group: known.filter(isForReader) },
    ...GROUPS.map((kind) => ({
      key: kind,
      title: words(`kind_${kind}` satisfies WordKey),
      group: known.filter((line) => line.kind === kind && !isForReader(line)),
    })),
  ];
  return (
    <>
      {headline && (
        <ul className="headline">
          <LineItem
            line={headline}
            sources={sources}
            given={givenTo(headline)}
            onCite={onCite}
            onVerdict={onVerdict}
          />
        </ul>
      )}
      {groups.map(({ group, key, title }) => {
        if (group.length === 0) return null;
        return (
          <section className="group" key={key} data-kind={key}>
            <h3>{title}</h3>
            <ul>
              {group.map((line) => (
                <LineItem
                  key={`${line.kind}-${line.citations[0]?.message}-${line.text}`}
                  line={line}
                  sources={sources}
                  given={givenTo(line)}
                  onCite={onCite}
                  onVerdict={onVerdict}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

const isForReader = ({ forReader }: SummaryLine) => forReader === true;
