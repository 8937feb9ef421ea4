import type { Line, Transcript } from '../../contract.ts';
import { type MaskRule, RULES, TOKEN } from './mask-rules.ts';

/** So much of what stands around a secret can tell what it is. */
const AROUND_CHARS = 60;

/**
 * Secrets of one thread, as stable tokens: the same secret is the same token everywhere in it (`[CARD_1]`), and one that is
 * written in another way is told from it by a second number (`[CARD_1.2]`), so that `unmask` puts back each as it was.
 */
export class Masks {
  readonly #tokens = new Map<string, string>();
  readonly #secrets = new Map<string, string>();
  /** How many secrets of a kind there are, and how many ways to write one. */
  readonly #counts = new Map<string, number>();

  /** A transcript without card numbers, IBANs, one-time codes, telephone numbers and mail addresses. */
  maskTranscript(transcript: Transcript): Transcript {
    return {
      subject: this.mask(transcript.subject),
      messages: transcript.messages.map((message) => ({
        ...message,
        sender: {
          name: this.mask(message.sender.name),
          address: this.mask(message.sender.address),
        },
        segments: message.segments.map(({ role, text }) => ({ role, text: this.mask(text) })),
        attachments: message.attachments.map((name) => this.mask(name)),
      })),
    };
  }

  /** A text with its secrets replaced. */
  mask(text: string): string {
    return RULES.reduce((masked, rule) => this.#maskBy(rule, masked), text);
  }

  /** A text with its secrets put back. */
  unmask(text: string): string {
    return text.replace(TOKEN, (token) => this.#secrets.get(token) ?? token);
  }

  /** A line with its secrets replaced, in its words and its quotes. */
  maskLine(line: Line): Line {
    return mapLine(line, (text) => this.mask(text));
  }

  /** A line with its secrets put back, in its words and its quotes. */
  unmaskLine(line: Line): Line {
    return mapLine(line, (text) => this.unmask(text));
  }

  #maskBy({ mayBeginLater, name, pattern, sameFor, secretAt }: MaskRule, text: string): string {
    let masked = '';
    let at = 0;
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const { 0: whole, index } = found;
      const before = text.slice(Math.max(0, index - AROUND_CHARS), index);
      const end = index + whole.length;
      const secret = secretAt(whole, before, text.slice(end, end + AROUND_CHARS));
      if (secret === '') {
        if (mayBeginLater)
          pattern.lastIndex = index + (/^[^\s\u2011-]+/.exec(whole)?.[0].length ?? 1);
        continue;
      }
      masked += text.slice(at, index) + this.#token(name, secret, sameFor(secret));
      at = index + secret.length;
      pattern.lastIndex = at;
    }
    return masked + text.slice(at);
  }

  #token(name: string, secret: string, same: string): string {
    const known = this.#tokens.get(`${name} ${secret}`);
    if (known) return known;
    const first = this.#tokens.get(`${name} same ${same}`) ?? `${name}_${this.#count(name)}`;
    const ways = this.#count(first);
    const token = ways === 1 ? `[${first}]` : `[${first}.${ways}]`;
    this.#tokens.set(`${name} same ${same}`, first);
    this.#tokens.set(`${name} ${secret}`, token);
    this.#secrets.set(token, secret);
    return token;
  }

  #count(what: string): number {
    const count = (this.#counts.get(what) ?? 0) + 1;
    this.#counts.set(what, count);
    return count;
  }
}

const mapLine = (line: Line, change: (text: string) => string): Line => ({
  ...line,
  text: change(line.text),
  who: line.who === null ? null : change(line.who),
  due: line.due === null ? null : change(line.due),
  citations: line.citations.map(({ message, quote }) => ({ message, quote: change(quote) })),
});
