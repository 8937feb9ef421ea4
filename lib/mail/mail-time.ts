const OFFSET = /([+-])(\d{2}):?(\d{2})\b(?!.*[+-]\d{2}:?\d{2}\b)/;
const MAX_OFFSET_MINUTES = 14 * 60;

/**
 * When a message was sent, as ISO 8601 with the sender's own offset, or null where no instant is known.
 * @param internalDate epoch milliseconds as Gmail gives them (a string)
 * @param dateHeader the Date header, for the sender's zone; a header that lies about the instant does not matter
 */
export function mailTime(internalDate: string, dateHeader: string): string | null {
  const header = Date.parse(dateHeader);
  const given = Number(internalDate);
  const instant = Number.isFinite(given) && given > 0 ? given : header;
  if (!Number.isFinite(instant) || Math.abs(instant) > 8.64e15) return null;
  const minutes = offsetMinutes(dateHeader);
  const local = new Date(instant + minutes * 60_000);
  const year = local.getUTCFullYear();
  if (Number.isNaN(year) || year < 0 || year > 9999) return null;
  return `${local.toISOString().slice(0, 19)}${formatOffset(minutes)}`;
}

function offsetMinutes(dateHeader: string): number {
  const match = OFFSET.exec(dateHeader.slice(0, 200));
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  if (minutes > MAX_OFFSET_MINUTES) return 0;
  return match[1] === '-' ? -minutes : minutes;
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${part(size / 60)}:${part(size % 60)}`;
}
