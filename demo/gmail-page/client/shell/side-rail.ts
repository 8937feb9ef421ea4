import { element } from '../element.ts';
import { icon, type IconName } from '../icon.ts';
import type { Words } from '../words.ts';

const ADD_ONS: IconName[] = ['calendar', 'keep', 'tasks', 'contacts'];

/** The narrow column at the end, with its empty panel. */
export function sideRail(words: Words): HTMLElement {
  const buttons = ADD_ONS.map((name) => element(`.bse-bvF.${name}`, { role: 'tab' }, [icon(name)]));
  return element('.aUx', {}, [
    element('.WN9Ejb.br3', {}, [
      element('.brC-brG', { style: 'display:none' }),
      element('.brC-aT5-aOt-Jw', { role: 'complementary', 'aria-label': words.sidePanel }, [
        ...buttons,
        element('.brC-line'),
        element('.bse-bvF', { role: 'tab' }, [icon('plus')]),
      ]),
    ]),
  ]);
}
