import { NUMBER_WORDS } from '../wording/number-words.ts';
import { measuresAfter } from './measures-after.ts';

const AFTER =
  /(?<![\p{L}\d])(\d{1,3}|\p{L}{2,12}?)(?: (?:and a half|et demie?|y medi[ao]|e mezz[ao]|e mei[ao]|en een halve?|i pol|bucuk)|(?:und)?einhalb|enhalve?|eneenhalf| ?½)(?!\p{L})/gu;
const HAS = /half|halb|demi|medi|mezz|mei[ao]|halve|pol|bucuk|½/;

const PERCENT =
  /^ ?(?:%|percent|per cent|prozent|pour cent|por ?ciento|por cento|per cento|procent)/;

/** A number and a half, as a decimal, and what it measures or `%`. */
export interface Half {
  value: string;
  units: readonly string[];
}

/** Numbers and a half in a folded text: "dreieinhalb", "two and a half", "3½". */
export function halvesIn(text: string): Half[] {
  if (!HAS.test(text)) return [];
  return Array.from(text.matchAll(AFTER)).flatMap(({ 0: all, 1: number = '', index }) => {
    const value = /^\d/.test(number) ? Number(number) : NUMBER_WORDS.get(number)?.[0];
    if (value === undefined) return [];
    const end = index + all.length;
    const units = PERCENT.test(text.slice(end, end + 16)) ? ['%'] : measuresAfter(text, end);
    return [{ value: String(value + 0.5), units }];
  });
}
