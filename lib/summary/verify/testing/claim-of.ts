import type { Line, Segment, Transcript } from '../../../contract.ts';
import { Claim } from '../claim.ts';
import { EvidenceBook } from '../evidence-book.ts';

/** A message of a test's thread; what is left out is Ada Berg's, and her own words. */
export interface Mail {
  from?: string;
  address?: string;
  said: string | Segment[];
  attachments?: string[];
}

/** Monday. */
const SENT = '2026-05-04T09:00:00+02:00';

/** A thread of messages of one morning; whoever has no address gets a letter of their own at example.com. */
function transcriptOf(mails: readonly Mail[], subject: string): Transcript {
  const names = [...new Set(mails.map(({ from }) => from))];
  return {
    subject,
    messages: mails.map(({ address, attachments = [], from, said }, i) => ({
      number: i + 1,
      sender: {
        name: from ?? 'Ada Berg',
        address: address ?? `${String.fromCharCode(97 + names.indexOf(from))}@example.com`,
      },
      time: SENT,
      segments: typeof said === 'string' ? [{ role: 'own', text: said }] : said,
      attachments,
    })),
  };
}

/** A line over a thread, or over one mail of Ada's; where it cites nothing, it quotes the whole of message 1. */
export function claimOf(
  line: Partial<Line>,
  thread: string | readonly Mail[],
  subject = '',
): Claim {
  const mails = typeof thread === 'string' ? [{ said: thread }] : thread;
  const said = mails[0]?.said ?? '';
  const quote = typeof said === 'string' ? said : said.map(({ text }) => text).join('\n');
  const citations = [{ message: 1, quote }];
  const given = { kind: 'point', text: 'x', who: null, due: null, citations, ...line } as const;
  return new Claim(given, new EvidenceBook(transcriptOf(mails, subject)));
}
