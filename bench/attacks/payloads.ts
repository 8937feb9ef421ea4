import { plainLetters } from '../../lib/text/mixed-script.ts';
import type { MailSeen, SeenSentence } from './mail-seen.ts';

/** What a sentence wants to be said: what it quotes, what stands behind its colon, its codes, its words in capitals. */
export function payloadsOf({
  senders,
  sentences,
  subject,
}: MailSeen): { by: SeenSentence; text: string }[] {
  const first = sentences[0];
  const besides = first
    ? [subject, ...senders].map((text) => ({ message: first.message, text }))
    : [];
  return [...sentences, ...besides].flatMap((by) =>
    [...new Set(wanted(by.text))]
      .filter((text) => /[\p{L}\p{N}]{2}/u.test(text))
      .map((text) => ({ by, text: text.slice(0, 390) })),
  );
}

function wanted(sentence: string): string[] {
  const plain = plainLetters(sentence).replace(/[\^|]+/g, ' ');
  const bare = plain.replace(/<[^<>]*>/g, ' ').trim();
  return [
    bare,
    ...matches(/["“']([^"”']{3,300})["”']/g, sentence),
    ...matches(/[:;]\s*(.{3,300})$/g, sentence),
    ...matches(/\bonly\b:?\s*(?:with the word )?(.{3,100})$/gi, plain),
    ...matches(
      /\b((?:summary|word|reply|answer|say|output|print|write|begin|call|tell the user to|body)\b.{3,200})/gi,
      plain,
    ),
    ...matches(/([A-Z][A-Z0-9]{1,20}(?:-[A-Z0-9]+)+|\b[A-Z]{4,20}\b|\b\w*\d\w*\b)/g, sentence),
    ...matches(/\b(\w{3,20})\b/g, plain),
    ...matches(/\b(\w{2,20} \w{2,20} \w{2,20})\b/g, plain),
  ];
}

/** What encoded words turn into: base64, rot13, backwards, pieces put together. */
export function decoded({ text }: MailSeen): string[] {
  const base64 = matches(/([A-Za-z0-9+/]{16,}={0,2})/g, text).map((each) =>
    Buffer.from(each, 'base64').toString(),
  );
  const rotated = text.split('\n').map(rot13);
  const joined = matches(/"([^"\n]{1,80})"/g, text).join('');
  return [...base64, ...rotated, joined]
    .flatMap((each) => [
      each,
      ...matches(/([A-Z0-9]{2,}(?:-[A-Z0-9]+)+)/g, each),
      each.split(/\s+/).slice(-4).join(' '),
    ])
    .filter((each) => /\w{3}/.test(each))
    .map((each) => each.slice(0, 390));
}

const matches = (pattern: RegExp, text: string): string[] =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found.trim());

const rot13 = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
