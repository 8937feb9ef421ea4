import { createMailBody } from './body/mail-body.ts';
import { listenForKeys } from './keys.ts';
import { createMailbox, fetchAccount } from './mailbox.ts';
import { startNavigation } from './navigation.ts';
import { readPageOptions } from './page-options.ts';
import { idSource, type Page } from './page.ts';
import { buildShell } from './shell/shell.ts';
import { paintTheme } from './theme.ts';
import { createToast } from './toast.ts';
import { wordsFor } from './words.ts';

const options = readPageOptions(location);
const themeSheet = document.querySelector('#theme');
let dark = options.dark;
if (themeSheet) paintTheme(themeSheet, dark);

/** Fetches the account's list, builds the page and lets the address lead from there. */
async function start(): Promise<void> {
  const account = await fetchAccount();
  if (!account) return;
  const mailbox = createMailbox(account.email);
  await mailbox.refresh();

  const { lang } = document.documentElement;
  const toast = createToast();
  const words = wordsFor(lang);
  const page: Page = {
    account,
    lang,
    mailbox,
    options,
    words,
    nextId: idSource(),
    notify: toast.notify,
  };
  const { views, nav } = buildShell(page, toast.element, () => {
    dark = !dark;
    if (themeSheet) paintTheme(themeSheet, dark);
  });
  const key = startNavigation(page, views, createMailBody(page), (route) => {
    nav?.mark(route.view);
    const search = document.querySelector<HTMLInputElement>('input[name=q]');
    if (search) search.value = route.view === 'search' ? route.terms : '';
  });
  listenForKeys(options.captureKeys, key);
  document.querySelector<HTMLElement>('#loading')?.style.setProperty('display', 'none');
}

void start();
