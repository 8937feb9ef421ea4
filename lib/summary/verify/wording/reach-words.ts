import { PERIODS } from './periods.ts';
import { LAST, NEXT } from './relative-days.ts';

/** Right before a day: nothing after it, nor before it. In Turkish, Chinese, Japanese and Korean these stand after it. */
const UNTIL_WORDS =
  "by|until|till|til|before|no later than|bis|spatestens|vor|jusqu(?:'a|'au)?|avant|d'ici|au plus tard|hasta|antes del?|entro|prima di|fino a|ate|antes de|voor|tegen|uiterlijk|tot|do|przed|najpozniej|قبل|حتي|حتى|بحلول";
const SINCE_WORDS = 'since|seit|depuis|sinds';
/** What may stand between these and their day. */
const LINKS = `(?: (?:end|close|of|the|le|la|l|el|il|dem|den|der|zum|am|op|this|diesen|ce|este|questo|deze|ende|fin|fine|eind|konca|day|business|cob|eod|يوم|(?:${NEXT.source})\\p{L}{0,6}))`;
export const UNTIL_BEFORE = new RegExp(`(?<!\\p{L})(?:${UNTIL_WORDS})${LINKS}{0,3}[ ']?$`, 'u');
export const UNTIL_AFTER =
  /^(?: ?\([^()]{1,12}\))?(?:'?\p{L}{0,4} kadar|まで|迄|之?前|以前|까지| ?이전)/u;
export const SINCE_BEFORE = new RegExp(`(?<!\\p{L})(?:${SINCE_WORDS})${LINKS}{0,1} $`, 'u');
export const NEXT_BEFORE = new RegExp(
  `(?:${NEXT.source})\\p{L}{0,6}(?: ?주)? ?の?$|下(?:个|個)?$`,
  'u',
);
export const NEXT_AFTER = new RegExp(`^(?:${NEXT.source})|^ (?:${NEXT.source})`, 'u');
export const LAST_BEFORE = new RegExp(
  `(?:${LAST.source})\\p{L}{0,6}(?: ?주)? ?の?$|上(?:个|個)?$`,
  'u',
);
export const LAST_AFTER = new RegExp(`^ (?:${LAST.source})`, 'u');

/** "Friday next week", "下周五": of that week and no other. */
const NEXT_WEEK = PERIODS.find(({ key }) => key === 'next week')?.words.source ?? '';
export const NEXT_WEEK_BEFORE = new RegExp(
  `(?:${NEXT_WEEK})(?: on| am| le| el| op|の|,)? ?$|下(?:个|個)?$`,
  'u',
);
export const NEXT_WEEK_AFTER = new RegExp(
  `^,? (?:of |der |in der |de |de la |della |van |d[ao] )?(?:${NEXT_WEEK})`,
  'u',
);
