import type { Transcript } from '../../contract.ts';
import { normalise } from '../../normalise.ts';

/** What a message says, in the forms that the rules compare with. */
export interface Evidence {
  /** Own and forwarded words, normalised. */
  text: string;
  /** The same in lower case. */
  lower: string;
  /** Every run of digits in it. */
  digits: ReadonlySet<string>;
}

/** The evidence of a thread's messages by number; each message is prepared once, when it is first cited. */
export class EvidenceBook {
  readonly #transcript: Transcript;
  readonly #prepared = new Map<number, Evidence>();

  constructor(transcript: Transcript) {
    this.#transcript = transcript;
  }

  /** The evidence of a message, or null where the thread has none of that number. */
  of(number: number): Evidence | null {
    const known = this.#prepared.get(number);
    if (known) return known;
    const message = this.#transcript.messages.find((each) => each.number === number);
    if (!message) return null;
    const words = message.segments.filter(({ role }) => role !== 'quoted').map(({ text }) => text);
    const text = normalise(words.join('\n'));
    const evidence = { text, lower: text.toLowerCase(), digits: new Set(digitRuns(text)) };
    this.#prepared.set(number, evidence);
    return evidence;
  }
}

/** The runs of digits in a text, of any script, written as ASCII. */
export const digitRuns = (text: string): string[] => text.normalize('NFKC').match(/\d+/g) ?? [];
