import type { TranscriptMessage } from '../../contract.ts';
import { type Amounts, amountsIn } from './reading/amounts-in.ts';
import { IBAN } from '../../text/contacts.ts';
import { type DayHours, dayHours } from './reading/day-hours.ts';
import { DayIndex } from './reading/day-index.ts';
import type { DayMention } from './reading/day-mention.ts';
import { dayMentions } from './reading/day-mentions.ts';
import { dayOfTime } from './reading/day-of-time.ts';
import type { Correction } from './reading/correction.ts';
import { correctionsIn } from './reading/corrections-in.ts';
import { daysAhead } from './reading/days-ahead.ts';
import { daysBeside } from './reading/days-beside.ts';
import { fold, foldNormalised } from '../../text/fold.ts';
import { type Paragraphs, paragraphsOf, sentencesAround } from '../../text/paragraphs.ts';
import { sentenceSpans } from '../../text/sentence-spans.ts';
import { spansOf, withoutSpans } from '../../text/span.ts';
import type { TimeMention } from './reading/time-mention.ts';
import { timeMentions } from './reading/times.ts';
import { withDigits } from './reading/with-digits.ts';
import { wordsIn } from '../../text/words-in.ts';
import { DENIED_FIGURES } from './wording/contrast.ts';
import { languageOf } from './wording/language-of.ts';

/** What numbers and times of day a message names. */
export interface Figures {
  amounts: Amounts;
  minutes: ReadonlySet<number>;
}

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
  #whole: Evidence | undefined;
  #readable: string | undefined;
  #days: DayIndex | undefined;
  #dayMentions: readonly DayMention[] | undefined;
  #timeMentions: readonly TimeMention[] | undefined;
  #dayHours: readonly DayHours[] | undefined;
  #asserted: Figures | undefined;
  #minutes: ReadonlySet<number> | undefined;
  #amounts: Amounts | undefined;
  #words: ReadonlySet<string> | undefined;
  #compact: string | undefined;
  #lines: readonly string[] | undefined;
  #language: string | null | undefined;
  #corrections: readonly Correction[] | undefined;
  #sentences: readonly Evidence[] | undefined;

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
    const part = new Evidence({
      ...this.#message,
      attachments: [],
      segments: [{ role: 'own', text }],
    });
    part.#whole = this;
    return part;
  }

  /** Own and forwarded words, normalised. */
  get text(): string {
    return this.paragraphs.text;
  }

  /** Folded, numerals of Chinese, Japanese and Korean as digits: what days, times and numbers are read from. */
  get readable(): string {
    this.#readable ??= withDigits(this.folded);
    return this.#readable;
  }

  /** The days that it can mean. */
  get days(): DayIndex {
    if (!this.#days) {
      this.#days = new DayIndex(this.#sent, () => daysBeside(this.readable));
      for (const mention of this.dayMentions) this.#days.add(mention, this.readable);
    }
    return this.#days;
  }

  /** Which hours belong to which days, line by line. */
  get dayHours(): readonly DayHours[] {
    const marks = [...this.dayMentions, ...this.timeMentions].map(({ end, start }) =>
      this.readable.slice(start, end),
    );
    this.#dayHours ??= this.lines.flatMap((line) =>
      dayHours(withDigits(line), this.language, marks),
    );
    return this.#dayHours;
  }

  /** Whether a mention of a day in a text of this message can mean a day that is named elsewhere. */
  canMean(mention: DayMention, text: string, { readings }: DayMention): boolean {
    const days = new DayIndex(this.#sent);
    days.add(mention, text);
    return readings.some((reading) => days.supports(reading, [this.days]));
  }

  /** The minutes of the day that it names. */
  get minutes(): ReadonlySet<number> {
    this.#minutes ??= new Set(this.timeMentions.flatMap(({ minutes }) => minutes));
    return this.#minutes;
  }

  /** The numbers it states, as digits or as words. */
  get amounts(): Amounts {
    this.#amounts ??= this.#amountsIn(this.readable, this.timeMentions);
    return this.#amounts;
  }

  /** Its numbers and minutes without those that it names to say that they are not so: "412, not 350". */
  get asserted(): Figures {
    this.#asserted ??= this.#withoutDenied();
    return this.#asserted;
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

  /** Its sentences, each as if it said no more. */
  get sentences(): readonly Evidence[] {
    this.#sentences ??= this.lines.flatMap((line) =>
      sentenceSpans(line).map(({ end, start }) => this.excerpt(line.slice(start, end))),
    );
    return this.#sentences;
  }

  /** Its sentences that put something in the place of something else. */
  get corrections(): readonly Correction[] {
    this.#corrections ??= correctionsIn(this);
    return this.#corrections;
  }

  /** The language it is written in, where that can be told. */
  get language(): string | null {
    if (this.#language === undefined)
      this.#language = this.#whole ? this.#whole.language : languageOf(this.folded);
    return this.#language;
  }

  /** The sentence, or sentences, that a normalised quote stands in, or null where it is not there. */
  sentencesOf(quote: string): string | null {
    const at = this.text.indexOf(quote);
    return at < 0 ? null : sentencesAround(this.paragraphs, at, at + quote.length);
  }

  /** Where it names days, and a day by the days until then; places are those of `readable`. */
  get dayMentions(): readonly DayMention[] {
    this.#dayMentions ??= [
      ...dayMentions(this.readable, null, this.language),
      ...daysAhead(this.readable),
    ];
    return this.#dayMentions;
  }

  /** Where it names times of day; places are those of `readable`. */
  get timeMentions(): readonly TimeMention[] {
    this.#timeMentions ??= timeMentions(this.readable);
    return this.#timeMentions;
  }

  #amountsIn(text: string, times: readonly TimeMention[]): Amounts {
    const days = this.dayMentions.filter(
      ({ isDoubtful, readings }) =>
        !isDoubtful && readings.some(({ month }) => month !== undefined),
    );
    const sure = times.filter(({ isDoubtful }) => !isDoubtful);
    const rest = withoutSpans(text, [...days, ...sure, ...spansOf(text, IBAN)]);
    return amountsIn(rest, this.days.years, this.language);
  }

  #withoutDenied(): Figures {
    const denied = spansOf(this.readable, DENIED_FIGURES);
    if (denied.length === 0) return this;
    const text = withoutSpans(this.readable, denied);
    const times = timeMentions(text);
    const minutes = new Set(times.flatMap((each) => each.minutes));
    return { amounts: this.#amountsIn(text, times), minutes };
  }
}
