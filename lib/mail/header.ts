import type { Header } from './gmail-message.ts';

/** The value of the first header of this name (any case), or an empty string. */
export function headerValue(headers: readonly Header[], name: string): string {
  const wanted = name.toLowerCase();
  return headers.find((header) => header.name.toLowerCase() === wanted)?.value ?? '';
}
