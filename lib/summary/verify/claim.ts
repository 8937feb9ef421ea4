import type { Line } from '../../contract.ts';
import { normalise } from '../../text/normalise.ts';
import type { ThreadTalk } from '../machine-talk/thread-talk.ts';
import type { EvidenceBook } from './evidence-book.ts';
import type { Evidence, Figures } from './evidence.ts';
import { type Clause, clausesIn } from './reading/clauses.ts';
import { ADDRESS, IBAN } from '../../text/contacts.ts';
import { contrastsIn } from './reading/contrasts.ts';
import type { DayIndex } from './reading/day-index.ts';
import type { DayMention } from './reading/day-mention.ts';
import { dayMentions } from './reading/day-mentions.ts';
import { fold } from '../../text/fold.ts';
import { foldForClauses } from './reading/fold-for-clauses.ts';
import { type NumberMention, numberMentions } from './reading/number-mentions.ts';
import { spansOf, withoutSpans } from '../../text/span.ts';
import type { TimeMention } from './reading/time-mention.ts';
import { timeMentions } from './reading/times.ts';
import { withDigits } from './reading/with-digits.ts';
import type { ThreadFacts } from './thread-facts.ts';
import { isHourOfThatDay, tellsOfThatDay } from './reading/day-of-sending.ts';
import { CORRECTING } from './wording/contrast.ts';
import { languageBeside, MANY_WORDS } from './reading/language-beside.ts';
import { languageOf } from './wording/language-of.ts';

/** A citation of a line, and what it cites. */
export interface CitedQuote {
  /** Normalised. */
  quote: string;
  /** Null where the thread has no message of that number. */
  evidence: Evidence | null;
}

/** A line as the rules see it: its words read once, beside the evidence of the messages that it cites. */
export class Claim {
  readonly line: Line;
  readonly citations: readonly CitedQuote[];
  /** The cited messages, each once. */
  readonly cited: readonly Evidence[];
  /** The cited messages and the subject: where a number or a date may come from. */
  readonly sources: readonly Evidence[];
  readonly thread: ThreadFacts;
  /** What the thread says to machines. */
  readonly talk: ThreadTalk;
  /** The line's text, normalised. */
  readonly text: string;
  /** The line's text, folded. */
  readonly folded: string;
  /** The language of the text, where that can be told. */
  readonly language: string | null;
  /** The same, or else that of a cited message: a few words may be of any. */
  readonly likelyLanguage: string | null;
  readonly #book: EvidenceBook;
  readonly #readings = new Map<string, Readings>();
  #figures: readonly Figures[] | undefined;
  #sentences: readonly string[] | undefined;
  #folded: readonly string[] | undefined;
  #clauses: readonly Clause[] | undefined;
  #meant: readonly Clause[] | undefined;

