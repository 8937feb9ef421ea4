/**
 * Collects text the way a browser lays it out: white space collapses, blocks start on a line of their own, and no more
 * than one blank line follows another.
 */
export class LineWriter {
  readonly #chunks: string[] = [];
  #length = 0;
  #breaks = 0;
  #space = false;
  #atStart = true;

  /** Where the next visible character will stand, before pending breaks are written. */
  get position(): number {
    return this.#length;
  }

  /** How many pieces were written. */
  get pieces(): number {
    return this.#chunks.length;
  }

  /** What was written after so many pieces. */
  since(pieces: number): string {
    return this.#chunks.slice(pieces).join('');
  }

  /** Adds text. `preserve` keeps blanks and line ends, as `white-space: pre` does. */
  write(text: string, preserve: boolean): void {
    if (preserve) this.#writeLines(text);
    else this.#writeWords(text);
  }

  /** A forced line end (`<br>`): two of them make a blank line. */
  newline(): void {
    this.#breaks += 1;
    this.#space = false;
  }

  /** Starts a line of its own, as a block does; `gap` asks for a blank line before it, as a paragraph has. */
  block(gap = false): void {
    this.#breaks = Math.max(this.#breaks, gap ? 2 : 1);
    this.#space = false;
  }

  toString(): string {
    return this.#chunks.join('');
  }

  #writeWords(text: string): void {
    const words = text.replace(/[ \t\r\n\f]+/g, ' ').replace(/\u00A0/g, ' ');
    if (words === ' ' || words === '') {
      this.#space ||= words === ' ';
      return;
    }
    const leading = words.startsWith(' ');
    const trailing = words.endsWith(' ');
    const body = words.slice(leading ? 1 : 0, trailing ? -1 : undefined);
    this.#put(body, leading || this.#space);
    this.#space = trailing;
  }

  #writeLines(text: string): void {
    text
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .forEach((line, index) => {
        if (index > 0) this.newline();
        const shown = line.replace(/\u00A0/g, ' ').trimEnd();
        if (shown !== '') this.#put(shown, this.#space);
        this.#space = shown !== line;
      });
  }

  #put(text: string, spaced: boolean): void {
    const breaks = this.#atStart ? 0 : Math.min(this.#breaks, 2);
    const before = breaks > 0 ? '\n'.repeat(breaks) : spaced && !this.#atStart ? ' ' : '';
    this.#chunks.push(before, text);
    this.#length += before.length + text.length;
    this.#breaks = 0;
    this.#space = false;
    this.#atStart = false;
  }
}
