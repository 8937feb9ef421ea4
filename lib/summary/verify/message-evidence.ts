import type { TranscriptMessage } from '../../contract.ts';
import { IBAN } from './reading/contacts.ts';
import { DayIndex, dayOfTime } from './reading/day-index.ts';
import type { DayMention } from './reading/day-mention.ts';
import { dayMentions } from './reading/day-mentions.ts';
import { daysAhead } from './reading/days-ahead.ts';
import { fold, foldNormalised } from './reading/fold.ts';
import { numberMentions } from './reading/number-mentions.ts';
import { type Paragraphs, paragraphsOf, sentencesAround } from './reading/paragraphs.ts';
import { spansOf, withoutSpans } from './reading/span.ts';
import { type TimeMention, timeMentions } from './reading/times.ts';
import { wordsIn } from './reading/words-in.ts';
import { languageOf } from './wording/language-of.ts';
import { NUMBER_WORDS } from './wording/number-words.ts';

/** Numbers of a message by value, with the units they stand beside (`%`, ISO 4217 codes); `''` where there is none. */
export type Amounts = ReadonlyMap<string, ReadonlySet<string>>;

const KANJI_COUNT =
  /([一二三四五六七八九十])(?=つ|名|人|件|回|日|個|台|本|枚|冊|社|点|時|週|か月|ヶ月|年|階|部)/g;
const KANJI = '一二三四五六七八九十';

/** What a message says, in the forms that the rules compare with. Each form is made once, when it is first asked for. */
export class Evidence {
  readonly number: number;
  readonly sender: TranscriptMessage['sender'];
  /** Own and forwarded words, normalised, with the places where lines begin. */
  readonly paragraphs: Paragraphs;
  /** The same folded, with the attachments' names. */
  readonly folded: string;
  readonly #message: TranscriptMessage;
  readonly #sent: number | null;
  #days: DayIndex | undefined;
  #dayMentions: readonly DayMention[] | undefined;
  #timeMentions: readonly TimeMention[] | undefined;
  #minutes: ReadonlySet<number> | undefined;
  #amounts: Amounts | undefined;
  #words: ReadonlySet<string> | undefined;
  #compact: string | undefined;
  #lines: readonly string[] | undefined;
  #language: string | null | undefined;

  constructor(message: TranscriptMessage) {
    const { attachments, number, segments, sender, time } = message;
    this.#message = message;
    this.number = number;
    this.sender = sender;
    this.paragraphs = paragraphsOf(
      segments.filter(({ role }) => role !== 'quoted').map(({ text }) => text),
    );
    this.folded = [foldNormalised(this.paragraphs.text), ...attachments.map(fold)].join(' ');
    this.#sent = dayOfTime(time);
  }

  /** The same message as if it said no more than this. */
  excerpt(text: string): Evidence {
    return new Evidence({ ...this.#message, attachments: [], segments: [{ role: 'own', text }] });
  }

  /** Own and forwarded words, normalised. */
  get text(): string {
    return this.paragraphs.text;
  }

  /** The days that it can mean, its own among them. */
  get days(): DayIndex {
    if (!this.#days) {
      this.#days = new DayIndex(this.#sent);
      for (const mention of this.#dated) this.#days.add(mention, this.folded);
    }
    return this.#days;
  }

  /** The minutes of the day that it names. */
  get minutes(): ReadonlySet<number> {
    this.#minutes ??= new Set(this.#timed.flatMap(({ minutes }) => minutes));
    return this.#minutes;
  }

  /** The numbers it states, as digits or as words. */
  get amounts(): Amounts {
    if (!this.#amounts) {
      const days = this.#dated.filter(
        ({ isDoubtful, readings }) =>
          !isDoubtful && readings.some(({ month }) => month !== undefined),
      );
      const times = this.#timed.filter(({ isDoubtful }) => !isDoubtful);
      const ibans = spansOf(this.folded, IBAN);
      const rest = withoutSpans(this.folded, [...days, ...times, ...ibans]);
      this.#amounts = amountsIn(rest, this.days.years);
    }
    return this.#amounts;
  }

  /** Every run of letters in it, folded. */
  get words(): ReadonlySet<string> {
    this.#words ??= new Set(wordsIn(this.folded).map(({ word }) => word));
    return this.#words;
  }

  /** What its writer put on lines of their own, folded: greetings, items of lists, paragraphs. */
  get lines(): readonly string[] {
    const { starts, text } = this.paragraphs;
    this.#lines ??= starts.map((start, i) =>
      foldNormalised(text.slice(start, starts[i + 1]).trim()),
    );
    return this.#lines;
  }

  /** Without white space, for what is written in groups (IBANs). */
  get compact(): string {
    this.#compact ??= this.folded.replace(/\s/g, '');
    return this.#compact;
  }

  /** The language it is written in, where that can be told. */
  get language(): string | null {
    if (this.#language === undefined) this.#language = languageOf(this.folded);
    return this.#language;
  }

  /** The sentence, or sentences, that a normalised quote stands in, or null where it is not there. */
  sentencesOf(quote: string): string | null {
    const at = this.text.indexOf(quote);
    return at < 0 ? null : sentencesAround(this.paragraphs, at, at + quote.length);
  }

  get #dated(): readonly DayMention[] {
    this.#dayMentions ??= [...dayMentions(this.folded, null), ...daysAhead(this.folded)];
    return this.#dayMentions;
  }

  get #timed(): readonly TimeMention[] {
    this.#timeMentions ??= timeMentions(this.folded);
    return this.#timeMentions;
  }
}

function amountsIn(text: string, years: ReadonlySet<number>): Amounts {
  const amounts = new Map<string, Set<string>>();
  const add = (value: string, units: readonly string[]) => {
    const known = amounts.get(value) ?? new Set<string>();
    for (const unit of units.length > 0 ? units : ['']) known.add(unit);
    amounts.set(value, known);
  };
  for (const { units, values } of numberMentions(text)) for (const each of values) add(each, units);
  for (const { word } of wordsIn(text))
    for (const value of NUMBER_WORDS.get(word) ?? []) add(String(value), []);
  for (const [letter] of text.matchAll(KANJI_COUNT)) add(String(KANJI.indexOf(letter) + 1), []);
  for (const year of years) add(String(year), []);
  return amounts;
}
