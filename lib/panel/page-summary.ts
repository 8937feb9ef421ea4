import type { Failure } from '../failure.ts';
import { readOffscreen } from '../reader/offscreen-reader.ts';
import type { Settings } from '../settings.ts';
import { summarize } from '../summary/summarize.ts';
import { summaryLanguage } from '../summary-language.ts';
import { detectLanguage } from '../detect-language.ts';
import { atPlaces } from './at-places.ts';
import type { Page } from './page-question.ts';
import type { PanelUpdate } from './panel-port.ts';

/** What is to be summarized of a page, and why only that. */
export interface PageWork {
  /** Asks the panel for the messages that Gmail shows. */
  readPage: (signal: AbortSignal) => Promise<Page>;
  failure: Failure;
  settings: Settings;
}

/**
 * Summarizes what the page shows of a thread, by plain code, in the browser. Fails with `unreadable` where it shows
 * nothing that can be read, or with the abort.
 * @param failure why it is not the whole thread: nobody is signed in, or it cannot be had
 */
export async function summarizePage(
  { readPage, failure, settings }: PageWork,
  emit: (update: PanelUpdate) => void,
  signal: AbortSignal,
): Promise<void> {
  let places: number[] = [];
  const job = {
    read: async (onRead: (read: number, of: number) => void, abort: AbortSignal) => {
      const { messages, of, subject } = await readPage(abort);
      places = messages.map(({ place }) => place);
      const read = messages.map(readerMessage);
      return readOffscreen({ kind: 'page', subject, messages: read, of }, onRead, abort);
    },
    gate: null,
    engine: failure.code,
    language: summaryLanguage(settings.language),
    length: settings.length,
    masked: false,
    readerOf: null,
    previous: null,
    detectLanguage,
  };
  const { retryAfter } = failure;
  await summarize(
    job,
    (update) => {
      if (update.type === 'extract' || update.type === 'done')
        emit({
          ...update,
          ...(update.type === 'done' && retryAfter !== undefined ? { retryAfter } : {}),
          summary: atPlaces(update.summary, places),
          isOfPage: true,
        });
      else if (update.type !== 'sent') emit(update);
    },
    signal,
  );
}

/**
 * A message as the reader gets it. The reader takes the first one for the thread's first, which quotes nothing: of an
 * answer, what its quotes hide is not its sender's doing.
 */
function readerMessage({ body, id, place, sender, time }: Page['messages'][number], i: number) {
  if (i > 0 || place === 1) return { body, id, sender, time };
  const own = Object.entries(body.hidden).map(([reason, count]) => [
    reason,
    count - (body.hiddenInQuotes[reason] ?? 0),
  ]);
  const hidden = Object.fromEntries(own.filter(([, count]) => count !== 0));
  return { body: { ...body, hidden, hiddenInQuotes: {} }, id, sender, time };
}
