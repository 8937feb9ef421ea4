import type { FailureReport } from '../lib/failure-report.ts';
import { failureKey } from '../lib/words.ts';
import { Mark } from './Mark.tsx';
import { useWords } from './words-context.ts';

/** The popup where there is nothing to show: its state could not be read. */
export function PopupFailure({
  failure,
  onRetry,
}: {
  failure: FailureReport;
  onRetry: () => void;
}) {
  const words = useWords();
  return (
    <main className="popup">
      <header className="bar">
        <Mark />
        <strong className="brand">{words('brand')}</strong>
      </header>
      <p className="notice" role="status" data-failure={failure.code}>
        {words(failureKey(failure.code))}{' '}
        <button type="button" className="link" onClick={onRetry}>
          {words('retry')}
        </button>
      </p>
    </main>
  );
}
