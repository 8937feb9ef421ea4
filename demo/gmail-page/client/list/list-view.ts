import { element } from '../element.ts';
import { icon, type IconName } from '../icon.ts';
import type { Page, View } from '../page.ts';
import type { Route } from '../route.ts';
import { listRow } from './list-row.ts';
import { countText, toolbar } from './toolbar.ts';

/** The list's view, and in the split pane the place beside it. */
export interface ListView extends View<'list'> {
  /** Marks the row of the open thread. */
  select(id: string | null): void;
  /** Draws the rows anew from what the mailbox holds. */
  paint(): void;
  /** Where the split pane's thread goes; null without one. */
  pane: HTMLElement | null;
}

/** What a list can ask of the page. */
export interface ListActions {
  open(id: string): void;
  archive(id: string): void;
}

/** Builds the list of a view. */
export function createListView(page: Page, route: Route, actions: ListActions): ListView {
  const { mailbox, words, options } = page;
  const rows = element('tbody');
  const table = element('table.F.cf.zt', { role: 'grid' }, [element('colgroup'), rows]);
  const list = element('.Cp', {}, [element('', {}, [table])]);
  const pane = options.split ? element('.ao9') : null;
  const body = element(
    '.ae4.UI',
    { gh: 'tl' },
    pane ? splitParts(list, pane) : [tabs(page, route), list],
  );
  const view = element(pane ? '.BltHke.nH.oy8Mbf.bGI' : '.BltHke.nH.oy8Mbf', {}, [
    pane ? body : element('.nH.bGI', {}, [body]),
  ]);
  let focus = -1;
  let selected: string | null = null;

  function threads() {
    return mailbox.threads(route.view, route.terms);
  }

  function select(id: string | null): void {
    selected = id;
    for (const row of rows.children)
      row.classList.toggle('aps', id !== null && row.getAttribute('data-row') === id);
  }

  function paint(): void {
    const shown = threads();
    const made = shown.flatMap((thread) => {
      const group = listRow(page, thread, {
        open: () => actions.open(thread.id),
        archive: () => actions.archive(thread.id),
      });
      for (const row of group) row.setAttribute('data-row', thread.id);
      return group;
    });
    rows.replaceChildren(...made);
    list.querySelector('.TC')?.remove();
    if (shown.length === 0) list.append(element('.TC', {}, [words.nothingHere]));
    view.querySelector('.G-atb')?.remove();
    view.prepend(listToolbar(page, shown.length, refresh));
    select(selected);
  }

  function refresh(): void {
    void mailbox.refresh().then(paint);
  }

  function moveFocus(step: number): void {
    const shown = [...rows.children].filter((row) => !row.classList.contains('apw'));
    focus = Math.min(Math.max(focus + step, 0), shown.length - 1);
    shown.forEach((row, index) => row.classList.toggle('btb', index === focus));
    shown[focus]?.scrollIntoView({ block: 'nearest' });
  }

  return {
    kind: 'list',
    element: view,
    pane,
    paint,
    select,
    title: () => words[route.view as keyof typeof words] ?? route.terms,
    revealed: refresh,
    key(key) {
      if (key === 'j') moveFocus(1);
      if (key === 'k') moveFocus(-1);
      const thread = threads()[focus];
      if (thread && (key === 'o' || key === 'Enter')) actions.open(thread.id);
      if (thread && key === 'e') actions.archive(thread.id);
    },
  };
}

function splitParts(list: HTMLElement, pane: HTMLElement): HTMLElement[] {
  return [
    element('.Nu.tf', {}, [list]),
    element('.Nt'),
    element('.Nu.S3.aZ6', {}, [element('.aia', {}, [element('.ao8', {}, [pane])])]),
  ];
}

function listToolbar({ words }: Page, count: number, refresh: () => void): HTMLElement {
  const shown = Math.max(1, count);
  return toolbar(
    words,
    [
      [{ classes: 'bCe', label: words.select, icon: 'select' }],
      [{ classes: 'nu', label: words.refresh, icon: 'refresh', act: refresh }],
      [{ classes: 'nf', label: words.more, icon: 'more' }],
    ],
    {
      text: countText([String(Math.min(count, 1)), String(count), String(shown)], words),
      newer: () => {},
      older: () => {},
    },
  );
}

function tabs({ words }: Page, { view }: Route): HTMLElement | null {
  if (view !== 'inbox') return null;
  const tab = (label: string, name: IconName, selected: boolean) =>
    element('td.aRz', { role: 'tab', 'aria-selected': String(selected) }, [
      element('.aKz', {}, [icon(name), label]),
    ]);
  return element('.aKh', {}, [
    element('table.aKk', { role: 'tablist' }, [
      element('tr', {}, [
        tab(words.primary, 'primary', true),
        tab(words.promotions, 'promotions', false),
        tab(words.social, 'social', false),
      ]),
    ]),
  ]);
}
