/** "Do not forget …", in folded text: the opposite of an order to forget. */
const REMINDER = new RegExp(
  [
    "(?<!\\p{L})(?:do not|don't|dont|not to|never|must not|should not) (?:forget|ignore|disregard|bypass)(?!\\p{L})",
    '(?<!\\p{L})(?:vergiss|vergesst|vergessen|ignorier\\p{L}{1,3})(?: sie)?(?: bitte)? nicht(?!\\p{L})',
    '(?<!\\p{L})nicht (?:zu )?(?:vergessen|ignorieren)(?!\\p{L})',
    "(?<!\\p{L})n'(?:oubli|ignor)\\p{L}{1,4} pas(?!\\p{L})",
    '(?<!\\p{L})no (?:se )?olvid\\p{L}{1,4}(?!\\p{L})',
    '(?<!\\p{L})non (?:si )?dimentic\\p{L}{1,6}(?!\\p{L})',
    '(?<!\\p{L})nao (?:se )?esque\\p{L}{1,5}(?!\\p{L})',
    '(?<!\\p{L})vergeet niet(?!\\p{L})',
    '(?<!\\p{L})niet (?:te )?vergeten(?!\\p{L})',
    '(?<!\\p{L})nie (?:zapomni|ignoruj)\\p{L}{0,4}',
    '(?<!\\p{L})не (?:забуд|игнориру)\\p{L}{0,5}',
    '(?<!\\p{L})لا تنس\\p{L}{0,3}',
    '(?:不要|[别別勿])忘[记記了]?',
    'お?忘れ(?:ず|な[くい])',
    '잊지 ?[마말]',
  ].join('|'),
  'gu',
);

/** A folded sentence without its reminders. */
export const withoutReminders = (folded: string): string => folded.replace(REMINDER, 'remember');
