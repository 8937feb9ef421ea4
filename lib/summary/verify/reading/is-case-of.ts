/** How a Polish name ends as it is called, and in other cases: "Marek" and "Markowi", "Anna" and "Annie", folded. */
const CALLED = /(?:ek|ec|[aoyi])?$/u;
const CASES = /(?:iego|iemu|owie|owi|kiem|kowi|ego|emu|ach|ami|ie|em|ej|im|ym|om|[aeuioy])$/u;
const MIN_STEM = 3;
/** "Agata" and "Agacie", "Monika" and "Monice": letters that change before an ending. */
const CHANGED: readonly (readonly [RegExp, string])[] = [
  [/rz$/u, 'r'],
  [/c$/u, 't'],
  [/c$/u, 'k'],
  [/dz$/u, 'd'],
];

/** Whether a folded word is a folded name in another Polish case, either way round. */
export const isCaseOf = (word: string, name: string): boolean =>
  isCase(word, name) || isCase(name, word);

function isCase(inflected: string, called: string): boolean {
  const [stem, root] = [inflected.replace(CASES, ''), called.replace(CALLED, '')];
  if (root.length < MIN_STEM || inflected === called) return false;
  const stems = [stem, ...CHANGED.map(([ending, letter]) => stem.replace(ending, letter))];
  // "Marek", "Mark-owi"; "Wojciech", "Wojciech-em".
  return [root, called.replace(/e(?=\p{L}$)/u, ''), called].some((each) => stems.includes(each));
}
