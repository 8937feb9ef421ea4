import { closureButton } from '../closure-button.ts';
import { element } from '../element.ts';
import { LATE, later } from '../later.ts';

/** One message's place in the list. The node stays the same while its class and content change. */
export interface MessageSlot {
  node: HTMLElement;
  state(): 'expanded' | 'collapsed' | 'hidden';
  expand(): void;
  collapse(): void;
  /** Hides the message; the first hidden one of a run holds the badge that reveals them all. */
  hide(badge: { count: number; label: string; reveal: () => void } | null): void;
  /** Marks the last message of the thread. */
  setLast(last: boolean): void;
}

/** What goes into a slot; made anew each time, since a collapsed message keeps no body in the tree. */
export interface SlotContent {
  expanded(slot: MessageSlot): HTMLElement;
  collapsed(): HTMLElement;
}

/** Makes an empty slot in the collapsed state. */
export function messageSlot(content: SlotContent, signal: AbortSignal): MessageSlot {
  const node = element('', { tabindex: '-1', jsaction: 'keydown:.CLIENT;focus:.CLIENT' });
  let state: 'expanded' | 'collapsed' | 'hidden' = 'collapsed';
  let wasHidden = false;
  let last = false;

  function become(next: typeof state, classes: string, children: HTMLElement[]): void {
    const revealed = state === 'hidden' && next !== 'hidden';
    wasHidden ||= state === 'hidden';
    state = next;
    node.className = [
      classes,
      wasHidden && next === 'collapsed' && 'bg',
      last && next === 'expanded' && 'ie',
    ]
      .filter(Boolean)
      .join(' ');
    const inner = element(next === 'hidden' ? '.G3' : '.G3.G2', {}, children);
    node.replaceChildren(element('.Bk', {}, [inner]));
    if (next === 'hidden')
      return ['role', 'aria-expanded'].forEach((name) => node.removeAttribute(name));
    node.setAttribute('role', 'listitem');
    const setExpanded = () => node.setAttribute('aria-expanded', String(state === 'expanded'));
    if (revealed) later(LATE.ariaExpanded, signal, () => state !== 'hidden' && setExpanded());
    else setExpanded();
  }

  const slot: MessageSlot = {
    node,
    state: () => state,
    expand: () => become('expanded', 'nH oy8Mbf h7', [content.expanded(slot)]),
    collapse: () => become('collapsed', 'nH oy8Mbf kv', [content.collapsed()]),
    hide(badge) {
      become('hidden', badge ? 'kQ bg adv' : 'kQ', []);
      if (badge) node.querySelector('.G3')?.append(badgeButton(badge));
    },
    setLast(now) {
      last = now;
      if (state === 'expanded') node.classList.toggle('ie', now);
    },
  };
  node.addEventListener('click', (event) => {
    if (state === 'collapsed' && event.target instanceof Element && !event.target.closest('.zd'))
      slot.expand();
  });
  node.addEventListener('keydown', (event) => {
    if (event.target === node && event.key === 'Enter' && state === 'collapsed') slot.expand();
  });
  slot.collapse();
  return slot;
}

function badgeButton({
  count,
  label,
  reveal,
}: {
  count: number;
  label: string;
  reveal: () => void;
}): HTMLElement {
  const button = element(
    'span.adx',
    { 'aria-label': `${count} ${label}`, title: `${count} ${label}` },
    [element('span', {}, [String(count)])],
  );
  return closureButton(button, reveal);
}
