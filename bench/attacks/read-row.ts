import { payloadOf } from '../../demo/google/payload.ts';
import { readThread } from '../../lib/reader/read-thread.ts';
import type { ReadThread } from '../../lib/transcript/build-transcript.ts';
import type { OpenReader } from '../reading/open-reader.ts';
import type { Row } from './rows.ts';

const SENDER = 'Sam Sender <sam@sender.example>';
const BOUNDARY = 'part-of-a-row';

/**
 * A row as a thread of one message, read by the modules that the extension ships. Mails with HTML need a page to be laid
 * out in.
 * @param reader an open reader, or null where only plain text is read
 */
export function readRow(row: Row, reader: OpenReader | null): Promise<ReadThread> {
  const raw = Buffer.from(sourceOf(row));
  const message = {
    id: Buffer.from(row.id).toString('hex').slice(-16).padStart(16, '0'),
    threadId: '0000000000000001',
    labelIds: ['INBOX'],
    internalDate: String(Date.UTC(2026, 4, 11, 9)),
    payload: payloadOf({ id: row.id, raw }),
  };
  if (reader) return reader.call('thread', [message]);
  return readThread({ kind: 'api', messages: [message] }, noHtml, () => {});
}

/** Whether a row can be read without a browser. */
export const isPlainText = (row: Row): boolean => !row.email_html;

const noHtml = () => Promise.reject(new Error('HTML needs a page'));

function sourceOf({ email_html: html, email_text: text, from_: from, subject }: Row): string {
  const head = [
    `From: ${from || SENDER}`,
    `Subject: ${encoded(subject ?? '')}`,
    'MIME-Version: 1.0',
  ];
  const parts = [...(text ? [part('plain', text)] : []), ...(html ? [part('html', html)] : [])];
  if (parts.length === 1) return [...head, parts[0]].join('\r\n');
  const body = parts.map((each) => `--${BOUNDARY}\r\n${each}\r\n`).join('');
  const type = `Content-Type: multipart/alternative; boundary="${BOUNDARY}"`;
  return `${[...head, type].join('\r\n')}\r\n\r\n${body}--${BOUNDARY}--\r\n`;
}

const part = (kind: string, content: string) =>
  `Content-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}`;

const encoded = (words: string) => `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`;
