import { closureButton } from '../closure-button.ts';
import { element } from '../element.ts';
import { icon, type IconName } from '../icon.ts';
import type { Words } from '../words.ts';

/** A toolbar button: its class as in Gmail, words, picture, and what it does (nothing, if left out). */
export interface ToolButton {
  classes: string;
  label: string;
  icon: IconName;
  act?: () => void;
}

/** Where the open thread stands in its list, and the way to its neighbours. */
export interface Place {
  text: HTMLElement[];
  newer: () => void;
  older: () => void;
}

/**
 * The bar over a list or a thread.
 * @param groups buttons, in groups
 * @param place the count at the end, with its two arrows
 */
export function toolbar(words: Words, groups: ToolButton[][], place: Place): HTMLElement {
  const button = ({ classes, label, icon: name, act }: ToolButton) =>
    closureButton(
      element(`.T-I.J-J5-Ji.${classes}`, { 'aria-label': label, title: label }, [icon(name)]),
      () => act?.(),
    );
  const made = groups.map((group) => element('.G-Ni.J-J5-Ji', {}, group.map(button)));
  const arrows = [
    button({ classes: 'amD', label: words.newer, icon: 'before', act: place.newer }),
    button({ classes: 'amD', label: words.older, icon: 'after', act: place.older }),
  ];
  const count = element('.ar5.J-J5-Ji', {}, [
    element('span.Dj', {}, [element('span', {}, place.text)]),
    ...arrows,
  ]);
  const bar = element('.iH', {}, [...made, count]);
  return element('.G-atb', { gh: 'tm' }, [
    element('', { gh: 'mtb' }, [element('.G-tF', {}, [bar])]),
  ]);
}

/** "3 of 24" or "1–50 of 812": the numbers in `span.ts`, as in Gmail. */
export function countText(
  parts: [string, string, string] | [string, string],
  words: Words,
): HTMLElement[] {
  const [first, ...others] = parts.map((part) => element('span.ts', {}, [part]));
  if (!first) return [];
  const [middle, last] = others.length === 2 ? others : [null, others[0]];
  const from = middle ? element('span', {}, [first, '–', middle]) : first;
  return [element('span', {}, [from, ` ${words.of} `, last ?? null])];
}
