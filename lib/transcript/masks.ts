import type { Line, Transcript } from '../contract.ts';

/** A kind of secret: where it may stand, and whether what stands there is one. */
interface MaskRule {
  name: 'TOKEN' | 'CARD' | 'IBAN' | 'MAIL' | 'CODE' | 'PHONE';
  pattern: RegExp;
  isSecret(found: string, before: string, after: string): boolean;
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Luhn's checksum. */
function isCard(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 13 || digits.length > 19 || /^0+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 13616: the country and check digits go to the end, letters become numbers, the rest of a division by 97 is 1. */
function isIban(text: string): boolean {
  const compact = text.replace(/\s/g, '').toUpperCase();
  if (compact.length < 15 || compact.length > 34) return false;
  const moved = compact.slice(4) + compact.slice(0, 4);
  let rest = 0;
  for (const letter of moved) rest = Number(`${rest}${Number.parseInt(letter, 36)}`) % 97;
  return rest === 1;
}

const ORDER_WORDS =
  /(?:order|invoice|ref|reference|ticket|booking|tracking|customer|article|item|no|nr|number|#|№|bestell\w*|rechnung\w*|auftrag\w*|kunden\w*|commande|facture|référence|pedido|factura|fattura|ordine|ordre)[\s.:#№-]{0,4}$/i;
const DATE_LIKE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[ T]\d{1,2}[:.]\d{2})?$/;
const CODE_WORD =
  'code|pin|otp|passcode|kennwort|einmal\\w*|código|codice|kod|код|コード|验证码|驗證碼|인증번호|رمز';
const CODE_BEFORE = new RegExp(`(?:${CODE_WORD})[^\\d]{0,40}$`, 'iu');
const CODE_AFTER = new RegExp(`^[^\\d\\n]{0,40}(?:${CODE_WORD})(?!\\p{L})`, 'iu');

function isPhone(text: string, before: string): boolean {
  const digits = digitsOf(text);
  const isInternational = /^(?:\+|00)/.test(text);
  if (digits.length < (isInternational ? 8 : 7) || digits.length > 15) return false;
  if (DATE_LIKE.test(text.trim()) || ORDER_WORDS.test(before)) return false;
  const isLocal = /^\(?0\d/.test(text) || /^\(?\d{3}\)?[\s.-]\d{3,4}(?:[\s.-]\d{4})?$/.test(text);
  return isInternational || (isLocal && /[\s().-]/.test(text.trim()));
}

/** What our own tokens look like. A mail that holds one must not get another's secret for it: it is masked itself. */
const TOKEN = /\[(?:TOKEN|CARD|IBAN|MAIL|CODE|PHONE)_\d+\]/g;

/** In this order, because an IBAN holds what could be a card, and a card what could be a telephone. */
const RULES: readonly MaskRule[] = [
  { name: 'TOKEN', pattern: TOKEN, isSecret: () => true },
  {
    name: 'MAIL',
    pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
    isSecret: () => true,
  },
  {
    name: 'IBAN',
    pattern: /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{2,4}){3,8}(?:[ ]?[A-Z0-9]{1,3})?\b/g,
    isSecret: isIban,
  },
  { name: 'CARD', pattern: /\b\d(?:[ -]?\d){12,18}\b/g, isSecret: isCard },
  {
    name: 'CODE',
    pattern: /\b(?:\d{3}[ -]\d{3}|\d{4,8}|[A-Z]-\d{4,8})\b/g,
    isSecret: (_, before, after) => CODE_BEFORE.test(before) || CODE_AFTER.test(after),
  },
  { name: 'PHONE', pattern: /(?:\+|00|\(?\b0|\(?\b\d)[\d\s().-]{5,20}\d\b/g, isSecret: isPhone },
];

/**
 * Secrets of one thread, as stable tokens: the same secret is the same token everywhere in it (`[CARD_1]`). What comes
 * back from a model is put right again by `unmask`.
 */
export class Masks {
  readonly #tokens = new Map<string, string>();
  readonly #secrets = new Map<string, string>();
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
    return RULES.reduce(
      (masked, { isSecret, name, pattern }) =>
        masked.replace(pattern, (found, ...rest) => {
          const at = rest.find((each): each is number => typeof each === 'number') ?? 0;
          const before = masked.slice(Math.max(0, at - 60), at);
          const after = masked.slice(at + found.length, at + found.length + 60);
          return isSecret(found, before, after) ? this.#token(name, found) : found;
        }),
      text,
    );
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

  #token(name: string, secret: string): string {
    const known = this.#tokens.get(secret);
    if (known) return known;
    const count = (this.#counts.get(name) ?? 0) + 1;
    const token = `[${name}_${count}]`;
    this.#counts.set(name, count);
    this.#tokens.set(secret, token);
    this.#secrets.set(token, secret);
    return token;
  }
}

const mapLine = (line: Line, change: (text: string) => string): Line => ({
  ...line,
  text: change(line.text),
  who: line.who === null ? null : change(line.who),
  due: line.due === null ? null : change(line.due),
  citations: line.citations.map(({ message, quote }) => ({ message, quote: change(quote) })),
});
