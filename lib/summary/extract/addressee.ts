import type { Transcript, TranscriptMessage } from '../../contract.ts';

/**
 * Whom a sentence asks: somebody of the thread whose given name it calls ("Ada, could you…"), or in a thread of two the
 * other one. Null where that cannot be told.
 */
export function addressee(
  sentence: string,
  message: TranscriptMessage,
  { messages }: Transcript,
): string | null {
  const others = new Map(
    messages
      .map(({ sender }) => sender)
      .filter(({ address, name }) => name !== '' && address !== message.sender.address)
      .map(({ address, name }) => [address, name]),
  );
  const called = [...others.values()].filter((name) => calls(sentence, name));
  if (called.length === 1) return called[0] ?? null;
  return called.length === 0 && others.size === 1 ? ([...others.values()][0] ?? null) : null;
}

/** A given name at the beginning, or set off by a comma. */
function calls(sentence: string, name: string): boolean {
  const given = (name.includes(',') ? name.split(',')[1] : name)?.trim().split(/\s/)[0] ?? '';
  if (given.length < 2) return false;
  const at = sentence.indexOf(given);
  const after = sentence.slice(at + given.length, at + given.length + 3);
  return at >= 0 && (/^\s?[,:;?!、，]/.test(after) || (at === 0 && /^(?:さん|様|님)/.test(after)));
}
