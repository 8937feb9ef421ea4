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
import { headlineFromModel, lineFromModel } from './model-line.ts';

const MAX_CHARS = 100_000;
/** Constrained decoding can get stuck in blanks, which stay valid JSON for ever. */
const MAX_BLANKS = 400;

/**
 * A model's answer while it is being written: JSON comes in by pieces, whole lines come out. An unusable line is left
 * out. Throws `model-garbled` when the text is not the JSON we asked for, too long, or stuck in blanks.
 */
export class ModelAnswer {
  readonly #parser = new JSONParser({
    paths: ['$.headline', '$.lines.*', '$.category', '$.urgency'],
    keepStack: false,
  });
  #whole: Line[] = [];
  #lines = 0;
  #chars = 0;
  #blanks = 0;
  #category: Category = 'other';
  #urgency: Urgency = 'medium';

  constructor() {
    this.#parser.onValue = ({ key, value, stack }) => {
      if (stack.length > 1) this.#add(lineFromModel(value));
      else if (key === 'headline') this.#add(headlineFromModel(value));
      else if (key === 'category') this.#category = categorySchema.catch('other').parse(value);
      else this.#urgency = urgencySchema.catch('medium').parse(value);
    };
  }

  #add(line: Line | null): void {
    if (line && ++this.#lines <= LIMITS.lines) this.#whole.push(line);
  }

  /** Takes the next piece of text and returns the lines that it made whole. */
  write(piece: string): Line[] {
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

  /** Closes the answer; throws `model-garbled` when the JSON is not whole or no line was usable. */
  end(): { category: Category; urgency: Urgency } {
    if (!this.#parser.isEnded) throw garbled('AnswerUnfinished');
    if (this.#lines === 0) throw garbled('AnswerWithoutLines');
    return { category: this.#category, urgency: this.#urgency };
  }
}

function garbled(name: string): ProxyFailure {
  return new ProxyFailure('model-garbled', { source: { name } });
}
