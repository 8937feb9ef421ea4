const SCRIPTS = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Greek: /\p{Script=Greek}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Hangul: /\p{Script=Hangul}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Han: /\p{Script=Han}/gu,
  Thai: /\p{Script=Thai}/gu,
  Devanagari: /\p{Script=Devanagari}/gu,
} as const;
export type Script = keyof typeof SCRIPTS;

/** Fewer letters have no script. */
const MIN_LETTERS = 10;
/** So much of a text in another script tells that its Latin letters are names. */
const MIN_SHARE = 0.25;

/**
 * The script that a text is written in, or null where it has hardly any letters: that of most letters, but names in Latin
 * letters make no Latin text of one in another script, and a few kana make Japanese of any Han text.
 */
export function scriptOf(text: string): Script | null {
  const counts = (Object.keys(SCRIPTS) as Script[]).map(
    (script) => [script, text.match(SCRIPTS[script])?.length ?? 0] as const,
  );
  const of = (wanted: Script) => counts.find(([script]) => script === wanted)?.[1] ?? 0;
  const letters = counts.reduce((sum, [, count]) => sum + count, 0);
  if (letters < MIN_LETTERS) return null;
  const isEnough = (count: number) =>
    count > letters / 2 || (count >= letters * MIN_SHARE && count + of('Latin') === letters);
  if (of('Kana') > 0 && isEnough(of('Kana') + of('Han'))) return 'Kana';
  const [most, next] = counts.toSorted((a, b) => b[1] - a[1]);
  if (most?.[0] === 'Latin' && next && isEnough(next[1])) return next[0];
  return most?.[0] ?? null;
}
