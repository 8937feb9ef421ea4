declare global {
  interface Window {
    /** Every single key that reached the page's handler, for tests. */
    __keys: string[];
  }
}

const SHORTCUTS = new Set(['j', 'k', 'o', 'Enter', 'u', 'e', '#', 'r', 'a', '/']);
const EDITABLE = 'input, textarea, select, [contenteditable=true]';

/**
 * Gmail's single-key handler: on the document, deaf in its own editable places. Like Gmail it sees only the host of a shadow
 * root, so keys typed into one reach it unless they are stopped there.
 * @param capture listens before the target does
 */
export function listenForKeys(capture: boolean, act: (key: string) => void): void {
  window.__keys = [];
  document.addEventListener(
    'keydown',
    (event) => {
      const inEditable = event.target instanceof Element && event.target.closest(EDITABLE);
      if (inEditable || event.ctrlKey || event.metaKey || event.altKey) return;
      window.__keys.push(event.key);
      if (!SHORTCUTS.has(event.key)) return;
      event.preventDefault();
      if (event.key === '/') document.querySelector<HTMLInputElement>('input[name=q]')?.focus();
      act(event.key);
    },
    { capture },
  );
}
