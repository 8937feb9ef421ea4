import type { PanelState } from '../lib/panel/panel-state.ts';
import { Mark } from './Mark.tsx';
import { useWords } from './words-context.ts';

/** The panel's one constant line: the product's name, what it is doing, and the button that makes it do something. */
export function PanelBar({
  state,
  onSummarize,
}: {
  state: PanelState;
  onSummarize: (fresh: boolean) => void;
}) {
  const words = useWords();
  const { phase, progress, status, summary } = state;
  const busy = phase === 'reading' || phase === 'writing';
  const doing =
    phase === 'writing'
      ? words('writing')
      : phase === 'reading'
        ? progress && progress.of > 0
          ? words('reading', progress.read, progress.of)
          : words('reading_start')
        : null;
  return (
    <header className="bar">
      <Mark />
      <strong className="brand">{words('brand')}</strong>
      <span className="doing" role="status">
        {doing}
      </span>
      {!busy && summary === null && (
        <>
          <kbd title={words('popup_shortcut')}>{status?.shortcut || words('shortcut_none')}</kbd>
          <button type="button" className="primary" onClick={() => onSummarize(false)}>
            {words('summarize')}
          </button>
        </>
      )}
      {!busy && summary !== null && (
        <button
          type="button"
          className="icon"
          title={words('summarize_again')}
          aria-label={words('summarize_again')}
          onClick={() => onSummarize(true)}
        >
          <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
            <path
              d="M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              strokeLinecap="round"
            />
          </svg>
        </button>
      )}
      {busy && <span className="spinner" aria-hidden="true" />}
    </header>
  );
}
