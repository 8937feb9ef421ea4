import { closureButton } from './closure-button.ts';
import { element } from './element.ts';

const SHOWN_FOR = 6_000;

/** Gmail's notice at the bottom left. @returns what shows a text and one action there */
export function createToast(): {
  element: HTMLElement;
  notify: (text: string, action: string, act: () => void) => void;
} {
  const message = element('span.bAq');
  const undo = element('span', { id: 'link_undo' });
  const box = element('.b8.UC', { role: 'alert', style: 'display: none' }, [
    element('.J-J5-Ji', {}, [element('.vh', {}, [message, undo])]),
  ]);
  let act = () => {};
  let timer = 0;
  const hide = () => (box.style.display = 'none');
  closureButton(undo, () => {
    hide();
    act();
  });
  return {
    element: box,
    notify(text, action, then) {
      clearTimeout(timer);
      message.textContent = text;
      undo.textContent = action;
      act = then;
      box.style.removeProperty('display');
      timer = window.setTimeout(hide, SHOWN_FOR);
    },
  };
}
