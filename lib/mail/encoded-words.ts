import { decodeBase64url } from './base64url.ts';
import { decodeText } from './charset.ts';

const WORD = /=\?([^?\s]{1,40})\?([bq])\?([^?\s]{0,1000})\?=/gi;
const BETWEEN_WORDS = /(\?=)\s+(?==\?[^?\s]{1,40}\?[bq]\?)/gi;

/**
 * A header value with its RFC 2047 encoded words decoded. Text without them comes back as it is, so decoding twice
 * does no harm. Broken words stay as written.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  return joinSplitWords(value.replace(BETWEEN_WORDS, '$1')).replace(
    WORD,
    (_, charset: string, encoding: string, data: string) => {
      const bytes = encoding.toLowerCase() === 'b' ? decodeBase64url(data) : decodeQ(data);
      return decodeText(bytes, charset.split('*')[0] ?? charset);
    },
  );
}

/**
 * Neighbouring words may split a character between them: join those of one charset and encoding. Words of ISO-2022-JP
 * begin and end in ASCII, and its escapes must not meet: they stay apart.
 */
function joinSplitWords(value: string): string {
  return value
    .replace(/\?==\?/g, '?=\u0000=?')
    .split('\u0000')
    .reduce((text, word) => {
      const last = /=\?([^?\s]{1,40})\?([bq])\?([^?\s]{0,4000})\?=$/i.exec(text);
      const next = /^=\?([^?\s]{1,40})\?([bq])\?([^?\s]{0,1000})\?=/i.exec(word);
      const joins =
        last?.[1]?.toLowerCase() === next?.[1]?.toLowerCase() &&
        last?.[2]?.toLowerCase() === next?.[2]?.toLowerCase() &&
        !last?.[1]?.toLowerCase().startsWith('iso-2022') &&
        !last?.[3]?.endsWith('=');
      if (!last || !next || !joins) return text + word;
      return `${text.slice(0, -2)}${word.slice(word.indexOf('?', word.indexOf('?', 2) + 1) + 1)}`;
    });
}

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
