import type { Browser } from '#imports';
import { isKnown } from '../account/accounts.ts';
import type { Cached, CacheKey, SummaryCache } from '../cache/summary-cache.ts';
import { Failure } from '../failure.ts';
import type { ReadRequest } from '../reader/reader-port.ts';
import { readSettings } from '../settings.ts';
import type { Jobs } from '../summary/jobs.ts';
import { summarize, type SummaryUpdate } from '../summary/summarize.ts';
import { summaryLanguage } from '../summary-language.ts';
import type { PanelUpdate } from './panel-port.ts';
import { type PanelRequest, panelRequestSchema } from './panel-request.ts';
import { readShortcut } from './shortcut.ts';
import { mailboxJob, pageJob } from './thread-job.ts';

/** What all panels share. */
export interface PanelServices {
  cache: SummaryCache;
  jobs: Jobs<SummaryUpdate>;
}

type Opened = Extract<PanelRequest, { type: 'open' }>;
type Page = Extract<PanelRequest, { type: 'page' }>;

/** The background's side of one panel. What it sends belongs to the thread that the panel opened last. */
export class PanelConnection {
  readonly #port: Browser.runtime.Port;
  readonly #services: PanelServices;
  #opened: Opened | null = null;
  #work = new AbortController();
  #onPage: ((page: Page) => void) | null = null;
  /** The body of the last request of this thread, as it left the browser; null where nothing was sent. */
  #sent: string | null = null;

  constructor(port: Browser.runtime.Port, services: PanelServices) {
    this.#port = port;
    this.#services = services;
    port.onMessage.addListener((message: unknown) => void this.#receive(message));
  }

  /** Ends all work: the tab, the thread or the panel is gone. */
  close(): void {
    this.#work.abort();
  }

  /** Tells the panel what is switched on and who is signed in. Off ends all work. */
  async sendStatus(): Promise<void> {
    const { on, proxyUrl } = await readSettings();
    const account = this.#opened?.account ?? null;
    const signedIn = account !== null && (await isKnown(account));
    if (!on) this.#work.abort();
    const proxyHost = new URL(proxyUrl).host;
    this.#send({ type: 'status', on, signedIn, shortcut: await readShortcut(), proxyHost });
  }

  async #receive(message: unknown): Promise<void> {
    const parsed = panelRequestSchema.safeParse(message);
    if (!parsed.success) return;
    if (parsed.data.type === 'open') await this.#open(parsed.data);
    else if (parsed.data.type === 'summarize') await this.#summarize(parsed.data.fresh);
    else if (parsed.data.type === 'show-sent') this.#send({ type: 'sent-body', body: this.#sent });
    else this.#onPage?.(parsed.data);
  }

  async #open(opened: Opened): Promise<void> {
    this.#work.abort();
    this.#opened = { ...opened, account: opened.account?.toLowerCase() ?? null };
    await this.sendStatus();
    const cached = await this.#cached(this.#opened);
    if (cached) this.#show(cached);
  }

  async #cached(opened: Opened) {
    const { on, language } = await readSettings();
    if (!on || opened.account === null || !(await isKnown(opened.account))) return null;
    const key = {
      account: opened.account,
      thread: opened.thread,
      language: summaryLanguage(language),
    };
    return this.#services.cache.find(key, opened.page);
  }

  #show({ sent, summary }: Cached): void {
    this.#sent = sent;
    this.#send({ type: 'cached', summary });
  }

  async #summarize(fresh: boolean): Promise<void> {
    const opened = this.#opened;
    this.#work.abort();
    const work = new AbortController();
    this.#work = work;
    try {
      if (!opened) throw new Failure('bad-request');
      if (!(await readSettings()).on) throw new Failure('off');
      const cached = fresh ? null : await this.#cached(opened);
      if (cached) this.#show(cached);
      else await this.#run(opened, work.signal);
    } catch (error) {
      if (!work.signal.aborted) this.#send({ type: 'failed', failure: Failure.from(error).report });
    }
  }

  async #run(opened: Opened, signal: AbortSignal): Promise<void> {
    const settings = await readSettings();
    const language = summaryLanguage(settings.language);
    this.#sent = null;
    const emit = (update: SummaryUpdate) => {
      if (update.type === 'sent') this.#sent = update.body;
      else this.#send(update);
    };
    const { account, thread } = opened;
    if (account === null || !(await isKnown(account))) {
      await summarize(
        pageJob((abort) => this.#readPage(abort), language),
        emit,
        signal,
      );
      return;
    }
    const key: CacheKey = { account, thread, language };
    const flight = JSON.stringify([key, opened.page, settings]);
    const start = async (send: (update: SummaryUpdate) => void, abort: AbortSignal) => {
      const job = mailboxJob(account, thread, settings, language);
      let sent: string | null = null;
      const keep = (update: SummaryUpdate) => {
        if (update.type === 'sent') sent = update.body;
        send(update);
      };
      const summary = await summarize(job, keep, abort);
      if (summary.fallback === null) await this.#services.cache.put(key, summary, sent);
    };
    await this.#services.jobs.join(flight, start, emit, signal);
  }

  /** Asks the panel for the messages that Gmail shows. */
  #readPage(signal: AbortSignal): Promise<ReadRequest> {
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      this.#onPage = ({ subject, messages, of }) => {
        this.#onPage = null;
        if (messages.length === 0) reject(new Failure('unreadable'));
        else resolve({ kind: 'page', subject, messages, of });
      };
      this.#send({ type: 'read-page' });
    });
  }

  #send(update: PanelUpdate): void {
    try {
      this.#port.postMessage(update);
    } catch {
      this.close();
    }
  }
}
