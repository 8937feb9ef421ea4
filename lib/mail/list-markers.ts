/** What stands before the items of lists: a dash, or the number or letter that a person sees and answers to. */
export class ListMarkers {
  readonly #next = new WeakMap<Element, number>();

  /** The marker of an item, with the blank after it. Items of a list must come in order. */
  of(item: Element, style: CSSStyleDeclaration): string {
    const list = item.parentElement;
    if (list?.tagName !== 'OL') return '- ';
    const { reversed, start } = list as HTMLOListElement;
    const given = item.hasAttribute('value') ? (item as HTMLLIElement).value : null;
    const first = reversed && !list.hasAttribute('start') ? list.children.length : start;
    const number = given ?? this.#next.get(list) ?? first;
    this.#next.set(list, number + (reversed ? -1 : 1));
    return `${asMarker(number, style.listStyleType)}. `;
  }
}

function asMarker(number: number, type: string): string {
  const letter = String.fromCharCode(96 + number);
  if (number < 1 || number > 26) return String(number);
  if (type === 'lower-alpha' || type === 'lower-latin') return letter;
  return type === 'upper-alpha' || type === 'upper-latin' ? letter.toUpperCase() : String(number);
}
