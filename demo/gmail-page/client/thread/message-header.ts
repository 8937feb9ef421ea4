import type { Person, ShownMessage } from '../../page-data.ts';
import { avatar } from '../avatar.ts';
import { closureButton } from '../closure-button.ts';
import { element } from '../element.ts';
import { longDate, messageDate, shortDate } from '../format-date.ts';
import { icon, iconImage } from '../icon.ts';
import type { Page } from '../page.ts';

/** The avatar's column, the same for open and collapsed messages. */
export function avatarColumn(from: Person): HTMLElement {
  return element('.aju', {}, [
    element('.aCi', {}, [avatar(from, { class: 'ajn', jid: from.email })]),
  ]);
}

/** The sender as both states show it. */
export function senderName(from: Person): HTMLElement {
  const name = from.name || from.email;
  return element('span.gD', { email: from.email, name, 'data-hovercard-id': from.email }, [
    element('span', {}, [name]),
  ]);
}

/** The header's date: text and title in the reader's language and time zone, as Gmail has it. */
export function messageTime({ date }: ShownMessage, lang: string, short = false): HTMLElement {
  const text = short ? shortDate(date, lang) : messageDate(date, lang);
  return element('span.g3', { title: longDate(date, lang), role: 'gridcell' }, [text]);
}

/** A star that can be switched on and off; it means nothing beyond the page. */
export function starButton({ words }: Page): HTMLElement {
  const star = element(
    '.zd',
    { role: 'checkbox', 'aria-checked': 'false', 'aria-label': words.star },
    [icon('star')],
  );
  return closureButton(star, () => {
    star.setAttribute('aria-checked', String(star.getAttribute('aria-checked') === 'false'));
  });
}

/** The table on top of an open message. @param reply opens the reply box */
export function expandedHeader(page: Page, message: ShownMessage, reply: () => void): HTMLElement {
  const { words, lang } = page;
  const { from } = message;
  const details = detailsBox(page, message);
  const button = (classes: string, label: string, name: 'reply' | 'more') =>
    element(`button.${classes}`, { type: 'button', 'aria-label': label, title: label }, [
      icon(name),
    ]);
  const replyButton = button('DILLkc', words.reply, 'reply');
  replyButton.addEventListener('click', reply);
  const toggle = element('.ajy', { 'aria-label': words.details, title: words.details }, [
    element('img.ajz', { alt: '', src: iconImage('down') }),
  ]);
  closureButton(toggle, () => details.toggleAttribute('hidden'));

  const sender = element('h3.iw', {}, [
    senderName(from),
    from.name && element('span.go', {}, [`<${from.email}>`]),
  ]);
  return element('.gE.iv.gt', {}, [
    element('table.cf.gJ', { role: 'presentation' }, [
      element('tbody', {}, [
        element('tr.acZ', {}, [
          element('td.gF.gK', {}, [sender]),
          element('td.gH.bAk', {}, [
            element('.gK', {}, [messageTime(message, lang), starButton(page)]),
          ]),
          element('td.gH.acX.bAm', {}, [replyButton, button('Wsq5Cf', words.more, 'more')]),
        ]),
        element('tr.acZ.xD', {}, [
          element('td', { colspan: '3' }, [
            element('.ady', {}, [element('.iw.ajw', {}, [recipients(page, message)]), toggle]),
            details,
          ]),
        ]),
      ]),
    ]),
  ]);
}

function recipients({ account, words }: Page, { to, cc }: ShownMessage): HTMLElement {
  const spans = [...to, ...cc].flatMap(({ name, email }, index) => [
    index > 0 && ', ',
    element('span.g2', { email, name: name || email, 'data-hovercard-id': email }, [
      email === account.email ? words.me : name.split(' ')[0] || email,
    ]),
  ]);
  return element('span.hb', {}, [`${words.to} `, ...spans]);
}

function detailsBox(
  { words, lang }: Page,
  { from, to, cc, date, subject }: ShownMessage,
): HTMLElement {
  const line = (label: string, value: string) =>
    element('tr', {}, [element('td.gG', {}, [`${label}:`]), element('td.gL', {}, [value])]);
  const named = ({ name, email }: Person) => (name ? `${name} <${email}>` : email);
  return element('.ajA', { hidden: '' }, [
    element('table', {}, [
      line(words.from.toLowerCase(), named(from)),
      line(words.to.toLowerCase(), [...to, ...cc].map(named).join(', ')),
      line(words.date.toLowerCase(), longDate(date, lang)),
      line(words.subject.toLowerCase(), subject || words.noSubject),
    ]),
  ]);
}
