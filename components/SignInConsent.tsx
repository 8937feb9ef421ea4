import { useEffect, useRef } from 'react';
import { useWords } from './words-context.ts';

/** What the user agrees to, said before Google's page opens. Takes the focus; Escape declines. */
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
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div
      className="consent"
      role="group"
      aria-label={words('agree_title')}
      onKeyDown={({ key }) => key === 'Escape' && onDecline()}
    >
      <h3 ref={title} tabIndex={-1}>
        {words('agree_title')}
      </h3>
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
