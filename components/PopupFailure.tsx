import type { FailureReport } from '../lib/failure-report.ts';
import { failureKey } from '../lib/words.ts';
import { PopupBar } from './PopupBar.tsx';
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
      <PopupBar />
      <p className="notice" role="status" data-failure={failure.code}>
        {words(failureKey(failure.code))}{' '}
        <button type="button" className="link" onClick={onRetry}>
          {words('retry')}
        </button>
      </p>
    </main>
  );
}
