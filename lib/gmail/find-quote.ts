import { normalise } from '../text/normalise.ts';

/** A character of the normalised text, and where it stands in the page. */
interface Place {
  node: Text;
  offset: number;
}

/** The host that the reader puts behind a link's words; the page does not show it. */
const LINK_HOST = / \([\w.-]+\.\w{2,}\)/g;

/**
 * Where a quote stands in an element, compared without white space and by letters, or null. The quote may run across
 * any markup.
 */
export function findQuote(root: Element, quote: string): Range | null {
  const { text, places } = collect(root);
  const wanted = [quote, quote.replace(LINK_HOST, '')]
    .map((each) => squeeze(normalise(each)))
    .find((each) => each !== '' && text.includes(each));
  if (wanted === undefined) return null;
  const at = text.indexOf(wanted);
  const first = places[at];
  const last = places[at + wanted.length - 1];
  if (!first || !last) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

const squeeze = (text: string) => text.replace(/[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/g, '');

/** The element's text without white space, normalised character by character so that each keeps its place. */
function collect(root: Element): { text: string; places: Place[] } {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places: Place[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let offset = 0; offset < data.length; offset++) {
      const letters = squeeze(normalise(data[offset] ?? ''));
      for (const _ of letters) places.push({ node: node as Text, offset });
      text += letters;
    }
  }
  return { text, places };
}
