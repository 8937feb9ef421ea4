/** Initial consonants of Hangul syllables, and those at their ends, in Unicode's order. */
const HANGUL_FIRST = 'k k n t t l m p p s s  s s s k t p '.split(' ');
const HANGUL_LAST = ' k k k n n n t l l l l l l l l m p p t t n t t k t p '.split(' ');
const HANGUL = 0xac00;
const [VOWELS, LASTS] = [21, 28];
const OTHERS: ReadonlyMap<string, string> = new Map(
  [
    ['k', 'カキクケコガギグゲゴكقغгкخх'],
    ['s', 'サシスセソザジズゼゾチヂッツسصشزضظجثذсшщзжчц'],
    ['t', 'タテトダデドتطدтд'],
    ['n', 'ナニヌネノンنн'],
    ['p', 'バビブベボパピプペポヴフファبفпбфв'],
    ['m', 'マミムメモمм'],
    ['l', 'ラリルレロلرлр'],
  ].flatMap(([sound = '', letters = '']) => Array.from(letters, (each) => [each, sound] as const)),
);
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/ng(?![aeiouy])/g, 'n'],
  [/kh|ck|[qgx]|c(?![eihyszk])/g, 'k'],
  [/sh|ch|cz|sz|ts|tz|zh|dj|dz|c|z|j/g, 's'],
  [/th|d/g, 't'],
  [/ph|[bfv]/g, 'p'],
  [/r/g, 'l'],
  [/[^kstnpml]/g, ''],
];
const DOUBLED = /(.)\1+/g;

/** The consonants of a folded name in Latin, Arabic, Cyrillic, Katakana or Hangul letters, in a few classes: "Seoyeon" and "서연" are "sn". */
export const soundOf = (name: string): string =>
  /^[a-z'-]+$/.test(name)
    ? LATIN.reduce(
        (text, [pattern, sound]) => text.replace(pattern, sound),
        name.replace(DOUBLED, '$1'),
      )
    : Array.from(name, letterSound).join('');

function letterSound(letter: string): string {
  const at = letter.charCodeAt(0) - HANGUL;
  if (at < 0 || at >= 11_172) return OTHERS.get(letter) ?? '';
  const first = HANGUL_FIRST[Math.floor(at / (VOWELS * LASTS))] ?? '';
  return first + (HANGUL_LAST[at % LASTS] ?? '');
}
