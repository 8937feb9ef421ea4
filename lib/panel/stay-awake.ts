import { browser } from '#imports';

/** Chrome stops a worker after 30 s without an event or a call to an extension API. */
const EVERY_MS = 20_000;

/**
 * Keeps the worker from being stopped while it waits for `doing`: a request under way does not count as work, but any call
 * to an extension API does. Passes the end on.
 * See https://developer.chrome.com/docs/extensions/develop/migrate/to-service-workers#keep_a_service_worker_alive_until_a_long-running_operation_is_finished
 */
export async function stayAwake<T>(doing: Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY_MS);
  try {
    return await doing;
  } finally {
    clearInterval(timer);
  }
}
