import type { BrowserContext, Locator, Page } from '@playwright/test';

const GMAIL = 'https://mail.google.com/mail/u';

/** What a person does with Gmail and Précis, for the demo's tour and the browser tests. */
export class GmailDriver {
  readonly page: Page;
  readonly #context: BrowserContext;

  constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
  }

  /** Opens the inbox of account `/u/<n>/`. `query` selects a variant of the page, such as `theme=dark`. */
  async openInbox(account = 0, query = ''): Promise<void> {
    await this.page.goto(`${GMAIL}/${account}/${query ? `?${query}` : ''}#inbox`);
    await this.page.locator('[role="main"]').first().waitFor();
  }

  /** Opens a thread by its id and waits for its panel. */
  async openThread(id: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `#inbox/${id}`);
    await this.page.locator(`h2[data-legacy-thread-id="${id}"]:visible`).waitFor();
    await this.panel.waitFor();
  }

  /** Opens a thread by its id, from the first account's inbox, and signs in there as `email`. */
  async openSignedIn(id: string, email: string): Promise<void> {
    await this.openInbox();
    await this.openThread(id);
    await this.signIn(email);
  }

  /** The panel of the thread in view. */
  get panel(): Locator {
    return this.page.locator('precis-panel:visible .panel').first();
  }

  /** Waits until Gmail has painted the thread for good: nobody is fast enough to click before. */
  async painted(): Promise<void> {
    await this.page.locator('[data-demo-painted]:visible').first().waitFor();
  }

  /** Presses the panel's button. */
  async summarize(): Promise<void> {
    await this.painted();
    await this.panel.getByRole('button', { name: 'Summarize' }).first().click();
  }

  /** Waits until the panel has come to its end: a summary or a failure. */
  async settled(timeout = 30_000): Promise<void> {
    await this.page
      .locator('precis-panel:visible .panel:is([data-phase="done"], [data-phase="failed"])')
      .first()
      .waitFor({ timeout });
  }

  /** Agrees in the panel and signs in on Google's consent page as `email`. */
  async signIn(email: string): Promise<void> {
    await this.painted();
    await this.panel.getByRole('button', { name: /^(Sign in with Google|Connect)/ }).click();
    const agree = this.panel.getByRole('button', { name: 'Agree and sign in' });
    await this.consent(email, () => agree.click());
    await this.page.locator('precis-panel:visible .panel[data-signed-in="true"]').waitFor();
  }

  /** Does what opens Google's consent page, and chooses `email` there. */
  async consent(email: string, open: () => Promise<void>): Promise<void> {
    const opened = this.#context.waitForEvent('page');
    await open();
    const consent = await opened;
    await consent.getByRole('button', { name: email }).click();
    if (!consent.isClosed()) await consent.waitForEvent('close');
  }
}
