import type { RoleLine } from './blocks.ts';
import { isCardLine } from './card-line.ts';
import { isContact } from './contact.ts';
import { wordsOf } from './history.ts';
import { isNameLine } from './name-line.ts';
import { lastParagraphs } from './last-paragraphs.ts';

const MAX_LINES = 10;
const MIN_CONTACTS = 2;

/**
 * Marks a card without a sign-off: the last paragraph, short lines, the sender's name and two ways to reach them among
 * them. What a line with a colon announces is none: "The form is here:".
 */
export function markCard(run: readonly RoleLine[], names: ReadonlySet<string>): void {
  const paragraphs = lastParagraphs(run);
  const card = paragraphs.at(-1) ?? [];
  const before = paragraphs.at(-2)?.at(-1);
  if (!before || /[:：]$/u.test(before.words) || card.length > MAX_LINES) return;
  const reaches = card.filter(({ words }) => isContact(words)).length;
  const named = card.some(({ words }) =>
    names.size > 0 ? wordsOf(words).some((word) => names.has(word)) : isNameLine(words, names),
  );
  if (reaches < MIN_CONTACTS || !named) return;
  if (card.every(({ words }) => isCardLine(words)))
    for (const line of card) line.role = 'signature';
}
