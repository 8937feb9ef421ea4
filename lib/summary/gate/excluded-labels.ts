/** A label of a mailbox: Gmail's messages carry its id, people know its name ("Clients/Acme" lies in "Clients"). */
export interface MailboxLabel {
  id: string;
  name: string;
}

/** Whether an entry of the list can be the name of a label; an address cannot. */
const canBeLabel = (entry: string): boolean => entry.trim() !== '' && !entry.includes('@');

/** Whether the mailbox has to be asked for its labels before the list can be held against a thread. */
export const namesLabels = (excluded: readonly string[]): boolean => excluded.some(canBeLabel);

/** The list with the ids of all labels that it names, and of those that lie in them. */
export function withLabelIds(
  excluded: readonly string[],
  labels: readonly MailboxLabel[],
): string[] {
  const names = excluded.filter(canBeLabel).map((entry) => entry.trim().toLowerCase());
  const ids = labels
    .filter(({ name }) => {
      const known = name.toLowerCase();
      return names.some((each) => known === each || known.startsWith(`${each}/`));
    })
    .map(({ id }) => id);
  return [...excluded, ...ids];
}
