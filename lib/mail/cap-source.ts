/** HTML beyond this many characters is not parsed. */
const MAX_CHARS = 4_000_000;
/** More open elements at once than any client writes; the parser's cost grows with the square of it. */
const MAX_OPEN = 600;
/** Far more start tags than elements are laid out (cap-tree.ts); what follows would be parsed to be thrown away. */
const MAX_TAGS = 10_000;
/** Attributes of one element; the parser compares each with all before it. */
const MAX_ATTRIBUTES_CHARS = 20_000;

/** A comment, or the beginning of a tag. A comment ends as the parser ends it; an endless one is the rest. */
const TAG = /<!--(?:-?>|[^]*?(?:--!?>|$))|<(\/?)([a-z][a-z0-9:-]*)/gi;
/** The bytes of an image or a font inside an attribute: nothing is drawn of them, and they say nothing. */
const DATA = /data:[\w/+.-]{0,100}(?:;[\w=-]{1,40}){0,4},[\w+/=%-]{1000,}/g;
/** Elements that have no end tag, or whose end tag honest mail leaves out. */
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta source track wbr p li dd dt td th tr tbody thead tfoot option colgroup html head body'.split(
    ' ',
  ),
);

/**
 * Cuts HTML where parsing it would cost more than its length: beyond a size or a number of tags, and where
 * too many elements are open at once. A scan over the text, linear in it.
 */
export function capSource(html: string): { html: string; cut: boolean } {
  let open = 0;
  let tags = 0;
  let end = -1;
  TAG.lastIndex = 0;
  const source = html.slice(0, MAX_CHARS).replace(DATA, 'data:,');
  for (let tag = TAG.exec(source); tag; tag = TAG.exec(source)) {
    const [whole, slash, name = ''] = tag;
    if (name === '') continue;
    if (slash === '') tags += 1;
    if (tags > MAX_TAGS) return { html: source.slice(0, tag.index), cut: true };
    if (UNCOUNTED.has(name.toLowerCase())) continue;
    open = Math.max(0, open + (slash === '/' ? -1 : 1));
    // Tags that end at one and the same bracket are looked up once.
    if (end < tag.index) end = source.indexOf('>', tag.index);
    const isTooLong = (end < 0 ? source.length : end) - tag.index > MAX_ATTRIBUTES_CHARS;
    if (open > MAX_OPEN || (isTooLong && !/^<\/?style$/i.test(whole))) {
      return { html: source.slice(0, tag.index), cut: true };
    }
    if (end < 0) break;
  }
  return { html: source, cut: html.length > MAX_CHARS };
}
