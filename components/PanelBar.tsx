import type { PanelState } from '../lib/panel/panel-state.ts';
import { counted } from '../lib/words.ts';
import { Mark } from './Mark.tsx';
import { SummaryFacts } from './SummaryFacts.tsx';
import { useWords } from './words-context.ts';

/** The panel's one constant line: the product's name, what it is doing, and the button that makes it do something. */
export function PanelBar({
  state,
  isQuiet,
  onSummarize,
  onStop,
}: {
  state: PanelState;
  /** Something else in the panel asks to be decided first, or nobody has to act: the button steps back. */
  isQuiet: boolean;
  onSummarize: (fresh: boolean) => void;
  onStop: () => void;
}) {
  const words = useWords();
  const { lines, phase, progress, quiet, status, summary } = state;
  const isReading = phase === 'reading';
  const isBusy = isReading || phase === 'writing';
  const doing = isReading
    ? progress && progress.of > 0
      ? words('reading', progress.read, progress.of)
      : words('reading_start')
    : phase === 'writing'
      ? words(lines.length > 0 ? 'writing' : 'waiting')
      : null;
  const isDone = phase === 'done' && summary !== null;
  const heard = isReading
    ? words('reading_start')
    : isDone
      ? counted(words, 'ready', summary.lines.length)
      : '';
  return (
    <header className="bar">
      <Mark />
      <strong className="brand">{words('brand')}</strong>
      {isDone && <SummaryFacts summary={summary} />}
      <span className="doing">{doing}</span>
      {quiet && !summary && !isBusy && (
        <span className="quiet-reason" data-quiet={quiet}>
          {words(`quiet_${quiet}`)}
        </span>
      )}
      <span className="heard" role="status">
        {heard}
      </span>
      {!isBusy && summary === null && (
        <kbd title={words('popup_shortcut')}>{status?.shortcut || words('shortcut_none')}</kbd>
      )}
      {/* One element whatever it shows, so that who pressed it with a key stays where they are. */}
      <button
        type="button"
        className={isBusy || summary !== null ? 'icon' : isQuiet || quiet ? 'quiet' : 'primary'}
        title={isBusy ? words('stop') : summary === null ? undefined : words('summarize_again')}
        aria-label={isBusy ? words('stop') : undefined}
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        onClick={({ detail }) => {
          if (!isBusy) onSummarize(summary !== null);
          // The second half of a double click does not stop what the first began.
          else if (detail <= 1) onStop();
        }}
      >
        {isBusy ? (
          <Stop />
        ) : summary === null ? (
          words('summarize')
        ) : (
          <Again label={words('summarize_again')} />
        )}
      </button>
    </header>
  );
}

/** A square in a ring that turns. */
function Stop() {
  return (
    <>
      <span className="spinner" aria-hidden="true" />
      <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true">
        <rect width="8" height="8" rx="1.5" fill="currentColor" />
      </svg>
    </>
  );
}

function Again({ label }: { label: string }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" role="img" aria-label={label}>
      <path
        d="M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
