import { browser, defineBackground } from '#imports';
import { signOut } from '../lib/account/sign-in.ts';
import { PrecisDatabase } from '../lib/cache/database.ts';
import { Feedback } from '../lib/cache/feedback.ts';
import { Looks } from '../lib/cache/looks.ts';
import { SummaryCache } from '../lib/cache/summary-cache.ts';
import { handleMessages } from '../lib/messages.ts';
import { handleShortcut } from '../lib/panel/handle-shortcut.ts';
import { servePanels } from '../lib/panel/serve-panels.ts';
import { openSettings } from '../lib/popup/open-settings.ts';
import { readPopupState } from '../lib/popup/popup-state.ts';
import { signInAgreed } from '../lib/popup/sign-in-agreed.ts';
import { changeSettings } from '../lib/settings.ts';
import { Jobs } from '../lib/summary/jobs.ts';
import { refreshTabs } from '../lib/tab-messages.ts';

/** Every listener is registered at once: a message that wakes the worker would be lost after the first await. */
export default defineBackground(() => {
  const database = new PrecisDatabase();
  const cache = new SummaryCache(database);
  const looks = new Looks(database);
  const feedback = new Feedback(database);
  const panels = servePanels({ cache, looks, feedback, jobs: new Jobs() });
  handleShortcut();
  handleMessages({
    signIn: async ({ account }, signal) => {
      const email = await signInAgreed(account, signal);
      await refreshTabs();
      return email;
    },
    signOut: async ({ account }) => {
      await signOut(account);
      // A summary that came to its end now would be kept after all was forgotten.
      await panels.stop(account);
      await Promise.all([cache.forget(account), looks.forget(account), feedback.erase(account)]);
      await refreshTabs();
    },
    popupState: (_, signal) => readPopupState(feedback, signal),
    exportFeedback: () => feedback.export(),
    eraseFeedback: () => feedback.erase(),
    changeSettings: async (patch) => {
      const { on } = await changeSettings(patch);
      if (!on) await panels.stop();
      await refreshTabs();
    },
    openSettings,
  });
  void browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
});
