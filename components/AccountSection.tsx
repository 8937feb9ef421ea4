import { useState } from 'react';
import type { FailureReport } from '../lib/failure-report.ts';
import { failureKey } from '../lib/words.ts';
import { AccountList } from './AccountList.tsx';
import { SignInConsent } from './SignInConsent.tsx';
import { useWords } from './words-context.ts';

/** Who is signed in, and the way in for the account of the Gmail tab in front. */
export function AccountSection({
  accounts,
  offered,
  tabAccount,
  proxyHost,
  failure,
  onSignIn,
  onSignOut,
}: {
  accounts: readonly string[];
  /** Whether there is somebody to sign in. */
  offered: boolean;
  tabAccount: string | null;
  proxyHost: string;
  failure: FailureReport | null;
  onSignIn: () => void;
  onSignOut: (email: string) => void;
}) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const agree = () => {
    setAsking(false);
    onSignIn();
  };
  return (
    <section>
      <h2>{words('popup_account')}</h2>
      <AccountList accounts={accounts} onSignOut={onSignOut} />
      {failure && (
        <p className="notice" role="status" data-failure={failure.code}>
          {words(failureKey(failure.code))}
        </p>
      )}
      {asking && (
        <SignInConsent proxyHost={proxyHost} onAgree={agree} onDecline={() => setAsking(false)} />
      )}
      {!asking && offered && (
        <button type="button" className="primary" onClick={() => setAsking(true)}>
          {tabAccount === null ? words('sign_in') : words('connect_account', tabAccount)}
        </button>
      )}
    </section>
  );
}
