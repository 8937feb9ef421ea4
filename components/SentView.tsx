import type { LeftOut } from '../lib/transcript/left-out.ts';
import type { Source } from '../lib/transcript/source.ts';
import { counted, type CountedKey } from '../lib/words.ts';
import { useWords } from './words-context.ts';

/** What a secret is replaced by (lib/transcript/masks). */
const MASK = /\[(?:CARD|IBAN|MAIL|CODE|PHONE)_\d+(?:\.\d+)?\]/g;

/** What left the browser, byte for byte, and what was left out of it and why. Escape closes it. */
export function SentView({
  bodies,
  leftOut,
  sources,
  onClose,
}: {
  bodies: readonly string[];
  leftOut: LeftOut;
  sources: readonly Source[];
  onClose: () => void;
}) {
  const words = useWords();
  const masked = new Set(bodies.flatMap((body) => body.match(MASK) ?? [])).size;
  const counts: [CountedKey, number][] = [
    ['left_out_quoted', leftOut.quoted],
    ['left_out_signature', leftOut.signature],
    ['left_out_attachments', leftOut.attachments],
    ['left_out_shortened', leftOut.shortened],
    ['left_out_masked', masked],
  ];
  const listed = (facts: readonly [CountedKey, number][]) =>
    facts
      .filter(([, count]) => count > 0)
      .map(([key, count]) => counted(words, key, count))
      .join(' · ');
  const facts = listed(counts);
  const hiding = sources.filter(({ hidden }) => Object.keys(hidden).length > 0);
  return (
    <section
      className="sent"
      id="what-is-sent"
      aria-label={words('what_is_sent')}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <h3>{words('what_is_sent')}</h3>
      {facts !== '' && (
        <p className="hint">
          {words('left_out')} {facts}
        </p>
      )}
      {hiding.map(({ address, hidden, name, number }) => (
        <p className="hint" key={number} data-hidden={number}>
          {words(
            'left_out_hidden',
            number,
            name || address || words('unknown_sender'),
            listed(Object.entries(hidden).map(([reason, count]) => [keyOf(reason), count])),
          )}
        </p>
      ))}
      {bodies.length === 0 ? (
        <p className="hint">{words('nothing_sent')}</p>
      ) : (
        bodies.map((body, i) => (
          <pre key={i} tabIndex={0} aria-label={words('what_is_sent')}>
            {body}
          </pre>
        ))
      )}
    </section>
  );
}

/** The words for pieces that were hidden for a reason. */
const keyOf = (reason: string) => `hidden_${reason.replaceAll('-', '_')}` as CountedKey;
