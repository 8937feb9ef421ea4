import { browser } from '#imports';
import type { ReadHtml } from '../mail/read-message.ts';
import { readThread } from './read-thread.ts';
import { READER_PORT, type ReadReply, type ReadRequest } from './reader-port.ts';

/** The offscreen document's side: one port, one thread. */
export function serveReader(readHtml: ReadHtml): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== READER_PORT || port.sender?.id !== browser.runtime.id) return;
    const reply = (message: ReadReply) => port.postMessage(message);
    let left = false;
    port.onDisconnect.addListener(() => {
      left = true;
    });
    port.onMessage.addListener(async (request: ReadRequest) => {
      const answer: ReadReply = await readThread(request, readHtml, (read, of) => {
        if (!left) reply({ type: 'progress', read, of });
      }).then(
        (thread) => ({ type: 'done', thread }),
        () => ({ type: 'failed' }),
      );
      if (!left) reply(answer);
    });
  });
}
