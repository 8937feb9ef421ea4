import { createHash } from 'node:crypto';

/** All that a log line can hold. No content, no address, no token, no key: there is no field for them. */
export interface LogEntry {
  reqId?: string | undefined;
  /** First 8 hex digits of a hash of the session's subject. */
  subHash?: string | undefined;
  /** The route's pattern, not the address that was asked. */
  route?: string | undefined;
  status?: number | undefined;
  ms?: number | undefined;
  /** Milliseconds until the first line of a summary was sent. */
  ttftMs?: number | undefined;
  tokensIn?: number | undefined;
  tokensOut?: number | undefined;
  code?: string | undefined;
  /** Class and HTTP status of the error behind `code`. */
  errName?: string | undefined;
  errStatus?: number | undefined;
}

const FIELDS = [
  'reqId',
  'subHash',
  'route',
  'status',
  'ms',
  'ttftMs',
  'tokensIn',
  'tokensOut',
  'code',
  'errName',
  'errStatus',
] as const satisfies (keyof LogEntry)[];

export type Log = (entry: LogEntry) => void;

/** A log of JSON lines; `write` takes each with its line end. Fields beyond the allow-list are dropped. */
export function createLog(write: (line: string) => void): Log {
  return (entry) => {
    const allowed = FIELDS.map((field) => [field, entry[field]]);
    write(
      `${JSON.stringify({ time: new Date().toISOString(), ...Object.fromEntries(allowed) })}\n`,
    );
  };
}

/** A subject as a log may name it: enough to group lines, too little to find the account. */
export function subHash(subject: string): string {
  return createHash('sha256').update(subject).digest('hex').slice(0, 8);
}
