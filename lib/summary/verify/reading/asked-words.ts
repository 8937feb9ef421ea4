import { HASTE } from '../wording/haste.ts';
import { PLEAS } from '../wording/pleas.ts';
import { canBeCommand } from './can-be-command.ts';

const WORD = /\p{L}[\p{L}']*/gu;

/** The folded words that folded sentences plead for: those right behind a "please", "could you". */
export function askedWords(sentences: readonly string[], language: string): ReadonlySet<string> {
  const asked = new Set<string>();
  if (language === 'de') return asked;
  for (const sentence of sentences) {
    for (const part of sentence.split(PLEAS).slice(1)) {
      const word = (part.match(WORD) ?? []).slice(0, 4).find((each) => !HASTE.has(each));
      if (word !== undefined && canBeCommand(word, language)) asked.add(word);
    }
  }
  return asked;
}
