const DAY = 86_400_000;

/** The list's short form: the time today, the day this year, the date before. */
export function shortDate(date: number, lang: string, now = Date.now()): string {
  const then = new Date(date);
  const today = new Date(now);
  if (then.toDateString() === today.toDateString()) {
    return new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(then);
  }
  return then.getFullYear() === today.getFullYear()
    ? new Intl.DateTimeFormat(lang, { month: 'short', day: 'numeric' }).format(then)
    : new Intl.DateTimeFormat(lang, { dateStyle: 'short' }).format(then);
}

/** The full form of titles. */
export function longDate(date: number, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** A message's own form: full, and within two weeks how long ago. */
export function messageDate(date: number, lang: string, now = Date.now()): string {
  const days = Math.floor((now - date) / DAY);
  if (days < 0 || days > 14) return longDate(date, lang);
  const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const hours = Math.floor((now - date) / 3_600_000);
  const ago = days === 0 ? relative.format(-hours, 'hour') : relative.format(-days, 'day');
  return `${longDate(date, lang)} (${ago})`;
}
