import type { WordTable } from './word-table.ts';

/** What the words of one folded sentence do, and how near to each other. */
export class Said<Concept extends string> {
  readonly #places = new Map<Concept, number[]>();

  constructor(folded: string, table: WordTable<Concept>) {
    for (const { at, concept } of table.hits(folded)) {
      const known = this.#places.get(concept);
      if (known) known.push(at);
      else this.#places.set(concept, [at]);
    }
  }

  get isEmpty(): boolean {
    return this.#places.size === 0;
  }

  /** Whether there is a word of each. */
  has(...concepts: Concept[]): boolean {
    return concepts.every((concept) => this.#places.has(concept));
  }

  /** Where the words of a concept stand. */
  placesOf(concept: Concept): readonly number[] {
    return this.#places.get(concept) ?? [];
  }

  /** Whether there is one among the first so many words. */
  begins(concept: Concept, words: number): boolean {
    return this.#places.get(concept)?.some((at) => at < words) ?? false;
  }

  /** Whether two stand at most so many words from each other, in either order. */
  near(one: Concept, other: Concept, reach: number): boolean {
    return this.#gaps(one, other).some((gap) => gap !== 0 && Math.abs(gap) <= reach);
  }

  /** Whether one stands before the other, by at most so many words. */
  before(one: Concept, other: Concept, reach: number): boolean {
    return this.#gaps(one, other).some((gap) => gap > 0 && gap <= reach);
  }

  #gaps(one: Concept, other: Concept): number[] {
    const ends = this.placesOf(other);
    return this.placesOf(one).flatMap((start) => ends.map((end) => end - start));
  }
}
