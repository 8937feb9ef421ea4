import type { Transcript, TranscriptMessage } from '../../contract.ts';
import { Evidence } from './evidence.ts';
import { fold } from '../../text/fold.ts';
import { standsIn } from '../../text/stands-in.ts';
import { CURRENCY_PATTERN, CURRENCIES } from './wording/currencies.ts';
import { TITLES } from './wording/common-capitals.ts';

/** Somebody who sent a message of the thread. */
export interface Participant {
  address: string;
  /** Folded parts of the name and of the address. */
  names: ReadonlySet<string>;
  /** Runs of digits in the name and in the address. */
  figures: ReadonlySet<string>;
}

const LETTERS = /\p{L}+/gu;
const DIGITS = /\p{Nd}+/gu;
const ROLE_ADDRESSES = new Set(
  'info sales office contact hello mail support team noreply reply kontakt service admin post list'.split(
    ' ',
  ),
);
/** A shortened name has at least so many letters. */
const MIN_SHORT = 3;
const HAN_OR_HANGUL = /^[\p{Script=Han}\p{Script=Hangul}々]+$/u;
/** Letters of a whole name, and of a family name. */
const MAX_UNSPACED = 5;
const MAX_FAMILY = 2;
/** A line of a quotation that is long enough to be told, and how many are looked up. */
const MIN_QUOTED = 12;
const MAX_QUOTED = 5;
const CURRENCY = new RegExp(CURRENCY_PATTERN, 'gu');

/** What the messages of a thread have in common. */
export class ThreadFacts {
  readonly participants: readonly Participant[];
  /** The subject, as evidence of the first message's time. */
  readonly subject: Evidence;
  readonly #messages: readonly TranscriptMessage[];
  #currencies: ReadonlySet<string> | undefined;

  constructor({ messages, subject }: Transcript) {
    this.#messages = messages;
    const senders = new Map(messages.map(({ sender }) => [sender.address.toLowerCase(), sender]));
    this.participants = Array.from(senders, ([address, { name }]) => ({
      address,
      names: namesOf(name, address),
      figures: new Set(`${name} ${address}`.normalize('NFKC').match(DIGITS)),
    }));
    this.subject = new Evidence({
      number: 0,
      sender: { name: '', address: '' },
      time: messages[0]?.time ?? null,
      segments: subject === '' ? [] : [{ role: 'own', text: subject }],
      attachments: [],
    });
  }

  /** Whom a folded word names, in full or shortened ("Phil" for "Phillip"). */
  named(word: string): Participant[] {
    const whole = this.participants.filter(({ names }) => names.has(word));
    if (whole.length > 0) return whole;
    if (HAN_OR_HANGUL.test(word))
      return this.participants.filter(({ names }) =>
        [...names].some((name) => isPartOfName(word, name)),
      );
    if (word.length < MIN_SHORT) return whole;
    return this.participants.filter(({ names }) =>
      [...names].some((name) => name.startsWith(word) && name.length > word.length),
    );
  }

  /** The participant with an address. */
  by(address: string): Participant | null {
    return this.participants.find((each) => each.address === address.toLowerCase()) ?? null;
  }

  /**
   * Whom a message may speak to without a name: who wrote before it, who answers it, who began the thread, whose words it quotes. Transcripts do
   * not say to whom a message was sent.
   */
  addresseesOf(number: number): Participant[] {
    const at = this.#messages.findIndex((message) => message.number === number);
    const sender = this.#messages[at]?.sender.address;
    const isOther = (message: TranscriptMessage) => message.sender.address !== sender;
    const near = [
      this.#messages.slice(0, Math.max(at, 0)).findLast(isOther),
      this.#messages.slice(at + 1).find(isOther),
      this.#messages.find(isOther),
    ];
    return [...near, ...this.#quotedIn(at)].flatMap((message) =>
      message ? (this.by(message.sender.address) ?? []) : [],
    );
  }

  /** Whether any message's own or forwarded words hold a word just as it is written. */
  holds(word: string): boolean {
    return this.#messages.some(({ segments }) =>
      segments.some(({ role, text }) => role !== 'quoted' && standsIn(text, word)),
    );
  }

  /** The earlier messages whose words a message quotes. */
  #quotedIn(at: number): TranscriptMessage[] {
    const quoted = (this.#messages[at]?.segments ?? [])
      .filter(({ role }) => role === 'quoted')
      .flatMap(({ text }) => text.split('\n'))
      .map((line) => line.replace(/^[>\s]+/, '').trim())
      .filter((line) => line.length >= MIN_QUOTED)
      .slice(0, MAX_QUOTED);
    return this.#messages
      .slice(0, Math.max(at, 0))
      .filter(({ segments }) =>
        segments.some(
          ({ role, text }) => role !== 'quoted' && quoted.some((line) => text.includes(line)),
        ),
      );
  }

  /** ISO 4217 codes of every currency that is named anywhere. */
  get currencies(): ReadonlySet<string> {
    this.#currencies ??= new Set(
      this.#messages
        .flatMap(({ segments }) => segments)
        .flatMap(({ text }) => text.toLowerCase().match(CURRENCY) ?? [])
        .flatMap((name) => CURRENCIES.get(name) ?? []),
    );
    return this.#currencies;
  }
}

/** Family name, or given name of two letters or more, of a name that is written as one word: "林", "晓雯" of "林晓雯". */
function isPartOfName(word: string, name: string): boolean {
  if (!HAN_OR_HANGUL.test(name) || name.length > MAX_UNSPACED || word.length >= name.length)
    return false;
  const isFamily = word.length <= MAX_FAMILY && name.startsWith(word);
  return isFamily || (word.length > 1 && name.endsWith(word));
}

function namesOf(name: string, address: string): ReadonlySet<string> {
  const said = (name.match(LETTERS) ?? [])
    .map(fold)
    .filter((word) => !TITLES.has(word) && (word.length > 1 || /\p{Script=Han}/u.test(word)));
  const local = (fold(address).split('@')[0]?.match(LETTERS) ?? []).filter(
    (word) => word.length > 2 && !ROLE_ADDRESSES.has(word),
  );
  return new Set([...said, ...local]);
}
