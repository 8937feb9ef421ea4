import { useState } from 'react';
import { isProxyUrl } from '../lib/proxy-url.ts';
import { useWords } from './words-context.ts';

/** The proxy's address: saved when it is one, explained when it is not. */
export function ProxyAddress({
  value,
  onSave,
}: {
  value: string;
  onSave: (proxyUrl: string) => void;
}) {
  const words = useWords();
  const [typed, setTyped] = useState(value);
  const [wrong, setWrong] = useState(false);
  const [saved, setSaved] = useState(false);
  const save = () => {
    const address = typed.trim().replace(/\/+$/, '');
    setWrong(!isProxyUrl(address));
    if (!isProxyUrl(address)) return;
    setSaved(true);
    onSave(address);
  };
  return (
    <>
      <label htmlFor="proxy">{words('popup_proxy')}</label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <input
          id="proxy"
          spellCheck={false}
          value={typed}
          title={words('popup_proxy_hint')}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'proxy-wrong' : undefined}
          onChange={(event) => {
            setTyped(event.target.value);
            setWrong(false);
            setSaved(false);
          }}
        />
        {typed.trim() !== value && (
          <button type="submit" className="link">
            {words('save')}
          </button>
        )}
        {wrong && (
          <span className="wrong" id="proxy-wrong" role="alert">
            {words('popup_proxy_wrong')}
          </span>
        )}
        <span className="hint" role="status">
          {saved && typed.trim() === value ? words('saved') : ''}
        </span>
      </form>
    </>
  );
}
