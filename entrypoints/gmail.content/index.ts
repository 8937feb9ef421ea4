import { defineContentScript } from '#imports';
import { pageAccount } from '../../lib/gmail/page-account.ts';
import { watchThreads } from '../../lib/gmail/watch-threads.ts';
import { markHighlights } from './highlight-style.ts';
import { answerTab } from './answer-tab.ts';
import { lastingWords } from './lasting-words.ts';
import { openPanel, type Panel } from './open-panel.tsx';

/** Pages of mail.google.com that show no thread: compose pop-outs, print, original message, attachments. */
const NO_THREAD = /[?&](view=(pt|om|lg|att|btop)\b|ui=2&view=)/;

export default defineContentScript({
  matches: ['https://mail.google.com/mail/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    if (NO_THREAD.test(location.search)) return;
    const panels = new Set<Panel>();
    const lasting = lastingWords();
    markHighlights(document);
    watchThreads(
      document,
      (thread, signal) => {
        const panel = openPanel(thread, () => pageAccount(document), lasting, signal);
        panels.add(panel);
        signal.addEventListener('abort', () => panels.delete(panel));
      },
      ctx.signal,
    );
    answerTab(panels, () => pageAccount(document), ctx.signal);
  },
});
