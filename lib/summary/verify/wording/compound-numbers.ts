import { COUNTS } from './counts.ts';

type Pair = readonly [word: string, value: number];

const first = (language: string, i: number): string =>
  COUNTS[language]?.split(' ')[i]?.split('/')[0] ?? '';
/** Places of twenty, thirty … ninety, hundred and thousand in a row of COUNTS. */
const TENS = [20, 21, 22, 23, 24, 25, 26, 27];
const [HUNDRED, THOUSAND] = [28, 29];
const UNITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const tensOf = (i: number) => (i - 18) * 10;

/** "fünfundzwanzig", "vijfentwintig". */
const joinedBy = (language: string, and: string, one: string): Pair[] =>
  TENS.flatMap((i) =>
    UNITS.map((unit): Pair => [
      `${unit === 1 ? one : first(language, unit)}${and}${first(language, i)}`,
      tensOf(i) + unit,
    ]),
  );

/** "ventuno", "trentadue". */
const italian = (): Pair[] =>
  TENS.flatMap((i) =>
    UNITS.map((unit): Pair => {
      const ten = first('it', i);
      const one = unit === 1 ? 'uno' : first('it', unit);
      return [`${/^[uo]/.test(one) ? ten.slice(0, -1) : ten}${one}`, tensOf(i) + unit];
    }),
  );

/** "zweihundert", "tremila". */
const multiples = (language: string, hundred: string, thousand: string): Pair[] =>
  UNITS.slice(1).flatMap((unit): Pair[] => [
    [first(language, unit) + hundred, unit * 100],
    [first(language, unit) + thousand, unit * 1000],
  ]);

const listed = (words: string, value: (i: number) => number): Pair[] =>
  words
    .split(' ')
    .flatMap((variants, i) => variants.split('/').map((word): Pair => [word, value(i)]));

/** Numbers that a language writes as one word of several, folded. */
export const COMPOUND_NUMBERS: Record<string, readonly Pair[]> = {
  de: [
    ...joinedBy('de', 'und', 'ein'),
    ...multiples('de', first('de', HUNDRED), first('de', THOUSAND)),
    ...listed('zweit dritt viert funft sechst siebt acht', (i) => i + 2),
  ],
  nl: [
    ...joinedBy('nl', 'en', 'een'),
    ...multiples('nl', first('nl', HUNDRED), first('nl', THOUSAND)),
    ...listed('tweeen drieen vieren vijven zessen zevenen achten', (i) => i + 2),
  ],
  it: [...italian(), ...multiples('it', 'cento', 'mila')],
  es: [
    ...listed(
      'veintiuno/veintiun/veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
      (i) => 21 + i,
    ),
    ...listed(
      'doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
      (i) => (i + 2) * 100,
    ),
  ],
  pt: listed(
    'duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas',
    (i) => (i + 2) * 100,
  ),
  pl: listed(
    'dwiescie trzysta czterysta piecset szescset siedemset osiemset dziewiecset',
    (i) => (i + 2) * 100,
  ),
  fr: [
    ['cents', 100],
    ['vingts', 20],
  ],
  en: [
    ['hundreds', 100],
    ['thousands', 1000],
  ],
  ar: [
    ['يومان', 2],
    ['يومين', 2],
    ['ساعتان', 2],
    ['ساعتين', 2],
    ['اسبوعان', 2],
    ['اسبوعين', 2],
    ['شهران', 2],
    ['شهرين', 2],
    ['سنتان', 2],
    ['سنتين', 2],
    ['عامين', 2],
    ['مرتان', 2],
    ['مرتين', 2],
  ],
};
