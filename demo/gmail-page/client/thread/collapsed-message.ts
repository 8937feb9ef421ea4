import type { ShownMessage } from '../../page-data.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { Page } from '../page.ts';
import { avatarColumn, messageTime, senderName, starButton } from './message-header.ts';

/** A collapsed message: one line of sender, snippet and date, with neither ids nor body. */
export function collapsedMessage(page: Page, message: ShownMessage): HTMLElement {
  const row = element('tr', {}, [
    element('td.gF.gK', {}, [element('h3.iw', {}, [senderName(message.from)])]),
    element('td.gT', {}, [element('.iA.g6', {}, [message.snippet])]),
    element('td.gH.bAk', {}, [
      element('.gK', {}, [
        message.attachments.length > 0 && icon('attachment'),
        messageTime(message, page.lang, true),
        starButton(page),
      ]),
    ]),
  ]);
  const table = element('table.cf.gJ', { role: 'presentation' }, [element('tbody', {}, [row])]);
  return element('', {}, [
    element('', {}, [
      element('.adf.ads', {}, [
        avatarColumn(message.from),
        element('.gs.gt', {}, [element('.gE.hI', {}, [table])]),
        element('.ajx'),
      ]),
    ]),
  ]);
}
