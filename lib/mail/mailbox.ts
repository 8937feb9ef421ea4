import { decodeWords } from './encoded-words.ts';
import { stripInvisible } from './invisible-characters.ts';

/** Quoted names and comments: what looks like an address in them is none. */
const QUOTED = /"(?:[^"\\]|\\.){0,1000}"|\([^()]{0,1000}\)/g;

/** A person as a mail header names them; `name` may be empty. */
export interface Person {
  name: string;
  address: string;
}

/**
 * The first person of a From-like header: `"Ada L." <ada@example.com>`, `ada@example.com (Ada)` or a bare address.
 * An address is looked for in the raw value, outside quoted names and comments, because a name may hold anything: also
 * somebody else's address.
 */
export function parseMailbox(header: string): Person {
  const raw = header.slice(0, 2000);
  const bareOfNames = raw.replace(QUOTED, (found) => ' '.repeat(found.length));
  const angle = /<([^<>\s]{1,320})>/.exec(bareOfNames);
  if (angle?.[1]) return { name: nameOf(raw.slice(0, angle.index)), address: lower(angle[1]) };
  const bare = /[^\s<>"(),;:]{1,200}@[^\s<>"(),;:]{1,120}/.exec(bareOfNames);
  if (!bare) return { name: nameOf(raw), address: '' };
  const comment = /\(([^()]{1,200})\)/.exec(raw);
  return { name: nameOf(comment?.[1] ?? ''), address: lower(bare[0]) };
}

const lower = (address: string) => address.toLowerCase();

function nameOf(raw: string): string {
  const name = decodeWords(
    raw
      .trim()
      .replace(/^"([\s\S]*)"$/, '$1')
      .replace(/\\(.)/g, '$1'),
  );
  return stripInvisible(name).text.replace(/\s+/g, ' ').trim().slice(0, 200);
}
