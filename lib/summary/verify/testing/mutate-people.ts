import type { Line } from '../../../contract.ts';
import { type Mutation, withText } from './mutation.ts';
import type { LineSet } from './read-sets.ts';

const TITLE = /^(?:Dr|Prof)\.? /;
/** Nobody in the sets; the first of each row a given name, the second a family name. */
const INVENTED: Record<string, readonly (readonly [string, string])[]> = {
  latin: [
    ['Markus', 'Hellwig'],
    ['Samantha', 'Doyle'],
    ['Fabrice', 'Tessier'],
    ['Ignacio', 'Belmonte'],
    ['Beatrice', 'Landi'],
    ['Oleksandr', 'Hrytsenko'],
    ['Ngozi', 'Eze'],
    ['Thorsten', 'Quandt'],
    ['Maeve', 'Tyrrell'],
    ['Zubair', 'Kazmi'],
  ],
  cjk: [
    ['松本', '浩'],
    ['井上', '恵'],
    ['池田', '修'],
  ],
};
const CJK = /\p{Script=Han}|\p{Script=Katakana}/u;

/** Without particles ("de"), which are other words too. */
const partsOf = (name: string): string[] =>
  name
    .replace(TITLE, '')
    .split(/[ ・]/u)
    .filter((part) => part.length > 0 && !/^\p{Ll}/u.test(part));

const peopleOf = ({ transcript }: LineSet): string[] => [
  ...new Set(transcript.messages.map(({ sender }) => sender.name)),
];

const boundary = (name: string) => (CJK.test(name) ? name : `(?<![\\p{L}])${name}(?![\\p{L}])`);

/** The parts of a name that a text uses, first or last or both. */
const used = (name: string, text: string): string[] =>
  partsOf(name).filter((part) => new RegExp(boundary(part), 'u').test(text));

/** Puts one person in another's place, first name for first name. */
function renamed(text: string, from: string, to: string): string {
  const [fromParts, toParts] = [partsOf(from), partsOf(to)];
  return fromParts.reduce((all, part, i) => {
    const by = toParts[Math.min(i, toParts.length - 1)] ?? '';
    return all.replace(new RegExp(boundary(part), 'gu'), by);
  }, text);
}

/**
 * Each participant that the text names becomes another one, whom it does not name. Where it names all of them, the one it
 * begins with and another change places.
 */
export const otherPerson: Mutation = (line, set) => {
  const people = peopleOf(set);
  const named = people.filter((name) => used(name, line.text).length > 0);
  const strangers = people.filter(
    (name) => !named.includes(name) && CJK.test(name) === CJK.test(named[0] ?? ''),
  );
  const replaced = named.flatMap((name, i) => {
    const other = strangers[i % Math.max(strangers.length, 1)];
    return other === undefined ? [] : withText(line, renamed(line.text, name, other));
  });
  return [...replaced, ...swapped(line, named)];
};

/** "Ada and Ben" are the same the other way round. */
const JOINED = /^\p{Lu}\p{L}+ (?:and|und|et|y|ed?|en) \p{Lu}/u;

/** "Ada asks Ben" becomes "Ben asks Ada"; only where the line begins with one of them. */
function swapped(line: Line, named: readonly string[]): Line[] {
  const first = named.find((name) =>
    partsOf(name).some((part) =>
      line.text.replace(/^(?:Herr|Frau|Dr\.|M\.|El Dr\.) /, '').startsWith(part),
    ),
  );
  const second = named.find((name) => name !== first);
  if (first === undefined || second === undefined || JOINED.test(line.text)) return [];
  const marked = renamed(line.text, first, '\u0001 \u0002');
  const turned = renamed(marked, second, first);
  const [given = '', family = given] = partsOf(second);
  return withText(line, turned.replaceAll('\u0001', given).replaceAll('\u0002', family));
}

/** Each participant that the text names becomes somebody who is not there. */
export const inventedPerson: Mutation = (line, set) =>
  peopleOf(set)
    .filter((name) => used(name, line.text).length > 0)
    .flatMap((name, i) => withText(line, renamed(line.text, name, strangerFor(line, name, i))));

function strangerFor(line: Line, name: string, i: number): string {
  const rows = INVENTED[CJK.test(name) ? 'cjk' : 'latin'] ?? [];
  const row = rows[(line.text.length + i) % rows.length] ?? ['', ''];
  return row.join(' ');
}

/** `who` becomes every other participant in turn. */
export const otherWho: Mutation = (line, set) => {
  if (line.who === null) return [];
  const said = line.who;
  return peopleOf(set)
    .filter((name) => used(name, said).length === 0)
    .map((name) => ({ ...line, who: name }));
};

/** `who` becomes somebody who is not there. */
export const inventedWho: Mutation = (line) =>
  line.who === null ? [] : [{ ...line, who: strangerFor(line, line.who, 0) }];
