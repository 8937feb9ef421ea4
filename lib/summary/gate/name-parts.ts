import { nameWords } from './name-words.ts';
import type { Writer } from './writer.ts';

/** What a sender can be recognised by, in lower case: the words of the name and of the address, and the letters of the domain. */
export interface NameParts {
  name: string[];
  local: string[];
  /** Without its last label and in one piece: `haldenbank` of `mail@halden-bank.example`. */
  domain: string;
}

/** Takes a sender apart. */
export function namePartsOf({ address, name }: Writer): NameParts {
  const [local = '', domain = ''] = address.split('@');
  return {
    name: nameWords(name),
    local: nameWords(local),
    domain: nameWords(domain.replace(/\.[^.]*$/, '')).join(''),
  };
}
