/**
 * Makes a button act as Gmail's closure buttons do: on mousedown, mouseup, click in this order, or on Enter or Space. A bare
 * `click()` from a script does nothing.
 */
export function closureButton<T extends HTMLElement>(button: T, act: () => void): T {
  let stage: 'idle' | 'down' | 'up' = 'idle';
  button.addEventListener('mousedown', () => (stage = 'down'));
  button.addEventListener('mouseup', () => (stage = stage === 'down' ? 'up' : 'idle'));
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (stage === 'up') act();
    stage = 'idle';
  });
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  if (!button.hasAttribute('role')) button.setAttribute('role', 'button');
  if (!button.hasAttribute('tabindex')) button.setAttribute('tabindex', '0');
  return button;
}
