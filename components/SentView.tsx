import type { LeftOut } from '../lib/transcript/left-out.ts';
import { useWords } from './words-context.ts';

/** What left the browser, byte for byte, and what was left out of it and why. */
export function SentView({ bodies, leftOut }: { bodies: readonly string[]; leftOut: LeftOut }) {
  const words = useWords();
  const hidden = Object.values(leftOut.hidden).reduce((sum, count) => sum + count, 0);
  const facts = [
    leftOut.quoted > 0 ? words('left_out_quoted', leftOut.quoted) : null,
    leftOut.signature > 0 ? words('left_out_signature', leftOut.signature) : null,
    hidden > 0 ? words('left_out_hidden', hidden) : null,
    leftOut.attachments > 0 ? words('left_out_attachments', leftOut.attachments) : null,
    leftOut.shortened > 0 ? words('left_out_shortened', leftOut.shortened) : null,
  ].filter((fact) => fact !== null);
  return (
    <section className="sent">
      <h3>{words('what_is_sent')}</h3>
      {facts.length > 0 && (
        <p className="hint">
          {words('left_out')} {facts.join(' · ')}
        </p>
      )}
      {bodies.length === 0 ? (
        <p className="hint">{words('nothing_sent')}</p>
      ) : (
        bodies.map((body, i) => (
          <pre key={i} tabIndex={0}>
            {body}
          </pre>
        ))
      )}
    </section>
  );
}
