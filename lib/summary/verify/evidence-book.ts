import type { Transcript, TranscriptMessage } from '../../contract.ts';
import { type ThreadTalk, threadTalk } from '../machine-talk/thread-talk.ts';
import { Evidence } from './evidence.ts';
import { ThreadFacts } from './thread-facts.ts';

/** The evidence of a thread's messages by number; each message is prepared once, when it is first cited. */
export class EvidenceBook {
  readonly #messages: ReadonlyMap<number, TranscriptMessage>;
  readonly #prepared = new Map<number, Evidence>();
  /** What all messages have in common: who writes, the subject. */
  readonly thread: ThreadFacts;
  /** What the thread says to machines, which is evidence of nothing. */
  readonly talk: ThreadTalk;

  constructor(transcript: Transcript) {
    this.talk = threadTalk(transcript);
    const { clean } = this.talk;
    this.#messages = new Map(clean.messages.map((message) => [message.number, message]));
    this.thread = new ThreadFacts(clean);
  }

  /** The evidence of a message, or null where the thread has none of that number. */
  of(number: number): Evidence | null {
    const known = this.#prepared.get(number);
    if (known) return known;
    const message = this.#messages.get(number);
    if (!message) return null;
    const evidence = new Evidence(message);
    this.#prepared.set(number, evidence);
    return evidence;
  }

  /** The messages after one, in their order. */
  after(number: number): Evidence[] {
    return [...this.#messages.keys()]
      .filter((each) => each > number)
      .flatMap((each) => this.of(each) ?? []);
  }
}
