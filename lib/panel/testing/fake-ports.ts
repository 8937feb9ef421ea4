import { type Browser, fakeBrowser } from '#imports';

type Listener = (value: unknown) => void;

/** One end of a port: what the other end posts arrives later, as a copy; who disconnects does not hear it. */
interface End {
  messages: Set<Listener>;
  disconnects: Set<Listener>;
  port: Browser.runtime.Port;
}

/** The browser's ports, which the fake browser does not have. */
export interface FakePorts {
  /** Every connection so far, at the side that accepted it; oldest first. */
  accepted: Browser.runtime.Port[];
  /** Makes the extension look as if it had been updated under its page. */
  orphan(): void;
}

/**
 * Gives the fake browser `runtime.connect` and `runtime.onConnect`. Every listener is asked, as in a browser; a connection
 * that nobody accepts is closed.
 * @param senderOf what the browser says of who connects
 */
export function installPorts(senderOf: () => Partial<Browser.runtime.MessageSender>): FakePorts {
  const accepted: Browser.runtime.Port[] = [];
  const acceptors = new Set<(port: Browser.runtime.Port) => void>();
  Object.assign(fakeBrowser.runtime, {
    id: 'test-extension-id',
    onConnect: eventOf(acceptors),
    connect: ({ name }: { name: string }) => {
      if (!fakeBrowser.runtime.id) throw new Error('Extension context invalidated.');
      const [near, far] = portPair(name, senderOf());
      queueMicrotask(() => {
        if (acceptors.size === 0) far.disconnect();
        else accepted.push(far);
        for (const accept of acceptors) accept(far);
      });
      return near;
    },
  });
  return {
    accepted,
    orphan: () => Object.assign(fakeBrowser.runtime, { id: undefined }),
  };
}

function portPair(
  name: string,
  sender: Partial<Browser.runtime.MessageSender>,
): [Browser.runtime.Port, Browser.runtime.Port] {
  let isOpen = true;
  const make = (other: () => End): End => {
    const messages = new Set<Listener>();
    const disconnects = new Set<Listener>();
    const port = {
      name,
      sender,
      onMessage: eventOf(messages),
      onDisconnect: eventOf(disconnects),
      postMessage: (message: unknown) => {
        if (!isOpen) throw new Error('Attempting to use a disconnected port object');
        const copy = JSON.parse(JSON.stringify(message));
        queueMicrotask(() => other().messages.forEach((hear) => isOpen && hear(copy)));
      },
      disconnect: () => {
        if (!isOpen) return;
        isOpen = false;
        queueMicrotask(() => other().disconnects.forEach((hear) => hear(other().port)));
      },
    };
    return { messages, disconnects, port: port as unknown as Browser.runtime.Port };
  };
  const near: End = make(() => far);
  const far: End = make(() => near);
  return [near.port, far.port];
}

const eventOf = <T>(listeners: Set<T>) => ({
  addListener: (listener: T) => listeners.add(listener),
  removeListener: (listener: T) => listeners.delete(listener),
  hasListener: (listener: T) => listeners.has(listener),
});
