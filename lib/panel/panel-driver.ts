import type { PageThread } from '../gmail/read-page.ts';
import { connectPanel } from './connect-panel.ts';
import type { PanelRequest } from './panel-request.ts';
import { nextPanelState } from './next-panel-state.ts';
import { INITIAL_STATE, isBusy, type PanelEvent, type PanelState } from './panel-state.ts';

type Opening = Extract<PanelRequest, { type: 'open' }>;

/** What a panel can be made to do, whatever it is drawn with. */
export interface PanelDriver {
  readonly state: PanelState;
  tell(event: PanelEvent): void;
  send(request: PanelRequest): void;
  /** Asks for a summary, unless one is on its way or everything is off. */
  summarize(fresh: boolean): void;
  /** Ends the summary that is on its way: what stood before stands again. */
  stop(): void;
  /** Asks for a new summary, also in place of one that is on its way. */
  restart(): void;
  /** Settings, accounts or the thread changed. A summary that is on its way ends as it was started. */
  refresh(): void;
}

/**
 * Drives a thread's panel until `signal` aborts: its state, its link to the background, and what is asked when. `show` is
 * called after each change, at the earliest before this returns.
 * @param opening which thread this is, whose it is and what Gmail shows of it, now
 * @param readPage what the page shows of the thread's words
 */
export function drivePanel(
  {
    opening,
    readPage,
    show,
  }: {
    opening: () => Opening;
    readPage: () => Promise<PageThread>;
    show: (state: PanelState) => void;
  },
  signal: AbortSignal,
): PanelDriver {
  let state: PanelState = { ...INITIAL_STATE, page: opening().page };

  const tell = (event: PanelEvent) => {
    if (signal.aborted) return;
    state = nextPanelState(state, event);
    show(state);
  };
  const isWaiting = () => isBusy(state);
  const sendPage = async () => link.send({ type: 'page', ...(await readPage()) });
  const link = connectPanel(
    {
      greeting: () =>
        isWaiting() ? [opening(), { type: 'summarize', fresh: state.isFresh }] : [opening()],
      onUpdate: (update) => (update.type === 'read-page' ? void sendPage() : tell(update)),
      onGivenUp: () => tell({ type: 'failed', failure: { code: 'internal' } }),
      onLost: () => tell({ type: 'orphaned' }),
      isWaiting,
    },
    signal,
  );
  const begin = (fresh: boolean) => {
    if (!isWaiting()) link.connect();
    tell({ type: 'asked', fresh });
    link.send({ type: 'summarize', fresh });
  };

  link.connect();
  return {
    get state() {
      return state;
    },
    tell,
    send: link.send,
    summarize: (fresh) => {
      if (state.status?.on && !isWaiting()) begin(fresh);
    },
    stop: () => {
      if (!isWaiting()) return;
      link.stop();
      tell({ type: 'stopped' });
    },
    restart: () => begin(true),
    refresh: () => (isWaiting() ? link.send({ type: 'status' }) : link.connect()),
  };
}
