/** Code points that draw nothing and can carry text past a reader, and the interlinear annotation marks. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
const ZWNJ = '\u200C';
const ZWJ = '\u200D';
const EMOJI_STYLE = '\uFE0F';

/** Scripts whose spelling needs joiners between letters. */
const JOINING_LETTER =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;
const EMOJI_PART = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3]/u;
const EMOJI_BASE = /[\p{Emoji}]/u;

/**
 * Text without invisible code points. Emoji sequences stay, and so do the joiners of Arabic, Persian and Indic scripts.
 * @returns the text, and how many code points were removed
 */
export function stripInvisible(text: string): { text: string; removed: number } {
  let removed = 0;
  const visible = text.replace(INVISIBLE, (mark: string, at: number) => {
    if (isNeeded(mark, before(text, at), after(text, at + mark.length))) return mark;
    removed += 1;
    return '';
  });
  return { text: visible, removed };
}

function isNeeded(mark: string, left: string, right: string): boolean {
  if (mark === ZWNJ) return JOINING_LETTER.test(left) && JOINING_LETTER.test(right);
  if (mark === ZWJ)
    return (
      (EMOJI_PART.test(left) && EMOJI_PART.test(right)) ||
      (JOINING_LETTER.test(left) && (JOINING_LETTER.test(right) || right === ''))
    );
  return mark === EMOJI_STYLE && EMOJI_BASE.test(left);
}

/** The code point that ends at `at`, or an empty string. */
function before(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff;
  return text.slice(at - (isPair ? 2 : 1), at);
}

const after = (text: string, at: number) =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';
