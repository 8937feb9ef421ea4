/**
 * The element that React draws in: own styles, the interface's direction in the place that the page's direction gives it,
 * and no key pressed inside reaches Gmail's single-key shortcuts.
 */
export function panelElement(host: HTMLElement, styles: string, direction: string): HTMLElement {
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  for (const type of ['keydown', 'keyup', 'keypress']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  host.dir = getComputedStyle(host).direction;
  const element = document.createElement('div');
  element.className = 'place';
  element.dir = direction;
  shadow.append(element);
  return element;
}
