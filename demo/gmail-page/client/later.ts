/** When Gmail paints what it paints late, in milliseconds. */
export const LATE = {
  role: 150,
  ariaExpanded: 30,
  heading: 60,
  attachmentLink: 200,
  buttons: 250,
  dropForeign: 300,
  gemini: 400,
  legacyId: 1_000,
} as const;

/** Runs `act` after so many milliseconds, unless `signal` is aborted first. */
export function later(milliseconds: number, signal: AbortSignal, act: () => void): void {
  const timer = setTimeout(act, milliseconds);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
