import { accountMenu } from './account-menu.ts';
import { element } from '../element.ts';
import { icon, type IconName } from '../icon.ts';
import type { Page } from '../page.ts';

/** The bar on top: menu, name, search, theme, account. */
export function pageHeader(
  page: Page,
  act: { toggleMenu: () => void; toggleTheme: () => void },
): HTMLElement {
  const { words } = page;
  const round = (
    label: string,
    name: IconName,
    press: () => void = () => {},
    id: string | null = null,
  ) => {
    const made = element(
      'button.gb_round',
      { type: 'button', id, 'aria-label': label, title: label },
      [icon(name)],
    );
    made.addEventListener('click', press);
    return made;
  };
  const logo = element('a.gb_logo', { href: '#inbox', title: 'Précis Mail' }, [
    element('img', { src: '/mail/_/icon.svg', alt: '' }),
    element('span', {}, ['Précis Mail']),
  ]);
  return element('header', { id: 'gb', role: 'banner' }, [
    element('.gb_start', {}, [round(words.menu, 'menu', act.toggleMenu), logo]),
    searchForm(page, round),
    element('.gb_end', {}, [
      round(words.support, 'help'),
      round(words.settings, 'settings'),
      round(words.theme, 'theme', act.toggleTheme, 'theme-toggle'),
      round(words.apps, 'apps'),
      accountMenu(page),
    ]),
  ]);
}

function searchForm(
  { words }: Page,
  round: (label: string, name: IconName) => HTMLElement,
): HTMLElement {
  const input = document.createElement('input');
  input.name = 'q';
  input.placeholder = words.search;
  input.setAttribute('aria-label', words.search);
  input.autocomplete = 'off';
  const form = element('form', { role: 'search' }, [
    round(words.search, 'search'),
    input,
    round(words.options, 'tune'),
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.hash = input.value.trim()
      ? `#search/${encodeURIComponent(input.value.trim())}`
      : '#inbox';
  });
  form
    .querySelector('button')
    ?.addEventListener('click', () => (form as HTMLFormElement).requestSubmit());
  return form;
}
