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
      <span>
        <span data-feedback={count}>{words('popup_feedback_count', count)}</span>{' '}
        {count > 0 && (
          <>
            <button type="button" className="link" onClick={onExport}>
              {words('export')}
            </button>{' '}
            <button type="button" className="link" onClick={onErase}>
              {words('erase')}
            </button>
          </>
        )}
      </span>
    </>
  );
}
