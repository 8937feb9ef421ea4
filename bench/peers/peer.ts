/** What a suite's authors took away: history, signature too, the signature alone; or nothing of what is forwarded. */
export type Mode = 'quotes' | 'reply' | 'signature' | 'forward';

/** A message's parts, decoded; either may be empty. */
export interface Parts {
  text: string;
  html: string;
}

/** A peer's way of doing what our reader does; it lacks what it has no way for. All texts are plain text. */
export interface Peer {
  /** The newest author's words of a plain-text body. */
  text?(text: string, mode: Mode): string;
  /** The same of an HTML body. */
  html?(html: string, mode: Mode): string;
  /** The same of a raw message. */
  eml?(raw: Uint8Array, mode: Mode): string | Promise<string>;
  /** The same of a message's parts, where someone else has decoded them. */
  parts?(parts: Parts, mode: Mode): string;
  /** What a person sees of an HTML body. */
  visible?(html: string): string | Promise<string>;
  /** A raw message's parts. */
  decode?(raw: Uint8Array): Promise<Parts>;
}
