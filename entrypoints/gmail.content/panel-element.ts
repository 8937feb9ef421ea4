/** The element that React draws in: own styles, and no key pressed inside reaches Gmail's single-key shortcuts. */
export function panelElement(host: HTMLElement, styles: string, direction: string): HTMLElement {
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  for (const type of ['keydown', 'keyup', 'keypress']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  const element = document.createElement('div');
  element.dir = direction;
  shadow.append(element);
  return element;
}
