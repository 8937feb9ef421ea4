import type { Transcript, TranscriptMessage } from '../../contract.ts';
import { foldInPlace } from '../../text/fold-in-place.ts';
import { greeted } from './greeted.ts';
import { vocative } from './vocative.ts';

/**
 * Whom a sentence asks: somebody whom it calls ("Ada, could you…"), or whom the sentences before it called last ("Hi Ada,"),
 * or in a thread of two the other one. Null where that cannot be told.
 * @param before the sentences of the message before this one, in their order
 */
export function addressee(
  sentence: string,
  message: TranscriptMessage,
  { messages }: Transcript,
  before: readonly string[] = [],
): string | null {
  const others = new Map(
    messages
      .map(({ sender }) => sender)
      .filter(({ address, name }) => name !== '' && address !== message.sender.address)
      .map(({ address, name }) => [address, name]),
  );
  const names = [...new Set(others.values())];
  const called = calledIn(sentence, names);
  if (called.length > 0) return called.length === 1 ? (called[0] ?? null) : null;
  for (const earlier of before.toReversed()) {
    const people =
      greeted(earlier)?.map((name) => fullName(name, names)) ??
      names.filter((name) => calls(earlier, name));
    if (people.length > 0) return people.length === 1 ? (people[0] ?? null) : null;
    if (greeted(earlier)) break;
  }
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** The people whom a sentence calls: of the thread, else by a name that it begins with. */
function calledIn(sentence: string, names: readonly string[]): string[] {
  const called = names.filter((name) => calls(sentence, name));
  if (called.length > 0) return called;
  const name = vocative(sentence);
  return name === null ? [] : [name];
}

/** A given name at the beginning, or set off by a comma. */
function calls(sentence: string, name: string): boolean {
  const given = (name.includes(',') ? name.split(',')[1] : name)?.trim().split(/\s/)[0] ?? '';
  if (given.length < 2) return false;
  const at = sentence.indexOf(given);
  const after = sentence.slice(at + given.length, at + given.length + 3);
  return at >= 0 && (/^\s?[,:;?!、，،]/.test(after) || (at === 0 && /^(?:さん|様|님)/.test(after)));
}

/** As the thread names somebody of that name; the name itself where it knows nobody, or several. */
function fullName(name: string, names: readonly string[]): string {
  const word = foldInPlace(name);
  const known = names.filter(
    (each) =>
      foldInPlace(each)
        .split(/[\s,]+/)
        .includes(word) || foldInPlace(each) === word,
  );
  return known.length === 1 ? (known[0] ?? name) : name;
}
