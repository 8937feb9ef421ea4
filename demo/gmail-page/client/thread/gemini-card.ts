import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { Page } from '../page.ts';

/** The host's own summary card, folded. */
export function geminiCard({ words, nextId }: Page): HTMLElement {
  return element('.eJPjde', { 'data-container-id': `${nextId()}:kopisummary` }, [
    element('', { 'data-id': `${nextId()}:kopisummary`, role: 'button', tabindex: '0' }, [
      icon('sparkle'),
      words.gemini,
    ]),
  ]);
}
