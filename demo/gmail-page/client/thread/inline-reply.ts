import type { ShownMessage } from '../../page-data.ts';
import { avatar } from '../avatar.ts';
import { closureButton } from '../closure-button.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { Page } from '../page.ts';

/** Opens Gmail's own reply box below an open message. Nothing is ever sent: sending only closes it. */
export function openInlineReply(page: Page, slot: HTMLElement, message: ShownMessage): void {
  const place = slot.querySelector('.gA.gt.acV .ip');
  if (!place) return;
  const editable =
    place.querySelector<HTMLElement>('[contenteditable]') ?? build(page, place, message);
  editable.focus();
}

function build({ words, account }: Page, place: Element, { from, to }: ShownMessage): HTMLElement {
  const other = (from.email === account.email ? to[0] : from) ?? from;
  const close = () => {
    place.className = 'ip iq';
    place.replaceChildren();
  };
  const editable = element('.Am.aO9.Al.editable.LW-avf', {
    contenteditable: 'true',
    role: 'textbox',
    g_editable: 'true',
    'aria-multiline': 'true',
    'aria-label': words.reply,
  });
  const send = closureButton(
    element('.T-I.J-J5-Ji.aoO.L3', { 'aria-label': words.send }, [words.send]),
    close,
  );
  const discard = closureButton(
    element('.oh.J-Z-I', { 'aria-label': words.discard, title: words.discard }, [icon('trash')]),
    close,
  );
  const recipient = element('.aoD.hl', {}, [
    icon('reply'),
    element('span.vR', { email: other.email }, [other.name || other.email]),
  ]);
  const box = element('.M9', {}, [
    recipient,
    editable,
    element('.aDh.IZ', {}, [send, icon('formatting'), icon('attachment'), icon('emoji'), discard]),
  ]);
  place.className = 'ip adB';
  place.replaceChildren(avatar(account, { class: 'ajn' }), box);
  return editable;
}
