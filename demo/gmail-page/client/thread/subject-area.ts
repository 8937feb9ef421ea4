import type { ShownThread } from '../../page-data.ts';
import { closureButton } from '../closure-button.ts';
import { element } from '../element.ts';
import { icon, iconImage } from '../icon.ts';
import { LATE, later } from '../later.ts';
import type { Page } from '../page.ts';
import { permId } from './perm-id.ts';

/**
 * The first child of the thread root: heading and label, then, painted late, the heading's ids and the buttons.
 * @param expandAll expands or collapses all messages
 */
export function subjectArea(
  page: Page,
  thread: ShownThread,
  signal: AbortSignal,
  expandAll: (expand: boolean) => void,
): HTMLElement {
  const heading = element('h2.hP', { jsname: 'r4nke', tabindex: '-1', id: page.nextId() }, [
    thread.subject || page.words.noSubject,
  ]);
  const label = element('span.J-J5-Ji', {}, [
    element('.hN', {}, [
      element('.hO', {}, [page.words.inbox]),
      element('span.hM', {}, [icon('close')]),
    ]),
  ]);
  const line = element('.ha', {}, [heading, label]);

  if (!page.options.bareHeading) {
    later(LATE.heading, signal, () => {
      const own = thread.messages[0]?.from.email === page.account.email;
      const perm = page.options.ugid ? 'undefined' : permId('thread', thread.id, own);
      heading.setAttribute('data-thread-perm-id', perm);
      heading.setAttribute('data-legacy-thread-id', thread.id);
    });
  }
  const buttons = element('.bHJ');
  later(LATE.buttons, signal, () => {
    if (thread.messages.length > 1) buttons.append(expandAllButton(page, expandAll));
    buttons.append(toolButton(page.words.print, 'print'), toolButton(page.words.window, 'window'));
  });
  return element('.nH.V8djrc.byY', {}, [element('.nH', {}, [line, buttons])]);
}

function toolButton(label: string, name: 'print' | 'window'): HTMLElement {
  return closureButton(
    element('.T-I.hk', { 'aria-label': label, title: label }, [icon(name)]),
    () => {},
  );
}

function expandAllButton({ words }: Page, expandAll: (expand: boolean) => void): HTMLElement {
  const image = element('img.gx', { alt: '', src: iconImage('expandAll') });
  const button = element('.T-I.hk', { 'aria-label': words.expandAll, title: words.expandAll }, [
    image,
  ]);
  return closureButton(button, () => {
    const expand = image.classList.contains('gx');
    image.className = expand ? 'gq' : 'gx';
    image.setAttribute('src', iconImage(expand ? 'collapseAll' : 'expandAll'));
    button.setAttribute('aria-label', expand ? words.collapseAll : words.expandAll);
    expandAll(expand);
  });
}
