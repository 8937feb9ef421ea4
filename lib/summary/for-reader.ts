import type { Person } from '../mail/mailbox.ts';

/** The account's user, as a thread's messages know them. */
export interface Reader {
  address: string;
  /** Lower-case words that name them: of their own "From" and of the address. */
  names: ReadonlySet<string>;
}

const WORDS = /[\p{L}\p{N}'’-]{2,}/gu;
/** Words that say "the reader" in a summary written for them. */
const SELF = /^(?:you|du|sie|vous|tu|usted|tú|você|voi|lei|u|jij|あなた|您|你|당신)$/iu;

const wordsIn = (text: string): string[] => text.normalize('NFC').toLowerCase().match(WORDS) ?? [];

/** Who reads: the account's address, the names it signs with in this thread, and the words of the address itself. */
export function readerOf(address: string, senders: readonly Person[]): Reader {
  const own = senders.filter((sender) => sender.address.toLowerCase() === address.toLowerCase());
  const local = address.split('@')[0] ?? '';
  return {
    address: address.toLowerCase(),
    names: new Set([
      ...own.flatMap(({ name }) => wordsIn(name)),
      ...wordsIn(local.replace(/[._+]/g, ' ')),
    ]),
  };
}

/**
 * Whether somebody who is named is the reader: by address, or by names of theirs that belong to nobody else in the thread.
 * Null where nobody is named.
 */
export function isForReader(
  who: string | null,
  reader: Reader,
  senders: readonly Person[],
): boolean | null {
  const said = who?.trim() ?? '';
  if (said === '') return null;
  if (said.toLowerCase().includes(reader.address) || SELF.test(said)) return true;
  const others = senders.filter(({ address }) => address.toLowerCase() !== reader.address);
  const othersNames = new Set(others.flatMap(({ name }) => wordsIn(name)));
  const words = wordsIn(said);
  const mine = words.filter((word) => reader.names.has(word));
  if (mine.length === 0) return false;
  const isWhole = mine.length === words.length && mine.length > 1;
  return isWhole || mine.some((word) => !othersNames.has(word));
}
