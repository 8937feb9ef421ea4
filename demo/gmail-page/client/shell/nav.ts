import { element } from '../element.ts';
import { icon, type IconName } from '../icon.ts';
import type { Page } from '../page.ts';

const ITEMS = [
  ['inbox', 'inbox'],
  ['starred', 'star'],
  ['snoozed', 'snoozed'],
  ['imp', 'important'],
  ['sent', 'sent'],
  ['drafts', 'drafts'],
  ['all', 'all'],
  ['spam', 'spam'],
  ['trash', 'trash'],
] as const satisfies [string, IconName][];

/** The column of folders. */
export interface Nav {
  element: HTMLElement;
  /** Marks the current folder and refreshes the number of unread threads. */
  mark(view: string): void;
}

/** Builds compose button, folders and labels. */
export function navigationColumn({ words, mailbox }: Page): Nav {
  const compose = element('.T-I.T-I-KE.L3', { gh: 'cm', role: 'button', tabindex: '0' }, [
    icon('pencil'),
    element('span', {}, [words.compose]),
  ]);
  const items = ITEMS.map(([view, name]) => {
    const count = element('.bsU');
    const link = element('a', { href: `#${view}`, tabindex: '-1', target: '_top' }, [words[view]]);
    const node = element('.TO', {}, [
      element('.TN.bzz', {}, [
        icon(name),
        element('span.aio', {}, [element('span.nU', {}, [link])]),
        count,
      ]),
    ]);
    node.addEventListener('click', () => (location.hash = `#${view}`));
    return { view, node: element('.aim', {}, [node]), item: node, count };
  });
  const labels = element('.Xa', {}, [element('span', {}, [words.labels]), icon('plus')]);

  return {
    element: element('.aeN', { role: 'navigation' }, [
      element('.aic', {}, [element('.z0', {}, [compose])]),
      element(
        '.TK',
        {},
        items.map(({ node }) => node),
      ),
      labels,
    ]),
    mark(current) {
      const unread = mailbox.threads('inbox', '').filter(({ id }) => mailbox.isUnread(id)).length;
      for (const { view, item, count } of items) {
        item.classList.toggle('nZ', view === current);
        if (view === 'inbox') {
          count.textContent = unread > 0 ? String(unread) : '';
          item.classList.toggle('aiq', unread > 0);
        }
      }
    },
  };
}
