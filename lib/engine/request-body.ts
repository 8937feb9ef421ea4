import type { SummaryRequest } from '../contract.ts';

/** A request as it leaves the browser, to the byte: what is sent and what the user is shown come from here alone. */
export const requestBody = (request: SummaryRequest): string => JSON.stringify(request, null, 1);
