import { fold } from './fold.ts';

/** A word that does something, and its place among the words of its sentence. */
export interface Hit<Concept> {
  concept: Concept;
  at: number;
}

const TOKEN = /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+){0,3}/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Arabic writes "and", "so", "to", "with" and "the" onto the word. */
const ARABIC_PREFIX = /^[وف]?(?:[بك]?ال|لل|[بكل])?(?=\p{Script=Arabic}{3})/u;
const ARABIC = /\p{Script=Arabic}/u;
/** About so many letters of a script without spaces say as much as a word. */
const LETTERS_A_WORD = 3;
const SHORTEST_STEM = 3;
const LONGEST_STEM = 18;
/** Where somebody left out the space behind a sentence. */
const JOINT = '.';
const JOINED = /\p{L}\.\p{L}/u;

/** Words by what they do (machine-words.ts), ready to be looked for. */
export class WordTable<Concept extends string> {
  readonly #words = new Map<string, Set<Concept>>();
  readonly #stems = new Map<string, Set<Concept>>();
  /** The last words of those that count only together. */
  readonly #ends = new Set<string>();
  /** How stems begin: most words begin like none of them. */
  readonly #beginnings = new Set<string>();
  /** Words of scripts without spaces, by their first letter. */
  readonly #parts = new Map<string, [part: string, concept: Concept][]>();

  constructor(lists: Record<Concept, string>) {
    for (const [concept, list] of Object.entries(lists) as [Concept, string][]) {
      for (const entry of list.trim().split(/\s+/)) this.#add(entry, concept);
    }
  }

  #add(entry: string, concept: Concept): void {
    const word = fold(entry.replaceAll('_', ' '));
    const key = word.replace('*', '');
    if (UNSPACED.test(key)) {
      const part = key.replaceAll(' ', '');
      const known = this.#parts.get(part.charAt(0));
      if (known) known.push([part, concept]);
      else this.#parts.set(part.charAt(0), [[part, concept]]);
      return;
    }
    const isStem = word.endsWith('*');
    const into = isStem ? this.#stems : this.#words;
    into.set(key, (into.get(key) ?? new Set()).add(concept));
    if (key.includes(' ')) this.#ends.add(key.slice(key.lastIndexOf(' ') + 1));
    if (isStem) this.#beginnings.add(key.slice(0, SHORTEST_STEM));
  }

  /** What the words of a folded sentence do. In scripts without spaces places are counted, and each word counts once. */
  hits(folded: string): Hit<Concept>[] {
    const hits: Hit<Concept>[] = [];
    const tokens = this.#tokensIn(folded);
    const isArabic = ARABIC.test(folded);
    for (const [at, token] of tokens.entries()) {
      push(hits, this.#words.get(token), at);
      if (this.#ends.has(token)) {
        const pair = `${tokens[at - 1] ?? ''} ${token}`;
        push(hits, this.#words.get(pair), at);
        push(hits, this.#words.get(`${tokens[at - 2] ?? ''} ${pair}`), at);
      }
      if (isArabic) push(hits, this.#words.get(token.replace(ARABIC_PREFIX, '')), at);
      if (!this.#beginnings.has(token.slice(0, SHORTEST_STEM))) continue;
      const longest = Math.min(token.length, LONGEST_STEM);
      for (let end = SHORTEST_STEM; end <= longest; end++)
        push(hits, this.#stems.get(token.slice(0, end)), at);
    }
    return UNSPACED.test(folded) ? [...hits, ...this.#partsIn(folded.replace(/\s/g, ''))] : hits;
  }

  /** The words of a folded sentence; two that a full stop joins, if they are no word together. */
  #tokensIn(folded: string): string[] {
    const tokens: string[] = folded.match(TOKEN) ?? [];
    if (!JOINED.test(folded)) return tokens;
    return tokens.flatMap((token) =>
      token.includes(JOINT) && !this.#knows(token) ? token.split(JOINT) : [token],
    );
  }

  #knows(token: string): boolean {
    if (this.#words.has(token) || this.#ends.has(token)) return true;
    if (!this.#beginnings.has(token.slice(0, SHORTEST_STEM))) return false;
    const longest = Math.min(token.length, LONGEST_STEM);
    for (let end = token.indexOf(JOINT) + 1; end <= longest; end++)
      if (this.#stems.has(token.slice(0, end))) return true;
    return false;
  }

  #partsIn(run: string): Hit<Concept>[] {
    const hits: Hit<Concept>[] = [];
    const seen = new Set<object>();
    for (let at = 0; at < run.length; at++) {
      for (const entry of this.#parts.get(run.charAt(at)) ?? []) {
        if (seen.has(entry) || !run.startsWith(entry[0], at)) continue;
        seen.add(entry);
        hits.push({ concept: entry[1], at: Math.floor(at / LETTERS_A_WORD) });
      }
    }
    return hits;
  }
}

function push<Concept>(
  hits: Hit<Concept>[],
  concepts: ReadonlySet<Concept> | undefined,
  at: number,
): void {
  if (concepts) for (const concept of concepts) hits.push({ concept, at });
}
