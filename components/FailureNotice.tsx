import { FAILURE_ACTION } from '../lib/failure.ts';
import type { FailureReport } from '../lib/failure-report.ts';
import { failureKey } from '../lib/words.ts';
import { RetryButton } from './RetryButton.tsx';
import { useWords } from './words-context.ts';

/** What went wrong in one sentence, with its one action. */
export function FailureNotice({
  failure,
  account,
  onRetry,
  onSignIn,
  onSettings,
}: {
  failure: FailureReport;
  /** The tab's account, named where another one signed in. */
  account: string | null;
  onRetry: () => void;
  onSignIn: () => void;
  onSettings: () => void;
}) {
  const words = useWords();
  const action = FAILURE_ACTION[failure.code];
  const connect = failure.code === 'wrong-account' && account !== null;
  return (
    <div className="notice" role="status" data-failure={failure.code}>
      <span>{words(failureKey(failure.code))}</span>
      {action === 'retry' && (
        <RetryButton key={failure.retryAfter} seconds={failure.retryAfter ?? 0} onRetry={onRetry} />
      )}
      {action === 'sign-in' && (
        <button type="button" className="link" onClick={onSignIn}>
          {connect ? words('connect_account', account) : words('sign_in')}
        </button>
      )}
      {action === 'settings' && (
        <button type="button" className="link" onClick={onSettings}>
          {words('open_settings')}
        </button>
      )}
    </div>
  );
}
