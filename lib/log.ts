import type { FailureCode } from './failure-report.ts';

/** What may be logged of an event: numbers, flags and codes. There is no field that could hold mail. */
export interface LogFields {
  code?: FailureCode;
  errorName?: string;
  ms?: number;
  lines?: number;
  dropped?: number;
}

/**
 * Writes one line to the extension's own console: an event's name and numbers. Never content, addresses or tokens.
 * @param event a fixed name, such as `summary.done`
 */
export function log(event: string, fields: LogFields = {}): void {
  console.info(`[precis] ${event}`, JSON.stringify(fields));
}
