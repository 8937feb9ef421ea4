/**
 * The minutes of the day that an hour and minutes, in digits, can mean; none where there is no such time.
 * @param half `a` or `p`, where the words say which half of the day
 * @param isExact that the hour is one of 24, because the words say so
 */
export function clock(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
  isExact: boolean,
): number[] {
  const [h, m] = [Number(hour), Number(minute)];
  if (h > 24 || m > 59) return [];
  if (half) return h > 12 ? [] : [((h % 12) + (half === 'p' ? 12 : 0)) * 60 + m];
  const at = (h % 24) * 60 + m;
  const isClear = isExact || h > 12 || h === 0 || hour?.startsWith('0');
  return isClear ? [at] : [at, ((h + 12) % 24) * 60 + m];
}
