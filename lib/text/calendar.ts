/**
 * Names of months and weekdays in the languages that a summary can be asked in (CLDR, long, short and inflected forms;
 * a few that people write beside them), folded (reading/fold.ts). Chinese, Japanese and Korean write months as numbers,
 * and are read by pattern. Static, because asking `Intl` for all of them takes longer than verifying a summary.
 */

/** Month (1 to 12) by name. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  `january jan januar janvier janv enero ene janeiro gennaio gen januari styczen stycznia styczniu sty ocak oca janner يناير
   february feb februar fevrier fevr fev febrero fevereiro febbraio februari luty lutego lutym lut subat sub fevral فبراير شباط
   march mar marz maerz mrz mars marzo marco maart mrt marzec marca marcu mart مارس اذار
   april apr avril avr abril abr aprile kwiecien kwietnia kwietniu kwi nisan nis ابريل أبريل نيسان
   may mai mayo maio mag maggio mei maj maja maju mayis مايو ايار
   june jun juni juin junio junho giugno giu czerwiec czerwca czerwcu cze haziran haz يونيو حزيران
   july jul juli juillet juil julio julho luglio lug lipiec lipca lipcu lip temmuz tem يوليو تموز
   august aug aout agosto ago augustus sierpien sierpnia sierpniu sie agustos agu اغسطس أغسطس
   september sep sept septembre septiembre setembro set settembre wrzesien wrzesnia wrzesniu wrz eylul eyl سبتمبر ايلول
   october oct oktober okt octobre octubre outubro out ottobre ott pazdziernik pazdziernika pazdzierniku paz ekim eki أكتوبر اكتوبر
   november nov novembre noviembre novembro listopad listopada listopadzie lis kasim kas نوفمبر
   december dec dezember dez decembre diciembre dic dezembro dicembre desember grudzien grudnia grudniu gru aralik ara ديسمبر`,
  1,
);

/** Names that are also other words: a month only beside a day or year, or after a word that dates. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(
  `may march mars mai mart mar mag maj set out sept dec ago gen jan ene lug giu ott dic sub nis haz lut sty cze lip lis sie
   gru kas ara paz tem eki eyl oca ocak marca mayo luty agu jun jul aug sep oct nov feb fev apr abr avr okt dez mrt mei marco`.split(
    /\s+/,
  ),
);

/**
 * Of these, names that are common words of another language, by the languages they are months in: German "Bringen Sie 20"
 * is no Polish August. Where a text is in another language, they are read only if their writing leaves no doubt.
 */
export const HOME_OF_MONTHS: ReadonlyMap<string, ReadonlySet<string>> = homes([
  ['en', 'sept'],
  ['de', 'sept dez'],
  ['fr', 'sept'],
  ['es', 'set sept ago'],
  ['pt', 'set out ago dez'],
  ['it', 'mag set ago'],
  ['nl', 'sept'],
  ['pl', 'sie lis lip lut paz marca'],
  ['tr', 'tem haz kas ara sub eki'],
]);

/** Those that are common words of their own language, too: beside a number they may be either. */
export const MONTHS_OR_WORDS: ReadonlyMap<string, ReadonlySet<string>> = homes([
  ['fr', 'sept'],
  ['es', 'set'],
  ['pt', 'set dez'],
  ['it', 'set'],
  ['pl', 'sie lis lip marca'],
  ['tr', 'kas ara'],
]);

/** Weekday (0 is Sunday) by name. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  `sunday sonntag dimanche domingo domenica zondag niedziela niedziele niedzieli pazar الاحد الأحد
   monday montag lundi lunes lunedi segunda maandag poniedzialek poniedzialku poniedzialki pazartesi الاثنين
   tuesday dienstag mardi martes martedi terca dinsdag wtorek wtorku wtorki sali الثلاثاء
   wednesday mittwoch mercredi miercoles mercoledi quarta woensdag sroda srode srody srod carsamba الاربعاء الأربعاء
   thursday donnerstag jeudi jueves giovedi quinta donderdag czwartek czwartku czwartki persembe الخميس
   friday freitag vendredi viernes venerdi sexta vrijdag piatek piatku piatki cuma الجمعة
   saturday samstag sonnabend samedi sabado sabato zaterdag sobota sobote soboty cumartesi السبت`,
  0,
);

/** Weekdays of one language that are other words elsewhere: Polish "sali" is of a hall. */
export const HOME_OF_WEEKDAYS: ReadonlyMap<string, string> = new Map(
  ['sali', 'pazar', 'cuma'].map((word) => [word, 'tr']),
);

/** Portuguese numbers its weekdays; without "-feira" these are other words. */
export const FEIRA: ReadonlySet<string> = new Set([
  'segunda',
  'terca',
  'quarta',
  'quinta',
  'sexta',
]);

/** Short weekdays by language, read only beside a number: most of them are other words. */
export const SHORT_WEEKDAYS: readonly (readonly [string, ReadonlyMap<string, number>])[] = (
  [
    ['en', 'sun\nmon\ntue tues\nwed\nthu thur thurs\nfri\nsat'],
    ['de', 'so\nmo\ndi\nmi\ndo\nfr\nsa'],
    ['fr', 'dim\nlun\nmar\nmer\njeu\nven\nsam'],
    ['es', 'dom\nlun\nmar\nmie\njue\nvie\nsab'],
    ['pt', 'dom\nseg\nter\nqua\nqui\nsex\nsab'],
    ['it', 'dom\nlun\nmar\nmer\ngio\nven\nsab'],
    ['nl', 'zo\nma\ndi\nwo\ndo\nvr\nza'],
    ['pl', 'niedz\npon\nwt\nsr\nczw\npt\nsob'],
  ] as const
).map(([language, rows]) => [language, numbered(rows, 0)]);

/** Weekdays of Chinese, Japanese and Korean by the letter that tells them apart. */
export const WEEKDAY_LETTERS = ['日月火水木金土', '天一二三四五六', '일월화수목금토'] as const;

function homes(
  rows: readonly (readonly [string, string])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const [language, names] of rows)
    for (const name of names.split(' ')) map.set(name, (map.get(name) ?? new Set()).add(language));
  return map;
}

function numbered(rows: string, first: number): ReadonlyMap<string, number> {
  return new Map(
    rows.split('\n').flatMap((row, i) =>
      row
        .trim()
        .split(/\s+/)
        .map((name): [string, number] => [name, i + first]),
    ),
  );
}
