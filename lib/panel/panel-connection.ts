import type { Browser } from '#imports';
import { isKnown } from '../account/accounts.ts';
import type { Feedback } from '../cache/feedback.ts';
import type { Looks } from '../cache/looks.ts';
import type { SummaryCache } from '../cache/summary-cache.ts';
import { Failure } from '../failure.ts';
import type { ReadRequest } from '../reader/reader-port.ts';
import { readSettings, type Settings } from '../settings.ts';
import type { Jobs } from '../summary/jobs.ts';
import { summarize, type SummaryUpdate } from '../summary/summarize.ts';
import type { Summary } from '../summary/summary.ts';
import { keyOf, type Mailbox, mailboxOf, type Opened } from './mailbox.ts';
import type { PanelUpdate } from './panel-port.ts';
import { type PanelRequest, panelRequestSchema } from './panel-request.ts';
import { PanelWork } from './panel-work.ts';
import { readShortcut } from './shortcut.ts';
import { stayAwake } from './stay-awake.ts';
import { mailboxJob, pageJob } from './thread-job.ts';

/** What all panels share. */
export interface PanelServices {
  cache: SummaryCache;
  looks: Looks;
  feedback: Feedback;
  jobs: Jobs<SummaryUpdate>;
}

type Page = Extract<PanelRequest, { type: 'page' }>;

/** How a summary came to be asked for: with the button, again from scratch, or by opening the thread. */
type Wish = 'asked' | 'fresh' | 'unasked';

/** The background's side of one panel. What it sends belongs to the thread and the work that were asked for last. */
export class PanelConnection {
  readonly #port: Browser.runtime.Port;
  readonly #services: PanelServices;
  #opened: Opened | null = null;
  readonly #work = new PanelWork();
  #onPage: ((page: Page) => void) | null = null;
  /** The summary that the panel shows. */
  #shown: Summary | null = null;
  /** The bodies of this thread's last requests, as they left the browser. */
  #sent: string[] = [];
  #statuses = 0;

  constructor(port: Browser.runtime.Port, services: PanelServices) {
    this.#port = port;
    this.#services = services;
    port.onMessage.addListener((message: unknown) => void this.#work.watch(this.#receive(message)));
  }

  /** Whose mailbox the panel's thread is in; null where the page does not tell. */
  get account(): string | null {
    return this.#opened?.account ?? null;
  }

  /** Ends all work: the tab, the thread or the panel is gone. */
  close(): void {
    this.#work.end();
  }

  /** Ends all work and tells the panel so. Resolves when nothing of it is written any more. */
  async stop(): Promise<void> {
    const wasDue = this.#work.end();
    await this.#work.settled();
    if (wasDue && this.#work.isIdle) this.#send({ type: 'stopped' });
    await this.sendStatus();
  }

  /** Tells the panel what is switched on and who is signed in. Off ends all work. */
  async sendStatus(): Promise<void> {
    this.#statuses += 1;
    const turn = this.#statuses;
    const { account } = this;
    const { on, proxyUrl } = await readSettings();
    const signedIn = account !== null && (await isKnown(account));
    const shortcut = await readShortcut();
    // Another one is on its way, and knows better.
    if (turn !== this.#statuses) return;
    if (!on) this.#work.end();
    this.#send({ type: 'status', on, signedIn, shortcut, proxyHost: new URL(proxyUrl).host });
  }

  async #receive(message: unknown): Promise<void> {
    const parsed = panelRequestSchema.safeParse(message);
    if (!parsed.success) return;
    const request = parsed.data;
    if (request.type === 'open') await this.#open(request);
    else if (request.type === 'status') await this.sendStatus();
    else if (request.type === 'summarize') await this.#summarize(request.fresh ? 'fresh' : 'asked');
    else if (request.type === 'show-sent') this.#send({ type: 'sent-bodies', bodies: this.#sent });
    else if (request.type === 'verdict') await this.#judge(request);
    else this.#onPage?.(request);
  }

  async #open(request: Opened): Promise<void> {
    const wasDue = this.#work.end();
    const signal = this.#work.begin({ isDue: false });
    const opened = { ...request, account: request.account?.toLowerCase() ?? null };
    this.#opened = opened;
    await this.sendStatus();
    // Whoever pressed the button in the meantime wants more than this.
    if (signal.aborted) return;
    if (wasDue) this.#send({ type: 'stopped' });
    const settings = await readSettings();
    const mailbox = await mailboxOf(opened);
    if (signal.aborted || !settings.on || !mailbox) return;
    if (await this.#showCached(mailbox, settings, signal)) return;
    if (settings.automatic && !signal.aborted) await this.#summarize('unasked');
  }

  /** Shows what the cache has: of this version, or of an earlier one, which the page marks. True for this version. */
  async #showCached(mailbox: Mailbox, settings: Settings, signal: AbortSignal): Promise<boolean> {
    const { cache } = this.#services;
    const key = keyOf(mailbox, settings);
    const current = await cache.find(key, mailbox.page);
    const cached = current ?? (await cache.latest(key));
    if (!cached || signal.aborted) return false;
    await this.#look(mailbox, cached.summary, signal);
    if (signal.aborted) return false;
    const isCurrent = current !== null;
    this.#sent = cached.sent;
    this.#send({ type: 'cached', summary: cached.summary, isCurrent });
    return isCurrent;
  }

  /** Says which messages are new to this user, and remembers that now they are not. */
  async #look(
    { account, thread }: Mailbox,
    { sources }: Summary,
    signal: AbortSignal,
  ): Promise<void> {
    const ids = sources.map(({ id }) => id);
    const messages = await this.#services.looks.look(account, thread, ids);
    if (messages.length > 0 && !signal.aborted) this.#send({ type: 'unseen', messages });
  }

