import { decodeBase64url } from './base64url.ts';
import { decodeText } from './charset.ts';

const WORD = /=\?([^?\s]{1,40})\?([bq])\?([^?\s]*)\?=/gi;

/** Neighbouring words of one charset: their bytes belong together. */
interface Run {
  charset: string;
  bytes: Uint8Array[];
}

/**
 * A header value with its RFC 2047 encoded words decoded. Text without them comes back as it is, so decoding twice
 * does no harm. Broken words stay as written.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  let text = '';
  let end = 0;
  let run: Run | null = null;
  for (const word of value.matchAll(WORD)) {
    const [whole, label = '', encoding, data = ''] = word;
    const gap = value.slice(end, word.index);
    const charset = (label.split('*')[0] ?? label).toLowerCase();
    const bytes = encoding?.toLowerCase() === 'b' ? decodeBase64url(data) : decodeQ(data);
    const isNeighbour: boolean = run !== null && gap.trim() === '';
    if (run && isNeighbour && joins(run.charset, charset)) run.bytes.push(bytes);
    else {
      // Blanks between words are not text; all else is.
      text += textOf(run) + (isNeighbour ? '' : gap);
      run = { charset, bytes: [bytes] };
    }
    end = word.index + whole.length;
  }
  return text + textOf(run) + value.slice(end);
}

/**
 * Neighbouring words may split a character between them. Those of ISO-2022-JP begin and end in ASCII, and its escapes must
 * not meet: they stay apart.
 */
const joins = (a: string, b: string) => a === b && !a.startsWith('iso-2022');

const textOf = (run: Run | null) =>
  run ? decodeText(Uint8Array.from(run.bytes.flatMap((bytes) => [...bytes])), run.charset) : '';

function decodeQ(data: string): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < data.length; i++) {
    const hex = data.slice(i + 1, i + 3);
    if (data[i] === '=' && /^[0-9a-f]{2}$/i.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    } else {
      bytes.push(data[i] === '_' ? 0x20 : data.charCodeAt(i) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}
