/**
 * Layout costs grow with both. The largest mail of the corpora has 1,600 elements; this many take about a quarter of a second.
 */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 8_000;

/**
 * Cuts a parsed mail to a size that can be laid out: what is nested too deeply goes with all that is in it, and so does
 * what comes after too many elements. Works on an inert document, with a list instead of recursion.
 * @returns whether anything was cut
 */
export function capTree(root: Element): boolean {
  let cut = false;
  let elements = 0;
  let depth = 0;
  let node: Element | null = root;
  while (node) {
    elements += 1;
    const child: Element | null = node.firstElementChild;
    if (child && depth >= MAX_DEPTH) {
      node.replaceChildren();
      cut = true;
    } else if (child && elements < MAX_ELEMENTS) {
      node = child;
      depth += 1;
      continue;
    }
    if (elements >= MAX_ELEMENTS) return removeAfter(node, root);
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextElementSibling ?? null);
  }
  return cut;
}

/** Removes the elements in an element, and everything that follows it in document order. */
function removeAfter(last: Element, root: Element): true {
  const range = root.ownerDocument.createRange();
  if (last.firstElementChild) range.setStartBefore(last.firstElementChild);
  else range.setStartAfter(last);
  range.setEndAfter(root.lastChild ?? root);
  range.deleteContents();
  return true;
}