  /** Keeps what the user thinks of a line that is shown, or of the summary. */
  async #judge({ text, verdict }: Extract<PanelRequest, { type: 'verdict' }>): Promise<void> {
    const summary = this.#shown;
    if (!summary || !this.#opened) return;
    const { account, thread } = this.#opened;
    const lines = [...(summary.headline ? [summary.headline] : []), ...summary.lines];
    const line = lines.find((each) => each.text === text) ?? null;
    if (text !== null && !line) return;
    await this.#services.feedback.give({ account: account ?? '', thread, summary, line }, verdict);
  }

  async #summarize(wish: Wish): Promise<void> {
    const opened = this.#opened;
    const signal = this.#work.begin({ isDue: true });
    try {
      if (!opened) throw new Failure('bad-request');
      await stayAwake(this.#run(opened, wish, signal));
    } catch (error) {
      if (!signal.aborted) this.#send({ type: 'failed', failure: Failure.from(error).report });
    }
    this.#work.keep(signal);
  }

  async #run(opened: Opened, wish: Wish, signal: AbortSignal): Promise<void> {
    const settings = await readSettings();
    if (!settings.on) throw new Failure('off');
    const mailbox = await mailboxOf(opened);
    if (!mailbox) await this.#runOnPage(settings, signal);
    else if (wish !== 'asked' || !(await this.#showCached(mailbox, settings, signal)))
      await this.#runOnMailbox(mailbox, settings, wish, signal);
  }

  async #runOnPage(settings: Settings, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    this.#sent = [];
    const job = pageJob((abort) => this.#readPage(abort), settings);
    await summarize(job, (update) => this.#tell(update, signal), signal);
  }

  async #runOnMailbox(
    mailbox: Mailbox,
    settings: Settings,
    wish: Wish,
    signal: AbortSignal,
  ): Promise<void> {
    const { cache, jobs } = this.#services;
    const key = keyOf(mailbox, settings);
    const flight = JSON.stringify([key, mailbox.page, settings, wish]);
    const start = async (send: (update: SummaryUpdate) => void, abort: AbortSignal) => {
      const previous = wish === 'fresh' ? null : ((await cache.latest(key))?.summary ?? null);
      const job = mailboxJob(mailbox, settings, { previous, isAsked: wish !== 'unasked' });
      const sent: string[] = [];
      const keep = (update: SummaryUpdate) => {
        if (update.type === 'sent') sent.push(update.body);
        send(update);
      };
      const summary = await summarize(job, keep, abort);
      // Whoever ended the job may be forgetting the account just now.
      if (summary?.fallback === null && !abort.aborted) await cache.put(key, summary, sent);
    };
    signal.throwIfAborted();
    this.#sent = [];
    let looked = Promise.resolve();
    const tell = (update: SummaryUpdate) => {
      // What is new must be said before it is shown.
      if (update.type === 'done') {
        const look = this.#look(mailbox, update.summary, signal);
        looked = this.#work.watch(look.then(() => this.#tell(update, signal)));
      } else this.#tell(update, signal);
    };
    await jobs.join(flight, start, tell, signal);
    await looked;
  }

  #tell(update: SummaryUpdate, signal: AbortSignal): void {
    if (signal.aborted) return;
    if (update.type === 'sent') this.#sent.push(update.body);
    else this.#send(update);
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
    if (update.type === 'cached' || update.type === 'done') this.#shown = update.summary;
    try {
      this.#port.postMessage(update);
    } catch {
      this.close();
    }
  }
}
