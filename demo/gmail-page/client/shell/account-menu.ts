import { avatar } from '../avatar.ts';
import { element } from '../element.ts';
import type { Page } from '../page.ts';

/**
 * The account button: a link to Google's sign-out options whose label ends in the address, as in Gmail. It opens the list of
 * the demo's accounts instead of leaving the page.
 */
export function accountMenu({ account, words }: Page): HTMLElement {
  const menu = element('.gb_accounts', { hidden: '' }, [
    element('.gb_email', {}, [account.email]),
    ...account.accounts.map((person, index) =>
      element('a.gb_account', { href: `/mail/u/${index}/` }, [
        avatar(person),
        element('span', {}, [element('b', {}, [person.name]), element('span', {}, [person.email])]),
      ]),
    ),
  ]);
  const link = element(
    'a.gb_button',
    {
      href: 'https://accounts.google.com/SignOutOptions?hl=en&continue=https://mail.google.com/mail',
      'aria-label': `${words.account}: ${account.name}\n(${account.email})`,
      role: 'button',
    },
    [avatar(account)],
  );
  link.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    menu.toggleAttribute('hidden');
  });
  document.addEventListener('click', () => menu.setAttribute('hidden', ''));
  return element('.gb_accountPlace', {}, [link, menu]);
}
