import { plainBody } from '../../mail/plain-body.ts';
import { NO_SIGNALS } from '../../mail/signals.ts';
import { buildTranscript, type ReadThread } from '../../transcript/build-transcript.ts';

/** A thread of plain mails as it is read: who writes (a full name) and what. */
export const readMails = (mails: readonly (readonly [string, string])[]): Promise<ReadThread> =>
  buildTranscript(
    mails.map(([name, text], i) => ({
      id: `m${i + 1}`,
      sender: { name, address: `${name.split(' ')[0]?.toLowerCase()}@example.com` },
      time: null,
      subject: 'Launch',
      messageId: '',
      answers: '',
      body: plainBody(text),
      attachments: [],
      signals: NO_SIGNALS,
      unread: null,
    })),
  );
