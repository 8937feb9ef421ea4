import { WEEKDAYS } from '../../../text/calendar.ts';

/** How a language sets one thing against another: "not the tools", "instead of the tools", folded. */
export interface ContrastWords {
  /** "not"; before one of `openers` it denies a thing, not a verb. */
  not: string;
  /** Articles, prepositions, pronouns: what a thing begins with. */
  openers: string;
  /** "but": sets the right thing beside the wrong one, and does much else. */
  but: string;
  /** The same where it does nothing else: "sondern". */
  rather: string | null;
  /** "instead of". */
  instead: string;
  /** "without". */
  without: string;
}

const DAYS = [...WEEKDAYS.keys()].filter((day) => /^[a-z]+$/.test(day)).join(' ');

/** By language; of those whose things follow the word that sets them apart. */
export const CONTRAST_WORDS: Readonly<Record<string, ContrastWords>> = {
  en: {
    not: 'not',
    openers: `the a an this that these those my our your his her its their to in on at by for from of with half all ${DAYS} me you him us them`,
    but: 'but',
    rather: null,
    instead: 'instead of|rather than|as opposed to|in place of|in lieu of',
    without: 'without',
  },
  de: {
    not: 'nicht|nicht mehr|und nicht|kein|keine|keinen',
    openers: `der die das den dem des ein eine einen einem einer mein meine unser unsere ihr ihre dieser diese dieses diesen am an im in ins ans auf fur bei beim mit von vom zu zum zur um ab bis nach vor uber unter aus durch gegen wie als jeder jeden alle halb ${DAYS}`,
    but: 'sondern',
    rather: 'sondern',
    instead:
      '(?:an)?statt(?! finde)(?= (?:der|die|das|des|den|dem|ein\\p{L}*|am|an|im|in|auf|um|mit|von|zu\\p{L}?|fur|bei|bis|\\d|\\p{L}{5,}))|anstelle(?: von| der| des)?',
    without: 'ohne',
  },
  fr: {
    not: 'pas|non pas|non|et pas|et non',
    openers: `le la les l'\\p{L}+ un une ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs au aux a en dans sur par pour chez avec du vers avant apres ${DAYS}`,
    but: 'mais',
    rather: null,
    instead: "au lieu d(?:e|u|es)|plutot qu(?:e|')|a la place d(?:e|u|es)",
    without: 'sans',
  },
  es: {
    not: 'no|y no',
    openers: `el la los las un una al a en por para con del de desde hasta este esta ese esa mi su nuestro ${DAYS}`,
    but: 'sino',
    rather: 'sino',
    instead: 'en (?:vez|lugar) del?|mas que',
    without: 'sin',
  },
  it: {
    not: 'non|e non',
    openers: `il lo la i gli le un uno una al allo alla ai alle a in nel nella nei sul sulla per con da dal dalla di del della questo questa mio suo ${DAYS}`,
    but: 'bensi|ma',
    rather: 'bensi',
    instead: 'invece (?:di|del|della|dei|delle|che)|anziche|piuttosto che|al posto d(?:i|el|ella)',
    without: 'senza',
  },
  pt: {
    not: 'nao|e nao',
    openers: `o os as um uma ao aos em no na nos nas por pelo pela para com de do da este esta esse essa meu seu ${DAYS}`,
    but: 'mas sim|e sim|mas',
    rather: 'mas sim',
    instead: 'em vez d[eoa]s?|ao inves d[eoa]s?|no lugar d[eoa]s?',
    without: 'sem',
  },
  nl: {
    not: 'niet|en niet|geen',
    openers: `de het een dit dat deze die mijn ons onze uw jullie hun aan in op om bij met van voor naar door tot vanaf ${DAYS}`,
    but: 'maar',
    rather: null,
    instead: 'in plaats van',
    without: 'zonder',
  },
  pl: {
    not: 'nie|a nie|ale nie|i nie',
    openers: `na do w we z ze od o po przy dla za przez przed nad pod ten ta to te tym ${DAYS}`,
    but: 'tylko|lecz|ale',
    rather: null,
    instead: 'zamiast',
    without: 'bez',
  },
};

/** The same of languages where the thing may come first, or that have no spaces: a hint that there is one, and the pattern. */
export const CONTRAST_PATTERNS: Readonly<Record<string, { hint: RegExp; all: RegExp }>> = {
  ja: {
    hint: /(?:では|じゃ)なく|代わ/u,
    all: /(?<thing>[^、。,.!?はがを]{1,16})(?:では(?:なく|ありません)|じゃなく|の代わりに|に代わって)/gu,
  },
  zh: {
    hint: /不是|而非|代替/u,
    all: /(?:而不是|而非|不是(?=[^,。;!?]{1,12},?而是)|代替)(?<thing>[^,。;!?]{1,12}?)(?=,?而是|[,。;!?]|$)/gu,
  },
  ko: {
    hint: /아니라|아닌|말고|대신/u,
    all: /(?<thing>\S{1,16})(?:[이가] 아니라|[이가] 아닌| 말고| 대신)/gu,
  },
  tr: {
    hint: /degil|yerine/u,
    all: /(?<thing>\S{1,24}) (?:degil(?=, ?[\p{L}\d]| (?!m[iu]|ama|ve|cunku|fakat|ki|ise|d[ae](?!\p{L}))[\p{L}\d]|(?<=, ?\S{1,24} degil)(?:[.;]|$))|yerine)/gu,
  },
  ar: {
    hint: /ليس|بدل|عوضا/u,
    all: /(?:وليس|بدلا من|بدل|عوضا عن) (?<thing>[^,.;:!?،]{1,40})/gu,
  },
};

/** Words of a change from one thing to another, of which a line names both. */
export const CHANGES =
  /(?<!\p{L})(?:moved?|moves|chang\p{L}+|correct\p{L}+|reschedul\p{L}+|switch\p{L}*|replac\p{L}+|former\p{L}*|previous\p{L}*|original\p{L}*|verleg\p{L}+|verschob\p{L}+|geander\p{L}*|korrigier\p{L}*|ersetz\p{L}*|vorher\p{L}*|bisher\p{L}*|ursprunglich\p{L}*|deplac\p{L}+|decal\p{L}+|chang\p{L}+|corrig\p{L}+|remplac\p{L}+|auparavant|cambi\p{L}+|traslad\p{L}+|correg\p{L}+|sustitu\p{L}+|reemplaz\p{L}+|antes|spost\p{L}+|corret\p{L}+|sostitu\p{L}+|mud\p{L}+|alter\p{L}+|transfer\p{L}+|substitu\p{L}+|verplaatst|verzet|gewijzigd|vervang\p{L}*|przesun\p{L}*|przenies\p{L}*|zmien\p{L}*|zastap\p{L}*|degis\p{L}*|alindi|yerine|تغير|تغيير|نقل|بدل)(?!\p{L})|改|换|移|変更|移動|代わ|변경|옮|바뀌|대신/u;
