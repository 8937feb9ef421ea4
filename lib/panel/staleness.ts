import type { PageVersion } from '../cache/summary-cache.ts';
import type { Summary } from '../summary/summary.ts';

/** How a summary is out of date: messages came, or messages it knew went away or changed. */
export type Staleness = { added: number } | 'changed';

/** Whether a summary speaks of what Gmail shows now; null where it does, or where the page does not tell. */
export function stalenessOf(
  { coverage, sources }: Pick<Summary, 'coverage' | 'sources'>,
  page: PageVersion | null,
): Staleness | null {
  if (!page || page.count === 0) return null;
  if (page.count > coverage.of) return { added: page.count - coverage.of };
  if (page.count < coverage.of) return 'changed';
  const known = new Set(sources.map(({ id }) => id));
  return sources.length === coverage.of && page.ids.some((id) => !known.has(id)) ? 'changed' : null;
}
