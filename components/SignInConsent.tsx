import { useWords } from './words-context.ts';

/** What the user agrees to, said before Google's page opens. */
export function SignInConsent({
  proxyHost,
  onAgree,
  onDecline,
}: {
  proxyHost: string;
  onAgree: () => void;
  onDecline: () => void;
}) {
  const words = useWords();
  return (
    <div className="consent">
      <h3>{words('agree_title')}</h3>
      <ul>
        <li>{words('agree_read')}</li>
        <li>{words('agree_send', proxyHost)}</li>
        <li>{words('agree_stop')}</li>
      </ul>
      <div className="actions">
        <button type="button" className="primary" onClick={onAgree}>
          {words('agree')}
        </button>
        <button type="button" className="quiet" onClick={onDecline}>
          {words('not_now')}
        </button>
      </div>
    </div>
  );
}
