const LINK =
  "(?: (?:at|on|the|for|um|am|der|die|das|den|a|le|la|les|l'|el|las|los|il|i|alle|as|os|om|de|het|o|w|we|na|€|£|\\$))";
/** A figure in digits, or a half hour in words. */
const FIGURE =
  '(?:[€£$] ?)?(?:\\d[\\d.,:]*(?: ?(?:[ap]\\.?m|uhr|h|%|€|£)(?!\\p{L}))?|(?:half|halb|quarter|viertel|kwart) (?:past |to |nach |vor |over |voor )?\\p{L}{2,8})';
/** "412, not 350", "and not 350", "instead of 350". */
const BEFORE = `(?:(?:[,;(-] ?|(?<!\\p{L})(?:and|und|et|y|e|en|a) )(?:not|nicht|non pas|non|pas|no|nao|niet|nie)|(?<!\\p{L})(?:instead of|rather than|statt|anstatt|anstelle von|au lieu de|plutot que|en (?:vez|lugar) de|invece (?:di|che)|anziche|em vez de|in plaats van|zamiast)|بدلا من|وليس|而不是|而非|, ?不是)`;
/** "Not 350 but 412". */
const BUT = '(?:,? (?:but|sondern|mais|sino|ma|mas|maar|lecz|ale)(?!\\p{L}))';

/** Figures that a folded text names to say that they are not so. */
export const DENIED_FIGURES = new RegExp(
  `${BEFORE}${LINK}{0,2} ?${FIGURE}|(?<!\\p{L})(?:not|nicht|pas|no|non|nao|niet|nie)${LINK}{0,2} ${FIGURE}(?=(?: \\p{L}{1,14}){0,2}${BUT})|\\d[\\d.,:]*\\p{Script=Han}{0,2}(?:ではなく|じゃなく|でなく)|\\d[\\d.,:]* ?\\p{Script=Hangul}{0,3}[이가] 아니라|\\d[\\d.,:]* (?:\\p{L}{1,10} )?degil`,
  'gu',
);

/** Words of a line that tells what was so before, or is not so. */
export const CORRECTING =
  /(?<!\p{L})(?:not|no|(?:from|von|de|da|van|z|od) [€£$]?\d|instead|rather|than|old|previous(?:ly)?|former(?:ly)?|earlier|original(?:ly)?|correct\p{L}*|nicht|kein\p{L}*|statt|anstatt|vorher|zuvor|bisher\p{L}*|zunachst|korrigier\p{L}*|alt\p{L}{0,2}|ursprunglich\p{L}*|pas|non|lieu|plutot|avant|ancien\p{L}*|corrig\p{L}*|vez|lugar|antes|anterior\p{L}*|sino|invece|anziche|prima|precedente|nao|niet|plaats|eerst|eerder|nie|zamiast|wczesniej|degil|once|yerine)(?!\p{L})|ではなく|じゃなく|以前|\d\D{0,3}から|当初|\d'?\p{L}{0,3}[dt][ae]n(?!\p{L})|不是|而非|原来|从|아니|기존|\d\D{0,3}에서|بدلا|ليس|من \d/u;
