import { element } from '../element.ts';
import { icon, type IconName } from '../icon.ts';
import type { Page } from '../page.ts';

/** Reply, reply all, forward. The row exists twice, once hidden, as in Gmail. */
export function threadFooter({ words }: Page, toSeveral: boolean, reply: () => void): HTMLElement {
  const button = (classes: string, label: string, name: IconName) => {
    const made = element(`span.ams.${classes}`, { role: 'link', tabindex: '0' }, [
      icon(name),
      label,
    ]);
    made.addEventListener('click', reply);
    return made;
  };
  const row = (attributes: Record<string, string>) =>
    element('.amn', attributes, [
      button('bkH', words.reply, 'reply'),
      toSeveral && button('bkI', words.replyAll, 'replyAll'),
      button('bkG', words.forward, 'forward'),
    ]);
  return element('.nH.btDi4d', {}, [
    element('.amr', {}, [element('.nr.tMHS5d', {}, [row({ style: 'display:none' }), row({})])]),
  ]);
}
