import { fold } from '../text/fold.ts';
import { TITLES } from './verify/wording/common-capitals.ts';

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]/u;
const CJK_RUNS = new RegExp(`${CJK.source}+`, 'gu');
/** Polite endings of names, the longer ones first. */
const HONORIFIC =
  /(?:さん|様|さま|氏|くん|君|ちゃん|先生|殿|先輩|社長|部長|課長|係長|次長|主任|教授|博士|总经理|總經理|经理|經理|老师|老師|女士|小姐|董事长|医生|总|總|선생님|부장님|과장님|차장님|대리님|팀장님|사장님|이사님|대표님|교수님|박사님|님|씨)$/u;
const OTHER_TITLES = new Set('hanim bey san sama kun ssi nim pan pani mx rev'.split(' '));
/** Words of addresses that name a desk, nobody. */
const DESKS = new Set(
  `info sales office contact hello mail support team noreply reply kontakt service admin post list hr it finance legal
   marketing accounting billing press jobs dev ops`.split(/\s+/),
);
const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
/** "Ayşe'nin", "Maya's"; in "O'Brien" the apostrophe is of the name. */
const ENDING = /^(\p{L}{2,})'\p{L}{1,4}$/u;

/** The names of somebody, as a summary may write them: given or family name, with a title, an initial, without accents. */
export class PersonNames {
  readonly #words: ReadonlySet<string>;
  /** Names in scripts without spaces, whole. */
  readonly #unspaced: readonly string[];
  /** First letters, and runs of them with a family name ("mlindqvist"), that an address has instead of names. */
  readonly #short: ReadonlySet<string>;

  /**
   * @param names as they are written in headers; empty ones count for nothing
   * @param address its part before the @ names them, too, and more freely where no header does
   */
  constructor(names: readonly string[], address: string) {
    const local = (address.split('@')[0] ?? '').split(/[._+\d-]+/).map(fold);
    const ofAddress = local.filter((word) => word.length > 1 && !DESKS.has(word));
    const said = names.flatMap((name) => wordsOf(name).flat());
    this.#words = new Set([...said, ...ofAddress]);
    this.#unspaced = names.flatMap((name) => unspacedOf(name) || []);
    this.#short = new Set(said.length > 0 ? [] : local.filter((word) => word !== ''));
  }

  /** Whether all that is said of one person's name, titles apart, is theirs. */
  includes(said: string): boolean {
    const unspaced = unspacedOf(said);
    if (unspaced !== '' && !this.#unspaced.some((name) => isPartOf(unspaced, name))) return false;
    const all = wordsOf(said);
    const untitled = all.filter((forms) => !forms.some(isTitle));
    const words = untitled.length > 0 ? untitled : all;
    if (words.length === 0) return unspaced !== '';
    return words.every((forms) => this.#knows(forms)) || this.#isShort(words);
  }

  /** Whether it is their whole name, which others may have only in part. */
  isWhole(said: string): boolean {
    const unspaced = unspacedOf(said);
    return unspaced === '' ? wordsOf(said).length > 1 : this.#unspaced.includes(unspaced);
  }

  #knows(forms: readonly string[]): boolean {
    return forms.some((form) =>
      form.length > 1 ? this.#words.has(form) : [...this.#words].some((word) => word[0] === form),
    );
  }

  /** "Maya Lindqvist" for the address "m.lindqvist", "mlindqvist" or "mayalindqvist". */
  #isShort(words: readonly (readonly string[])[]): boolean {
    if (words.length < 2) return false;
    const [first = [], ...others] = words;
    return first.some((given) => {
      const initial = given.charAt(0);
      if (this.#short.has(initial) && others.every((forms) => this.#knows(forms))) return true;
      const family = others.map((forms) => forms[0] ?? '').join('');
      return this.#short.has(initial + family) || this.#short.has(given + family);
    });
  }
}

/** A text's words, each in the forms that it may have elsewhere. */
const wordsOf = (text: string): string[][] =>
  (text.match(WORDS) ?? []).filter((word) => !CJK.test(word)).map(formsOf);

function formsOf(word: string): string[] {
  const [, stem] = ENDING.exec(word.replace('’', "'")) ?? [];
  const spellings = [word.replace(/['’]/g, ''), ...(stem ? [stem] : [])];
  return spellings.flatMap((each) => {
    const spelt = each.normalize('NFC').toLowerCase();
    return [fold(spelt), fold(spelt.replace(/[äöüøå]/g, (letter) => UMLAUTS[letter] ?? letter))];
  });
}

const isTitle = (form: string): boolean => TITLES.has(form) || OTHER_TITLES.has(form);

/** The part of a name that is written without spaces, without polite endings; empty where there is none. */
function unspacedOf(name: string): string {
  const runs = (name.normalize('NFKC').match(CJK_RUNS) ?? []).join('');
  const bare = runs.replace(HONORIFIC, '');
  return bare === '' ? runs : bare;
}

/** The family name stands first; a given name alone has two letters. */
const isPartOf = (said: string, name: string): boolean =>
  name.startsWith(said) || (said.length > 1 && name.endsWith(said));
