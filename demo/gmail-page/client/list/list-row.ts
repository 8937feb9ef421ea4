import type { ListedThread, Person } from '../../page-data.ts';
import { closureButton } from '../closure-button.ts';
import { element } from '../element.ts';
import { longDate, shortDate } from '../format-date.ts';
import { icon } from '../icon.ts';
import type { Page } from '../page.ts';
import { permId } from '../thread/perm-id.ts';

/** What a row can be asked. */
export interface RowActions {
  open: () => void;
  archive: () => void;
}

/** A list row, one `tr`; in the split pane three, each of them `tr.zA`. */
export function listRow(page: Page, thread: ListedThread, actions: RowActions): HTMLElement[] {
  const { mailbox, words, lang, options } = page;
  const unread = mailbox.isUnread(thread.id);
  const classes = `tr.zA.${unread ? 'zE' : 'yO'}`;
  const row = (extra: string, cells: HTMLElement[]) => {
    const made = element(
      classes + extra,
      { role: 'row', id: page.nextId(), tabindex: '-1', draggable: 'true' },
      cells,
    );
    made.addEventListener('click', actions.open);
    return made;
  };
  const select = closureButton(
    element('.oZ-jc', { role: 'checkbox', 'aria-checked': 'false', 'aria-label': words.select }),
    () => {
      const checked = select.getAttribute('aria-checked') === 'false';
      select.setAttribute('aria-checked', String(checked));
      select.closest('tr')?.classList.toggle('x7', checked);
    },
  );
  const cells = {
    drag: element('td.PF'),
    select: element('td.oZ-x3', {}, [select]),
    star: element('td.apU', {}, [starCell(page, thread.id)]),
    important: element('td.WA', {}, [icon('important')]),
    sender: element('td.yX', {}, senders(page, thread, unread)),
    subject: element('td.a4W', { role: 'gridcell' }, [subjectCell(page, thread)]),
    gap: element('td.byZ'),
    attachment: element('td.yf', {}, [thread.hasAttachments && icon('attachment')]),
    date: element('td.xW', {}, [
      element('span', { title: longDate(thread.date, lang) }, [
        element('span', {}, [shortDate(thread.date, lang)]),
      ]),
    ]),
    tools: element('td.bq4', {}, [rowTools(page, actions)]),
  };
  if (!options.split) return [row('', Object.values(cells))];
  const { drag, star, sender, date, subject, attachment } = cells;
  const snippet = element('td.a4W', {}, [element('span.y2', { dir: 'auto' }, [thread.snippet])]);
  return [
    row('.apv', [drag, sender, date]),
    row('.apw', [subject, attachment, star]),
    row('.apw', [snippet]),
  ];
}

function starCell({ mailbox, words }: Page, id: string): HTMLElement {
  const starred = String(mailbox.isStarred(id));
  const star = element(
    '.aXw',
    { role: 'checkbox', 'aria-checked': starred, 'aria-label': words.star },
    [icon('star')],
  );
  return closureButton(star, () => {
    const on = star.getAttribute('aria-checked') === 'false';
    mailbox.star(id, on);
    star.setAttribute('aria-checked', String(on));
  });
}

function senders({ account, words }: Page, thread: ListedThread, unread: boolean): HTMLElement[] {
  const shown: Person[] =
    thread.senders.length > 3
      ? [...thread.senders.slice(0, 1), ...thread.senders.slice(-2)]
      : thread.senders;
  const names = shown.flatMap(({ name, email }, index) => {
    const full = name || email;
    const short =
      email === account.email ? words.me : shown.length > 1 ? (full.split(' ')[0] ?? full) : full;
    const gap = thread.senders.length > 3 && index === 1 ? ' .. ' : ', ';
    return [
      index > 0 && gap,
      element(unread ? 'span.zF' : 'span.yP', { email, name: full }, [short]),
    ];
  });
  const count = thread.messageIds.length;
  return [
    element('.afn', {}, [thread.subject]),
    element('.yW', {}, [
      element('span.bA4', {}, names),
      count > 1 && element('span.bx0', {}, [String(count)]),
    ]),
  ];
}

function subjectCell(
  { words }: Page,
  { id, subject, snippet, messageIds }: ListedThread,
): HTMLElement {
  const last = messageIds.at(-1) ?? '';
  const title = element(
    'span.bqe',
    {
      'data-thread-id': `#${permId('thread', id, false)}`,
      'data-legacy-thread-id': id,
      'data-legacy-last-message-id': last,
      'data-legacy-last-non-draft-message-id': last,
    },
    [subject || words.noSubject],
  );
  return element('.xS', { role: 'link' }, [
    element('.xT', {}, [
      element('.y6', {}, [element('span.bog', { dir: 'auto' }, [title])]),
      element('span.Zt', {}, [' - ']),
      element('span.y2', { dir: 'auto' }, [snippet]),
    ]),
  ]);
}

function rowTools({ words }: Page, { archive }: RowActions): HTMLElement {
  const tool = (label: string, name: 'archive' | 'trash' | 'unread' | 'snoozed', act: () => void) =>
    closureButton(element('li.bqX', { title: label, 'aria-label': label }, [icon(name)]), act);
  return element('ul.bqY', { role: 'toolbar' }, [
    tool(words.archive, 'archive', archive),
    tool(words.remove, 'trash', archive),
    tool(words.unread, 'unread', () => {}),
    tool(words.snooze, 'snoozed', () => {}),
  ]);
}
