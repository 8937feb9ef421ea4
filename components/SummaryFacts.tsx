import type { Summary } from '../lib/summary/summary.ts';
import type { WordKey } from '../lib/words.ts';
import { useWords } from './words-context.ts';

/** What kind of thread it is, and whether it is urgent; nothing where that says nothing. */
export function SummaryFacts({ summary: { category, urgency } }: { summary: Summary }) {
  const words = useWords();
  return (
    <span className="facts">
      {category !== 'other' && (
        <span data-category={category}>
          {words(`category_${category.replaceAll('-', '_')}` as WordKey)}
        </span>
      )}
      {urgency === 'high' && <span data-urgency={urgency}>{words(`urgency_${urgency}`)}</span>}
    </span>
  );
}
