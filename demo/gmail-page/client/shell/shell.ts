import { element } from '../element.ts';
import type { Page } from '../page.ts';
import { pageHeader } from './header.ts';
import { navigationColumn, type Nav } from './nav.ts';
import { sideRail } from './side-rail.ts';

/** The page around the views. */
export interface Shell {
  /** `.aeF > .nH`, whose children are the views. */
  views: HTMLElement;
  /** Null in a pop-out. */
  nav: Nav | null;
}

/** Puts the page's frame into the body: header, folders, reading area, side rail; a pop-out gets the reading area alone. */
export function buildShell(page: Page, toast: HTMLElement, toggleTheme: () => void): Shell {
  const { options, words } = page;
  const views = element('.nH');
  const reading = element('.nH.bkK', {}, [
    element('.nH', {}, [element('.Tm.aeJ', {}, [element('.aeF', {}, [views])])]),
  ]);
  if (options.popout) {
    document.body.classList.add('aAU', 'xE', 'Su');
    document.body.append(element('.nH', {}, [reading]), toast);
    return { views, nav: null };
  }
  document.body.classList.toggle('split', options.split);
  const nav = navigationColumn(page);
  const toggleMenu = () => void document.body.classList.toggle('bhZ');
  document.body.append(
    element('.nH.shell', {}, [
      pageHeader(page, { toggleMenu, toggleTheme }),
      element('.nH.bkL', {}, [nav.element, reading, sideRail(words)]),
    ]),
    element('.dw', {}, [
      element('.jAmAWb'),
      element('.nH', {}, [element('.no')]),
      element('.jAmAWb'),
    ]),
    toast,
  );
  return { views, nav };
}
