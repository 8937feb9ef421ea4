import { JSONParser } from '@streamparser/json';
import {
  categorySchema,
  LIMITS,
  urgencySchema,
  type Category,
  type Line,
  type Urgency,
} from '../../../lib/contract.ts';
import { ProxyFailure } from '../proxy-failure.ts';
import { z } from '../../../lib/zod.ts';
import type { EngineEvent } from './engine.ts';
import { headlineFromModel, lineFromModel } from './model-line.ts';
import { promptEcho } from './prompt-echo.ts';

/** A line that is whole, or the number of an earlier one that no longer stands. */
type Piece = Exclude<EngineEvent, { type: 'done' }>;

const MAX_CHARS = 100_000;
/** Constrained decoding can get stuck in blanks, which stay valid JSON for ever. */
const MAX_BLANKS = 400;

/**
 * A model's answer while it is being written: JSON comes in by pieces, whole lines come out. An unusable line, one that
 * was said before or says the prompt, and the number of no earlier line are left out. Throws `model-garbled` when the text is not the JSON
 * we asked for, too long, or stuck in blanks.
 */
export class ModelAnswer {
  readonly #parser = new JSONParser({
    paths: ['$.drop.*', '$.headline', '$.lines.*', '$.category', '$.urgency'],
    keepStack: false,
  });
  readonly #previous: number;
  readonly #headlineAt: number;
  readonly #isEcho: (text: string) => boolean;
  #whole: Piece[] = [];
  readonly #drops = new Set<number>();
  readonly #said = new Set<string>();
  /** Members of `lines`, usable or not. */
  #members = 0;
  /** The same of `drop`. */
  #dropMembers = 0;
  /** Whether the answer itself took an earlier line away. */
  #hasDropped = false;
  #isHeadlineBlank = false;
  #chars = 0;
  #blanks = 0;
  #category: Category = 'other';
  #urgency: Urgency = 'medium';

  /**
   * @param previous how many earlier lines the model was given
   * @param system the instructions it was given
   * @param headlineAt which of the earlier lines is the headline, -1 for none; another one takes its place, usable or not
   */
  constructor(previous: number, system = '', headlineAt = -1) {
    this.#previous = previous;
    this.#headlineAt = headlineAt;
    this.#isEcho = promptEcho(system);
    this.#parser.onValue = ({ key, value, stack }) => {
      if (stack.at(-1)?.key === 'drop') this.#addDrop(value);
      else if (stack.length > 1) this.#addMember(value);
      else if (key === 'headline') this.#addHeadline(value);
      else if (key === 'category') this.#category = categorySchema.catch('other').parse(value);
      else this.#urgency = urgencySchema.catch('medium').parse(value);
    };
  }

  /** Whether it has more lines than the contract allows; what would follow is not worth waiting for. */
  get isFull(): boolean {
    return this.#members > LIMITS.lines;
  }

  #addMember(value: unknown): void {
    this.#members += 1;
    if (!this.isFull) this.#add(lineFromModel(value));
  }

  /** What stood as the headline is out of date even where the new one says nothing that can be shown. */
  #addHeadline(value: unknown): void {
    this.#isHeadlineBlank = isBlankHeadline(value);
    if (!this.#add(headlineFromModel(value)) && !this.#isHeadlineBlank)
      this.#drop(this.#headlineAt);
  }

  /** False for what is no line, or says the prompt. */
  #add(line: Line | null): boolean {
    if (!line || this.#isEcho(line.text)) return false;
    const key = line.kind === 'headline' ? line.kind : `${line.kind}: ${line.text}`;
    if (this.#said.has(key)) return true;
    this.#said.add(key);
    this.#whole.push({ type: 'line', line });
    return true;
  }

  #addDrop(value: unknown): void {
    this.#dropMembers += 1;
    if (this.#drop(value)) this.#hasDropped = true;
  }

  /** False for the number of no earlier line, or of one that is gone already. */
  #drop(value: unknown): boolean {
    const number = z.int().min(0).safeParse(value).data ?? Infinity;
    if (number >= this.#previous || this.#drops.has(number)) return false;
    this.#drops.add(number);
    this.#whole.push({ type: 'drop', previous: number });
    return true;
  }

  /** Takes the next piece of text and returns what it made whole. */
  write(piece: string): Piece[] {
    this.#chars += piece.length;
    const text = piece.trimEnd();
    this.#blanks = (text === '' ? this.#blanks : 0) + piece.length - text.length;
    if (this.#chars > MAX_CHARS) throw garbled('AnswerTooLong');
    if (this.#blanks > MAX_BLANKS) throw garbled('AnswerBlank');
    this.#whole = [];
    try {
      if (!this.#parser.isEnded) this.#parser.write(piece);
    } catch {
      throw garbled('AnswerNotJson');
    }
    return this.#whole;
  }

  /**
   * Closes the answer. Throws `model-garbled` when nothing of it was usable, or when the JSON is not whole, unless it is
   * full: its lines stand, and what was not read has its default. An update that is empty in every part says that nothing
   * changed.
   */
  end(): { category: Category; urgency: Urgency } {
    if (!this.#parser.isEnded && !this.isFull) throw garbled('AnswerUnfinished');
    if (this.#said.size === 0 && !this.#hasDropped && !this.#isUnchanged)
      throw garbled('AnswerWithoutLines');
    return { category: this.#category, urgency: this.#urgency };
  }

  get #isUnchanged(): boolean {
    return (
      this.#previous > 0 && this.#isHeadlineBlank && this.#members === 0 && this.#dropMembers === 0
    );
  }
}

const blankHeadline = z.object({ text: z.string().regex(/^\s*$/) }).nullable();
const isBlankHeadline = (value: unknown): boolean => blankHeadline.safeParse(value).success;

function garbled(name: string): ProxyFailure {
  return new ProxyFailure('model-garbled', { source: { name } });
}
