const spaced = (words: string, unspaced = '') =>
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})${unspaced && `|${unspaced}`}`, 'gu');

/** Parts of an hour that people name as one, in minutes, folded. */
export const DURATIONS: readonly (readonly [number, RegExp])[] = [
  [
    45,
    spaced(
      "three[ -]quarters of an hour|dreiviertelstunde|drei ?viertel ?stunden?|trois quarts d'heure|tres cuartos de hora|tre quarti d'ora|tres quartos de hora|drie kwartier",
      '三刻钟',
    ),
  ],
  [
    15,
    spaced(
      "quarter of an hour|quarter[ -]hour|viertelstunden?|viertel ?stunde|(?<!trois )quarts? d'heure|(?<!tres )cuarto de hora|quarto d'ora|quarto de hora|(?<!drie )kwartier|kwadrans|ceyrek saat|ربع ساعة",
      '一刻钟',
    ),
  ],
  [
    90,
    spaced(
      'hour and a half|one and a half hours|anderthalb(?:e[nr]?)? stunden|eineinhalb stunden|une heure et demie|hora y media|ora e mezz[ao]|hora e meia|anderhalf uur|poltorej godziny|bir bucuk saat|ساعة ونصف',
      '一个半小时|1個半小時|1時間半|한 시간 반',
    ),
  ],
  [
    30,
    spaced(
      "half an hour|half[ -]hour|half hours?|halbe[nr]? stunde|halbstunde|halbstundig\\p{L}*|demi-heures?|media hora|mezz'ora|mezza ora|meia hora|half uur|halfuur|pol godziny|yarim saat|نصف ساعة",
      '半小时|半个小时|半個小時|半時間|半刻|반 ?시간',
    ),
  ],
];
