const TOKEN = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu;
/** Groups of digits that are one number: "98,750", "1 800 555". */
const NUMBER = /\d(?:[.,' ()/-]{0,2}\d){1,30}/gu;

/** The words of a folded text: runs of letters and digits, numbers also without what groups them; of scripts without spaces every two letters. */
export function tokensOf(folded: string): Set<string> {
  const tokens = new Set<string>(folded.replace(UNSPACED, ' ').match(TOKEN) ?? []);
  for (const number of folded.match(NUMBER) ?? []) tokens.add(number.replace(/\D/g, ''));
  for (const run of folded.match(UNSPACED) ?? []) {
    for (let at = 0; at + 1 < run.length; at++) tokens.add(run.slice(at, at + 2));
  }
  return tokens;
}
