/**
 * About how many tokens a model makes of a text, by script: characters a token, as Mistral's and other current
 * vocabularies divide them (checked against a real tokenizer in bench/).
 */
const CHARS_PER_TOKEN: [RegExp, number][] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 1.1],
  [/\p{Script=Hangul}/gu, 1.0],
  [/\p{Script=Thai}/gu, 1.4],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/gu, 2.2],
  [/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, 2.6],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]/gu, 1.8],
  [/\p{N}/gu, 1.0],
  [/[^\p{L}\p{N}\s]/gu, 1.6],
];
const LATIN_CHARS_PER_TOKEN = 4.6;

/** An estimate that errs on the high side; linear in the text. */
export function estimateTokens(text: string): number {
  let tokens = 0;
  let counted = 0;
  for (const [script, charsPerToken] of CHARS_PER_TOKEN) {
    const count = text.match(script)?.length ?? 0;
    tokens += count / charsPerToken;
    counted += count;
  }
  return Math.ceil(tokens + (text.length - counted) / LATIN_CHARS_PER_TOKEN);
}
