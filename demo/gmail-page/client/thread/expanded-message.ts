import type { ShownMessage } from '../../page-data.ts';
import type { MailBody } from '../body/mail-body.ts';
import { element } from '../element.ts';
import { LATE, later } from '../later.ts';
import type { Page } from '../page.ts';
import { attachmentCards } from './attachments.ts';
import { avatarColumn, expandedHeader } from './message-header.ts';
import { permId } from './perm-id.ts';

/** How an open message stands in its thread. */
export interface Standing {
  isFirst: boolean;
  /** It came while the page was open: what the account sent gets its API id late. */
  isFresh: boolean;
}

/**
 * An open message: the only place where its ids and body are in the tree, beside an empty reply box.
 * @param reply opens the reply box
 * @param collapse called when the header is clicked
 */
export function expandedMessage(
  page: Page,
  message: ShownMessage,
  { isFirst, isFresh }: Standing,
  mailBody: MailBody,
  signal: AbortSignal,
  act: { reply: () => void; collapse: () => void },
): HTMLElement {
  const own = message.from.email === page.account.email;
  const header = expandedHeader(page, message, act.reply);
  header.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('button, .zd, .ajy, .ajA')) return;
    event.stopPropagation();
    act.collapse();
  });
  const unused = element('.ii.gt', { style: 'display:none' }, [
    element('.a3s.undefined', {}, [message.snippet]),
  ]);
  const content = element('.gs', {}, [
    header,
    element('', {}, [unused, mailBody(message, isFirst)]),
    message.attachments.length > 0 && attachmentCards(page, message.attachments, signal),
    element('.hi'),
    element('.WhmR8e'),
  ]);
  const card = element('.adn.ads', { 'data-message-id': `#${permId('msg', message.id, own)}` }, [
    avatarColumn(message.from),
    content,
    element('.ajx'),
  ]);
  const showId = () => card.setAttribute('data-legacy-message-id', message.id);
  if (own && isFresh) later(LATE.legacyId, signal, showId);
  else showId();

  return element('', {}, [
    element('', { id: page.nextId() }, [card]),
    element('.gA.gt.acV', {}, [element('.gB.xu', {}, [element('.ip.iq')])]),
  ]);
}
