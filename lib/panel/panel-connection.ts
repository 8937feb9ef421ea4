import type { Browser } from '#imports';
import { isKnown } from '../account/accounts.ts';
import type { Feedback } from '../cache/feedback.ts';
import type { Looks } from '../cache/looks.ts';
import type { SummaryCache } from '../cache/summary-cache.ts';
import { Failure } from '../failure.ts';
import { readSettings, type Settings } from '../settings.ts';
import type { Jobs } from '../summary/jobs.ts';
import type { SummaryUpdate } from '../summary/summarize.ts';
import type { Summary } from '../summary/summary.ts';
import { InOrder } from './in-order.ts';
import { keyOf, type Mailbox, mailboxOf, type Opened } from './mailbox.ts';
import { summarizeMailbox, type Wish } from './mailbox-summary.ts';
import { outlasts } from './outlasts.ts';
import { PageQuestion } from './page-question.ts';
import { summarizePage } from './page-summary.ts';
import type { PanelUpdate } from './panel-port.ts';
import { type PanelRequest, panelRequestSchema } from './panel-request.ts';
import { PanelWork } from './panel-work.ts';
import { readShortcut } from './shortcut.ts';
import { stayAwake } from './stay-awake.ts';

/** What all panels share. */
export interface PanelServices {
  cache: SummaryCache;
  looks: Looks;
  feedback: Feedback;
  jobs: Jobs<SummaryUpdate>;
}

/** The background's side of one panel. What it sends belongs to the thread and the work that were asked for last. */
export class PanelConnection {
  readonly #port: Browser.runtime.Port;
  readonly #services: PanelServices;
  #opened: Opened | null = null;
  /** The opening of the thread, to its end. */
  #opening = Promise.resolve();
  readonly #work = new PanelWork();
  readonly #page = new PageQuestion(() => this.#send({ type: 'read-page' }));
  /** The summary that the panel shows. */
  #shown: Summary | null = null;
  /** The bodies of this thread's last requests, as they left the browser. */
  #sent: string[] = [];
  #statuses = 0;
  #isSignedIn = false;
  /** Whether the user ended the last summary: it does not begin again by itself. */
  #isDeclined = false;

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
    if (this.#isSignedIn && !signedIn) [this.#shown, this.#sent] = [null, []];
    this.#isSignedIn = signedIn;
    this.#send({ type: 'status', on, signedIn, shortcut, proxyHost: new URL(proxyUrl).host });
  }

  async #receive(message: unknown): Promise<void> {
    const parsed = panelRequestSchema.safeParse(message);
    if (!parsed.success) return;
    const request = parsed.data;
    // After the worker was stopped, the summary comes back with the opening.
    if (request.type === 'show-sent' || request.type === 'verdict') await this.#opening;
    if (request.type === 'open') await (this.#opening = this.#open(request));
    else if (request.type === 'stop') this.#halt();
    else if (request.type === 'status') await this.sendStatus();
    else if (request.type === 'summarize') await this.#summarize(request.fresh ? 'fresh' : 'asked');
    else if (request.type === 'show-sent') this.#send({ type: 'sent-bodies', bodies: this.#sent });
    else if (request.type === 'verdict') await this.#judge(request);
    else this.#page.answer(request);
  }

  /** Ends all work, because the user said so. */
  #halt(): void {
    this.#isDeclined = true;
    this.#work.end();
    this.#send({ type: 'stopped' });
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
    if (!settings.automatic || this.#isDeclined || signal.aborted) return;
    void this.#work.watch(this.#summarize('unasked'));
  }

  /** Shows what the cache has: of this version, or of an earlier one, which the page marks. True for this version. */
  async #showCached(mailbox: Mailbox, settings: Settings, signal: AbortSignal): Promise<boolean> {
    const { cache } = this.#services;
    const key = keyOf(mailbox, settings);
    const current = await cache.find(key, mailbox.page);
    const cached = current ?? (await cache.latest(key));
    if (!cached || signal.aborted) return false;
    await this.#look(mailbox, cached.summary, signal);
    await this.#recall(cached.summary, signal);
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

  /** Says what the user thought of a summary that is shown next. */
  async #recall(summary: Summary, signal: AbortSignal): Promise<void> {
    if (!this.#opened || signal.aborted) return;
    const { account, thread } = this.#opened;
    const verdicts = await this.#services.feedback.of(account ?? '', thread, summary.madeAt);
    if (!signal.aborted) this.#send({ type: 'verdicts', verdicts });
  }

  /** Keeps what the user thinks of a line that is shown, or of the summary. */
  async #judge({ text, verdict }: Extract<PanelRequest, { type: 'verdict' }>): Promise<void> {
    const summary = this.#shown;
    if (!summary || !this.#opened) return;
    const { account, thread } = this.#opened;
    const line = [summary.headline, ...summary.lines].find((each) => each?.text === text) ?? null;
    if (text !== null && !line) return;
    await this.#services.feedback.give({ account: account ?? '', thread, summary, line }, verdict);
  }

  async #summarize(wish: Wish): Promise<void> {
    const opened = this.#opened;
    if (wish !== 'unasked') this.#isDeclined = false;
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
    if (!mailbox) await this.#runOnPage(new Failure('signed-out'), settings, signal);
    else if (wish !== 'asked' || !(await this.#showCached(mailbox, settings, signal)))
      await this.#runOnMailbox(mailbox, settings, wish, signal);
  }

  /** The whole thread; where it cannot be had, what the page shows of it, for whoever asked. */
  async #runOnMailbox(
    mailbox: Mailbox,
    settings: Settings,
    wish: Wish,
    signal: AbortSignal,
  ): Promise<void> {
    const order = new InOrder(signal);
    const sent: string[] = [];
    const emit = (update: SummaryUpdate) =>
      void this.#work.watch(
        order.add(async () => {
          if (update.type !== 'sent') return this.#tell(update, signal, mailbox);
          sent.push(update.body);
          this.#sent = sent;
        }),
      );
    try {
      const work = { mailbox, settings, wish };
      await summarizeMailbox(work, this.#services, emit, signal).finally(() => order.done());
    } catch (error) {
      if (signal.aborted || wish === 'unasked') throw error;
      const failure = Failure.from(error);
      await this.#runOnPage(failure, settings, signal).catch(() => {
        throw failure;
      });
    }
  }

  /** What the page shows of the thread, and why no more. */
  async #runOnPage(failure: Failure, settings: Settings, signal: AbortSignal): Promise<void> {
    const order = new InOrder(signal);
    const emit = (update: PanelUpdate) => void order.add(() => this.#tell(update, signal));
    const work = { readPage: this.#page.read, failure, settings };
    await summarizePage(work, emit, signal).finally(() => order.done());
  }

  /** Tells the panel something of a work, after what must be known before it is shown. */
  async #tell(update: PanelUpdate, signal: AbortSignal, mailbox?: Mailbox): Promise<void> {
    if (update.type === 'extract' && mailbox) await this.#look(mailbox, update.summary, signal);
    if (update.type === 'done' && !outlasts(this.#shown, update.summary))
      await this.#recall(update.summary, signal);
    if (!signal.aborted) this.#send(update);
  }

  #send(update: PanelUpdate): void {
    if (update.type === 'cached') this.#shown = update.summary;
    if (update.type === 'done' && !outlasts(this.#shown, update.summary))
      this.#shown = update.summary;
    try {
      this.#port.postMessage(update);
    } catch {
      this.close();
    }
  }
}