  constructor(line: Line, book: EvidenceBook) {
    this.line = line;
    this.#book = book;
    this.thread = book.thread;
    this.talk = book.talk;
    this.citations = line.citations.map(({ message, quote }) => ({
      quote: normalise(quote),
      evidence: book.of(message),
    }));
    this.cited = [...new Set(this.citations.flatMap(({ evidence }) => evidence ?? []))];
    this.sources = [...this.cited, book.thread.subject];
    this.text = normalise(line.text);
    this.folded = fold(line.text);
    this.language = languageBeside(this.folded, this.cited, this.#isName);
    this.likelyLanguage =
      this.language ?? this.cited.find(({ language }) => language !== null)?.language ?? null;
  }

  /** The messages right before the cited ones, which these may answer in few words: "On the 24th and the 25th, yes". */
  get answered(): readonly Evidence[] {
    return this.cited.flatMap(({ number }) => this.#book.of(number - 1) ?? []);
  }

  /** Another of the line's fields, folded; empty where the line has none. */
  fold(field: string | null): string {
    return field === null ? '' : fold(field);
  }

  /** The messages that came after one. */
  after({ number }: Evidence): readonly Evidence[] {
    return this.#book.after(number);
  }

  /** The sentences of the messages that the quotes stand in, normalised. */
  get sentences(): readonly string[] {
    this.#sentences ??= this.citations.flatMap(
      ({ evidence, quote }) => evidence?.sentencesOf(quote) ?? [],
    );
    return this.#sentences;
  }

  /** The same, folded. */
  get foldedSentences(): readonly string[] {
    this.#folded ??= this.sentences.map(fold);
    return this.#folded;
  }

  /** The clauses of the text, without what it says that something is not ("not the tools"). */
  get clauses(): readonly Clause[] {
    if (!this.#clauses) {
      const folded = foldForClauses(this.text);
      const contrasts = contrastsIn(folded, this.language);
      this.#clauses = clausesIn(withoutSpans(folded, contrasts), this.language, this.#isName);
    }
    return this.#clauses;
  }

  /** Those of the quoted sentences, without what they replace ("not X but"); none where the text is in another language than a cited message. */
  get meantClauses(): readonly Clause[] {
    this.#meant ??= this.isOneLanguage
      ? this.sentences.map(foldForClauses).flatMap((folded) => {
          const contrasts = contrastsIn(folded, this.language);
          const replaced = contrasts.filter(({ isReplaced }) => isReplaced);
          return clausesIn(withoutSpans(folded, replaced), this.language, this.#isName);
        })
      : [];
    return this.#meant;
  }

  /** Whether the text is in the language of all cited messages that show one. */
  get isOneLanguage(): boolean {
    return (
      this.language !== null &&
      this.cited.every(({ language }) => language === null || language === this.language)
    );
  }

  /** Whether its language is told by its script, or by more than one little word. */
  get isSureOfLanguage(): boolean {
    return languageOf(this.folded, [], MANY_WORDS) !== null;
  }

  readonly #isName = (word: string): boolean => this.thread.named(word).length > 0;

  /** The days that the text, or another folded field, names. A field may be in the mail's own words. */
  days(folded = this.folded): readonly DayMention[] {
    return this.#read(folded).days;
  }

  /**
   * Whether the cited messages, or the subject, can mean such a day.
   * @param folded the text that names it: one that tells what was written, or what is at an hour without a day, may name the
   *   day of the message
   */
  supportsDay(mention: DayMention, folded = this.folded): boolean {
    const also = this.sources.map(({ days }) => days);
    const { readings } = mention;
    const isMeant = (around: readonly DayIndex[]) =>
      readings.some((reading) => also.some((days) => days.supports(reading, around)));
    if (isMeant(also)) return true;
    const isWhole = readings.some(({ day, month }) => day !== undefined && month !== undefined);
    if (
      isWhole &&
      !mention.isDoubtful &&
      isMeant([...also, ...this.answered.map(({ days }) => days)])
    )
      return true;
    const sent = this.cited.filter(({ days }) => readings.some((each) => days.isSentOn(each)));
    const text = withDigits(this.folded);
    if (sent.length === 0 || withDigits(folded) !== text) return false;
    return tellsOfThatDay(text, mention) || isHourOfThatDay(text, sent);
  }
  /** The times of day that it names, apart from its dates. */
  times(folded = this.folded): readonly TimeMention[] {
    return this.#read(folded).times;
  }

  /** The numbers and times of the cited messages and the subject; what these deny only for a line that may tell so. */
  get figures(): readonly Figures[] {
    this.#figures ??= CORRECTING.test(this.folded)
      ? this.sources
      : this.sources.map(({ asserted }) => asserted);
    return this.#figures;
  }

  /** Whether a cited message names such a time. */
  supportsTime({ minutes }: TimeMention): boolean {
    return this.figures.some((each) => minutes.some((minute) => each.minutes.has(minute)));
  }

  /** The numbers that it states, apart from dates and times. */
  numbers(folded = this.folded): readonly NumberMention[] {
    return this.#read(folded).numbers;
  }

  /** The text without what was read as a date, a time, an address. */
  undated(folded = this.folded): string {
    return this.#read(folded).undated;
  }

  /** In which languages a field may be: the text's own, or those of the mail. */
  #languagesOf(said: string): (string | null)[] {
    if (said === this.folded) return [this.language];
    return [...new Set([this.language, ...this.cited.map(({ language }) => language)])];
  }

  #read(said: string): Readings {
    const known = this.#readings.get(said);
    if (known) return known;
    const folded = withDigits(said);
    const addresses = (folded.includes('@') ? [ADDRESS, IBAN] : [IBAN]).flatMap((pattern) =>
      spansOf(folded, pattern),
    );
    const [days = []] = this.#languagesOf(said)
      .map((language) => dayMentions(withoutSpans(folded, addresses), language))
      .filter((mentions, i, all) => mentions.length > 0 || i === all.length - 1);
    // What may be a number instead stays, unless the messages say that it is a day, or a time.
    const sureDays = days.filter((day) => !day.isDoubtful || this.supportsDay(day, said));
    const dayless = withoutSpans(folded, [...addresses, ...sureDays]);
    const times = timeMentions(dayless);
    const sureTimes = times.filter((time) => !time.isDoubtful || this.supportsTime(time));
    const undated = withoutSpans(dayless, sureTimes);
    const readings = { days, times, undated, numbers: numberMentions(undated) };
    this.#readings.set(said, readings);
    return readings;
  }
}

/** What a folded text names. */
interface Readings {
  days: readonly DayMention[];
  times: readonly TimeMention[];
  undated: string;
  numbers: readonly NumberMention[];
}
