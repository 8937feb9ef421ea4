import type { LogEntry } from './log.ts';

/** What the middleware hands to the routes. */
export interface AppEnv {
  Variables: {
    requestId: string;
    /** The session's subject; empty on a public route. */
    account: string;
    /** Writes the request's log line. A route that calls it itself, later, sets `logsItself`. */
    report: (fields?: LogEntry) => void;
    logsItself: boolean;
  };
}
