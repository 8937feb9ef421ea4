import { browser } from '#imports';
import type { TabAnswers, TabMessage } from '../../lib/tab-messages.ts';
import type { Panel } from './open-panel.tsx';

/** Answers what the background and the popup ask this tab. */
export function answerTab(
  panels: ReadonlySet<Panel>,
  account: () => string | null,
  signal: AbortSignal,
): void {
  const answers: { [Type in TabMessage['type']]: () => TabAnswers[Type] } = {
    refresh: () => {
      for (const panel of panels) panel.refresh();
      return true;
    },
    summarize: () => {
      for (const panel of panels) panel.summarize();
      return panels.size > 0;
    },
    account,
  };
  const listen = (
    message: TabMessage,
    sender: { id?: string },
    sendResponse: (answer: unknown) => void,
  ) => {
    if (sender.id !== browser.runtime.id || !Object.hasOwn(answers, message.type)) return;
    sendResponse(answers[message.type]());
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen));
}
