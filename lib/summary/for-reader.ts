import type { Person } from '../mail/mailbox.ts';
import { PersonNames } from './person-names.ts';

/** The account's user, as a thread's messages know them. */
export interface Reader {
  address: string;
  names: PersonNames;
}

/** Words that say "the reader" in a summary written for them. */
const SELF = /^(?:you|du|sie|vous|tu|usted|tú|você|voi|lei|u|jij|あなた|您|你|당신)$/iu;
const ADDRESSES = /[^\s<>()[\],;:"']{1,200}@[^\s<>()[\],;:"']{1,120}/g;
const ASIDE = /\([^()]{0,200}\)/g;
/** What stands between the names of several people. */
const BETWEEN =
  /[,;/&+、،]|\s(?:and|und|et|y|e|en|i|oraz|ve|or|oder|ou|o)\s|と(?=[\p{Script=Han}\p{Script=Katakana}])|(?<=\p{Script=Han}{2})[和及与與跟](?=\p{Script=Han}{2})|(?<=[님씨])[과와]\s?|\sو(?=\p{Script=Arabic})/iu;

/**
 * Who reads: the account's address, the words of the address itself, and the names it signs with in this thread. Names that
 * only "To" and "Cc" tell are not known, since a thread as it is read holds senders alone.
 */
export function readerOf(address: string, senders: readonly Person[]): Reader {
  const own = senders.filter((sender) => sender.address.toLowerCase() === address.toLowerCase());
  return {
    address: address.toLowerCase(),
    names: new PersonNames(
      own.map(({ name }) => name),
      address,
    ),
  };
}

/**
 * Whether somebody who is named is the reader, or is among several who are: by address, or by names that are all theirs
 * and nobody else's in the thread. Null where nobody is named.
 */
export function isForReader(
  who: string | null,
  reader: Reader,
  senders: readonly Person[],
): boolean | null {
  const said = who?.trim() ?? '';
  if (said === '') return null;
  const addresses: string[] = said.toLowerCase().match(ADDRESSES) ?? [];
  if (addresses.includes(reader.address)) return true;
  const others = new Map(
    senders
      .filter(({ address }) => address.toLowerCase() !== reader.address)
      .map(({ address, name }) => [`${name} ${address}`, { address, name }]),
  );
  const otherNames = Array.from(
    others.values(),
    ({ address, name }) => new PersonNames([name], address),
  );
  return [said, ...said.replace(ASIDE, ' ').split(BETWEEN)].some((each) =>
    isReader(each.trim(), reader, otherNames),
  );
}

/** One person. A sender may be called what means "you" elsewhere. */
function isReader(said: string, { names }: Reader, others: readonly PersonNames[]): boolean {
  const isOthers = others.some((other) => other.includes(said));
  if (!isOthers && SELF.test(said)) return true;
  return names.includes(said) && (!isOthers || names.isWhole(said));
}
