import { counted } from '../lib/words.ts';
import { useWords } from './words-context.ts';

/** How many verdicts are kept on this computer, and the ways to take them along or be rid of them. */
export function FeedbackSection({
  count,
  onExport,
  onErase,
}: {
  count: number;
  onExport: () => void;
  onErase: () => void;
}) {
  const words = useWords();
  return (
    <>
      <span>{words('popup_feedback')}</span>
      <span className="row">
        <span data-feedback={count}>{counted(words, 'popup_feedback_count', count)}</span>
        {count > 0 && (
          <>
            <button
              type="button"
              className="link"
              aria-label={`${words('export')}: ${words('popup_feedback')}`}
              onClick={onExport}
            >
              {words('export')}
            </button>
            <button
              type="button"
              className="link"
              aria-label={`${words('erase')}: ${words('popup_feedback')}`}
              onClick={onErase}
            >
              {words('erase')}
            </button>
          </>
        )}
      </span>
    </>
  );
}
