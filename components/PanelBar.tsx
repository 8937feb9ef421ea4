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
}: {
  state: PanelState;
  /** Something else in the panel asks to be decided first, or nobody has to act: the button steps back. */
  isQuiet: boolean;
  onSummarize: (fresh: boolean) => void;
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
        title={summary === null || isBusy ? undefined : words('summarize_again')}
        aria-label={isBusy ? (doing ?? '') : undefined}
        aria-disabled={isBusy}
        onClick={() => {
          if (!isBusy) onSummarize(summary !== null);
        }}
      >
        {isBusy ? (
          <span className="spinner" aria-hidden="true" />
        ) : summary === null ? (
          words('summarize')
        ) : (
          <Again label={words('summarize_again')} />
        )}
      </button>
    </header>
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
