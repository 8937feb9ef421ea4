import type { GateThread } from './gate.ts';

/** Whether the user wants no automatic summaries of a thread: by a sender's address or domain, or by one of its labels. */
export function isExcluded({
  excluded,
  messages,
}: Pick<GateThread, 'excluded' | 'messages'>): boolean {
  const wanted = excluded
    .map((entry) => entry.trim().toLowerCase())
    .filter((entry) => entry !== '');
  if (wanted.length === 0) return false;
  return messages.some(({ sender, signals }) => {
    const address = sender.toLowerCase();
    const domain = address.split('@')[1] ?? '';
    const labels = signals.labels.map((label) => label.toLowerCase());
    return wanted.some((entry) => {
      if (labels.includes(entry) || address === entry) return true;
      const bare = entry.replace(/^@/, '');
      return bare.includes('.') && (domain === bare || domain.endsWith(`.${bare}`));
    });
  });
}
