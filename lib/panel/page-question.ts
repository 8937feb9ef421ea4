import { Failure } from '../failure.ts';
import type { PanelRequest } from './panel-request.ts';

/** What a panel says of the messages that Gmail shows. */
export type Page = Extract<PanelRequest, { type: 'page' }>;

/** The question to a panel for the messages that Gmail shows, and its answer. */
export class PageQuestion {
  readonly #ask: () => void;
  #onPage: ((page: Page) => void) | null = null;

  constructor(ask: () => void) {
    this.#ask = ask;
  }

  /** Asks the panel. Fails with `unreadable` where it shows nothing, or with the abort. */
  readonly read = (signal: AbortSignal): Promise<Page> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      this.#onPage = (page) => {
        if (page.messages.length === 0) reject(new Failure('unreadable'));
        else resolve(page);
      };
      this.#ask();
    });

  /** Takes the panel's answer, once. */
  answer(page: Page): void {
    this.#onPage?.(page);
    this.#onPage = null;
  }
}
