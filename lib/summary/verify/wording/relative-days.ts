/** Words that mean a day by the day of speaking: language, days from then, the words folded, as a pattern. */
export const RELATIVE_DAYS: readonly (readonly [string, number, string])[] = [
  ['en', 2, 'day after tomorrow'],
  ['en', 1, 'tomorrow'],
  ['en', 0, 'today|tonight|this (?:morning|afternoon|evening)'],
  ['en', -2, 'day before yesterday'],
  ['en', -1, 'yesterday|last night'],
  ['de', 2, 'ubermorgen|uebermorgen'],
  ['de', 1, '(?<!guten |am |dem |jeden |schonen )morgen'],
  ['de', 0, 'heute|im laufe des tages'],
  ['de', -2, 'vorgestern'],
  ['de', -1, 'gestern'],
  ['fr', 2, 'apres-demain'],
  ['fr', 1, 'demain'],
  ['fr', 0, "aujourd'hui|dans la journee|ce (?:matin|midi|soir)|cet(?:te)? apres-midi"],
  ['fr', -2, 'avant-hier'],
  ['fr', -1, 'hier'],
  ['es', 2, 'pasado manana'],
  ['es', 1, '(?<!la |pasado |esta )manana'],
  ['es', 0, 'hoy|esta (?:manana|tarde|noche)'],
  ['es', -2, 'anteayer|antier'],
  ['es', -1, 'ayer|anoche'],
  ['pt', 2, 'depois de amanha'],
  ['pt', 1, 'amanha'],
  ['pt', 0, 'hoje|esta (?:manha|tarde|noite)|nesta (?:manha|tarde|noite)'],
  ['pt', -2, 'anteontem'],
  ['pt', -1, 'ontem'],
  ['it', 2, 'dopodomani'],
  ['it', 1, 'domani'],
  ['it', 0, 'oggi|in giornata|stamattina|stamane|stasera|stanotte|questo pomeriggio'],
  ['it', -2, "altro ieri|l'altroieri"],
  ['it', -1, 'ieri'],
  ['nl', 2, 'overmorgen'],
  ['nl', 1, '(?<!goede |goeie )morgen'],
  ['nl', 0, 'in de loop van de dag|vandaag|vanmorgen|vanochtend|vanmiddag|vanavond'],
  ['nl', -2, 'eergisteren'],
  ['nl', -1, 'gisteren'],
  ['pl', 2, 'pojutrze'],
  ['pl', 1, 'jutro|jutra'],
  ['pl', 0, 'w ciagu dnia|dzis|dzisiaj|dzisiejsz(?:y|ym|ego)'],
  ['pl', -1, 'wczoraj'],
  ['tr', 2, 'obur gun'],
  ['tr', 1, 'yarin'],
  ['tr', 0, 'gun icinde|bugun|bu (?:sabah|aksam|gece)'],
  ['tr', -1, 'dun'],
  ['ar', 2, 'بعد الغد|بعد غد'],
  ['ar', 1, 'غدا|الغد'],
  ['ar', 0, 'اليوم(?! التالي| السابق)'],
  ['ar', -1, 'امس'],
];

/** The same where words are not spaced. */
export const RELATIVE_DAYS_UNSPACED: readonly (readonly [number, string])[] = [
  [2, '明後日|あさって|后天|後天|모레'],
  [1, '明日|あした|明天|내일'],
  [0, '今日|本日|今朝|今晩|今夜|今天|今晚|今早|오늘'],
  [-2, '一昨日|おととい|前天|그저께'],
  [-1, '昨日|昨天|어제'],
];

/** Says that a weekday beside it is one of the next week, or of the last one. */
export const NEXT =
  /next|following|coming|week after|nachst|kommend|prochain|proxim|que viene|que vem|otra semana|semana que|prossim|volgend|aankomend|przyszl|gelecek|来週|下周|下週|翌週|다음|القادم|المقبل/;
export const LAST =
  /last|previous|past|letzt|vorig|vergangen|dernier|passe|pasad|anterior|passad|scors|afgelopen|zeszl|gecen|先週|上周|지난|الماضي/;

/** "in three days": the number as digits or as a word, the unit's first letters. */
export const IN_DAYS =
  /(?<!\p{L})(?:in|within|dans|en|dentro de|tra|fra|em|daqui a|over|binnen|innerhalb von|za)\s{1,2}(\d{1,3}|\p{L}{1,12})\s{1,2}(day|tag|jour|dia|giorn|dag|dni|week|woche|semain|seman|settiman|weken|tygod)/gu;
export const IN_DAYS_UNSPACED = /(\d{1,3})\s?(日|週間|天|周|일|주)\s?(?:後|以内|后|후|이내)/g;
