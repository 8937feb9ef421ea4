import { CARD_LIKE, cardAt } from './card.ts';
import { CODE_LIKE, codeAt } from './code.ts';
import { IBAN_LIKE, ibanAt } from './iban.ts';
import { PHONE_LIKE, phoneAt } from './phone.ts';

/** A kind of secret: where it may stand, and what of what stands there is one. */
export interface MaskRule {
  name: 'TOKEN' | 'CARD' | 'IBAN' | 'MAIL' | 'CODE' | 'PHONE';
  /** With the flag `g`. */
  pattern: RegExp;
  /** Whether one may begin at a later group of what begins like one and is none. */
  mayBeginLater?: true;
  /** The secret that a found text begins with, as it is written; empty where it is none. */
  secretAt(found: string, before: string, after: string): string;
  /** What is the same for all ways to write it. */
  sameFor(secret: string): string;
}

/** What our own tokens look like. A mail that holds one must not get another's secret for it: it is masked itself. */
export const TOKEN = /\[(?:TOKEN|CARD|IBAN|MAIL|CODE|PHONE)_\d+(?:\.\d+)?\]/g;
const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;

const all = (found: string) => found;
const digits = (secret: string) => secret.replace(/[^\p{Nd}+]/gu, '');
const letters = (secret: string) => secret.replace(/\s/g, '').toLowerCase();

/** In this order, because an IBAN holds what could be a card, and a card what could be a telephone. */
export const RULES: readonly MaskRule[] = [
  { name: 'TOKEN', pattern: TOKEN, secretAt: all, sameFor: all },
  { name: 'MAIL', pattern: MAIL, secretAt: all, sameFor: letters },
  { name: 'IBAN', pattern: IBAN_LIKE, secretAt: ibanAt, sameFor: letters, mayBeginLater: true },
  { name: 'CARD', pattern: CARD_LIKE, secretAt: cardAt, sameFor: digits, mayBeginLater: true },
  { name: 'CODE', pattern: CODE_LIKE, secretAt: codeAt, sameFor: all },
  { name: 'PHONE', pattern: PHONE_LIKE, secretAt: phoneAt, sameFor: digits },
];
