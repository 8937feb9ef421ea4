import type { PanelState } from '../lib/panel/panel-state.ts';
import { stalenessOf } from '../lib/panel/staleness.ts';
import { counted } from '../lib/words.ts';
import { useWords } from './words-context.ts';

/** That the thread went on since the summary was made, and the way to bring it up to date. */
export function OutOfDate({ state, onUpdate }: { state: PanelState; onUpdate: () => void }) {
  const words = useWords();
  const { page, phase, summary } = state;
  const staleness = summary && phase === 'done' ? stalenessOf(summary, page) : null;
  if (!staleness) return null;
  return (
    <p className="notice" role="status" data-stale={staleness === 'changed' ? 0 : staleness.added}>
      <span>
        {staleness === 'changed'
          ? words('stale_changed')
          : counted(words, 'stale', staleness.added)}
      </span>
      <button type="button" className="link" onClick={onUpdate}>
        {words('update')}
      </button>
    </p>
  );
}
