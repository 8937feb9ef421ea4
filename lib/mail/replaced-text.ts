/** An image that is not loaded shows its alternative text, as far as its box holds it. */
const MIN_IMAGE_PX = 24;
const MAX_CHARS = 80;
const MAX_FIELD_CHARS = 2_000;
const UNWRITTEN_INPUTS = new Set(
  'hidden checkbox radio password file image range color'.split(' '),
);

/**
 * The words that an element shows instead of its children: the alternative text of an image that is not loaded, the chosen
 * option, what is filled in a field. Null for elements that show their children; empty where there is nothing to see.
 */
export function replacedText(element: Element): string | null {
  switch (element.tagName) {
    case 'IMG':
      return imageText(element as HTMLImageElement);
    case 'SELECT':
      return chosenText(element as HTMLSelectElement);
    case 'INPUT': {
      const { type, value } = element as HTMLInputElement;
      return UNWRITTEN_INPUTS.has(type) ? '' : value.slice(0, MAX_FIELD_CHARS);
    }
    case 'TEXTAREA':
      return (element as HTMLTextAreaElement).value.slice(0, MAX_FIELD_CHARS);
    default:
      return null;
  }
}

function imageText(image: HTMLImageElement): string {
  const { height, width } = image.getBoundingClientRect();
  const isDrawn = image.naturalWidth > 0 || width < MIN_IMAGE_PX || height < MIN_IMAGE_PX / 2;
  return isDrawn ? '' : image.alt.slice(0, MAX_CHARS);
}

/** The option's own words, not those of elements in it, which may be hidden. */
function chosenText(select: HTMLSelectElement): string {
  const [option] = select.selectedOptions;
  const view = select.ownerDocument.defaultView;
  if (!option || !view || view.getComputedStyle(option).display === 'none') return '';
  return [...option.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent ?? '')
    .join('')
    .slice(0, MAX_CHARS);
}
