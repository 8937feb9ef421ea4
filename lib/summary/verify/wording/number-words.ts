/**
 * Numbers as words, folded, per language: from zero to twenty in order, then the tens from thirty, then hundred and
 * thousand. A word may stand for two numbers in two languages (French "six", Italian "sei"). Variants are joined by "/".
 */
const COUNTS: Record<string, string> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand',
  de: 'null ein/eins/eine/einen/einem/einer zwei drei vier funf/fuenf sechs sieben acht neun zehn elf zwolf/zwoelf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert tausend',
  fr: 'zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts/quatre-vingt quatre-vingt-dix cent mille',
  es: 'cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento mil',
  pt: 'zero um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem/cento mil',
  it: 'zero un/uno/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille',
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend',
};
/** First to tenth, by their beginnings: "zweite", "zweiten", "seconda". */
const ORDINALS: Record<string, string> = {
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth',
  de: 'erste zweite dritte vierte funfte sechste siebte achte neunte zehnte',
  fr: 'premier/premiere deuxieme/second/seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme',
  es: 'primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta quinto/quinta sexto/sexta septimo/septima octavo/octava noveno/novena decimo/decima',
  pt: 'primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta setimo/setima oitavo/oitava nono/nona decimo/decima',
  it: 'primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava nono/nona decimo/decima',
  nl: 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende',
};
const BOTH =
  'both beide beiden beides ambos ambas entrambi entrambe ambedue pair couple paar zweimal twice';
const GROUPS: readonly [string, number][] = [
  ['dozen dutzend douzaine docena dozzina duzia dozijn', 12],
  ['half halb halbe halben moitie mitad meta metade helft', 0.5],
];

const valueAt = (i: number) => (i <= 20 ? i : i <= 27 ? 30 + (i - 21) * 10 : i === 28 ? 100 : 1000);

function entries(language: string): [string, number][] {
  const counts = (COUNTS[language] ?? '')
    .split(' ')
    .flatMap((variants, i) =>
      variants.split('/').map((word): [string, number] => [word, valueAt(i)]),
    );
  const ordinals = (ORDINALS[language] ?? '')
    .split(' ')
    .flatMap((variants, i) =>
      variants
        .split('/')
        .flatMap((word): [string, number][] =>
          (language === 'de' ? ['', 'n', 'r', 's', 'm'] : ['', 's']).map((end) => [
            word + end,
            i + 1,
          ]),
        ),
    );
  return [...counts, ...ordinals];
}

function collect(pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number[]> {
  const map = new Map<string, number[]>();
  for (const [word, value] of pairs) map.set(word, [...(map.get(word) ?? []), value]);
  return map;
}

/** Every number that a word can mean, in any language; the words of what a message counts. */
export const NUMBER_WORDS: ReadonlyMap<string, number[]> = collect([
  ...Object.keys(COUNTS).flatMap(entries),
  ...BOTH.split(' ').map((word): [string, number] => [word, 2]),
  ...GROUPS.flatMap(([words, value]) =>
    words.split(' ').map((word): [string, number] => [word, value]),
  ),
]);

/** Words that a line may also use for something else: "sei" (you are), "neuf" (new), "second thoughts". */
const DOUBTFUL: Record<string, string> = {
  en: 'one',
  de: 'acht',
  fr: 'neuf un une',
  es: 'un uno una',
  pt: 'um uma',
  it: 'un uno una sei',
  nl: 'een',
};

/** The counts from two on that a line of a language states in words, without those that are other words too. */
export const CLAIMED_NUMBERS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(COUNTS).map(([language, words]) => {
    const doubtful = new Set(DOUBTFUL[language]?.split(' '));
    const pairs = words
      .split(' ')
      .flatMap((variants, i) =>
        variants.split('/').map((word): [string, number] => [word, valueAt(i)]),
      )
      .filter(([word, value]) => value >= 2 && value < 100 && !doubtful.has(word));
    return [language, new Map(pairs)];
  }),
);
