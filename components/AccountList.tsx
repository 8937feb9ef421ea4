import { useWords } from './words-context.ts';

/** The signed-in accounts, each with its way out. */
export function AccountList({
  accounts,
  onSignOut,
}: {
  accounts: readonly string[];
  onSignOut: (email: string) => void;
}) {
  const words = useWords();
  if (accounts.length === 0) return <p className="hint">{words('popup_none')}</p>;
  return (
    <ul className="accounts">
      {accounts.map((email) => (
        <li key={email}>
          <span className="address">{email}</span>
          <button type="button" className="link" onClick={() => onSignOut(email)}>
            {words('sign_out')}
          </button>
        </li>
      ))}
    </ul>
  );
}
