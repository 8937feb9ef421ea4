import { decodeWords } from 'postal-mime';
import { toText } from './to-text.ts';

/** A structured header value such as `text/plain; charset=utf-8`. */
export interface StructuredValue {
  /** What stands before the first `;`, lower case. */
  value: string;
  /** Names in lower case; of a name given twice the first; RFC 2231 and RFC 2047 are decoded. */
  parameters: Map<string, string>;
}

/** Linear: each alternative starts with another character, and none can match nothing. */
const token = /"(?:[^"\\]|\\.)*"?|\([^()]*\)|;|[^";(]+|\(/gs;

/** Parses Content-Type or Content-Disposition, however broken: comments, `;;`, a missing `=` or closing quote. */
export function parseParameters(header: string): StructuredValue {
  const sections: string[][] = [[]];
  for (const [piece] of header.matchAll(token)) {
    if (piece === ';') sections.push([]);
    else if (!piece.startsWith('(') || piece === '(') sections.at(-1)?.push(piece);
  }
  const [value = [], ...rest] = sections;
  const raw = new Map<string, string>();
  for (const section of rest) {
    const [name, text] = nameAndText(section);
    if (name !== '' && !raw.has(name)) raw.set(name, text);
  }
  return { value: value.join('').trim().toLowerCase(), parameters: joinContinuations(raw) };
}

function nameAndText(section: string[]): [string, string] {
  const [first = '', ...more] = section;
  const equals = first.indexOf('=');
  if (equals < 0) return [first.trim().toLowerCase(), ''];
  const name = first.slice(0, equals).trim().toLowerCase();
  const quoted = more.find((piece) => piece.startsWith('"'));
  const bare = first.slice(equals + 1).trim();
  if (bare === '' && quoted !== undefined) {
    return [name, quoted.replace(/^"|"$/g, '').replace(/\\(.)/gs, '$1')];
  }
  return [name, (bare + more.join('')).trim()];
}

/** RFC 2231: `name*0*=utf-8''a%20; name*1=b` is one parameter, perhaps percent-encoded in a charset. */
function joinContinuations(raw: ReadonlyMap<string, string>): Map<string, string> {
  const joined = new Map<string, string>();
  const pieces = new Map<string, { index: number; text: string; encoded: boolean }[]>();
  for (const [key, text] of raw) {
    const parts = /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/.exec(key);
    if (!parts?.[1] || !key.includes('*')) joined.set(key, decodeWords(text));
    else {
      const list = pieces.get(parts[1]) ?? [];
      list.push({ index: Number(parts[2] ?? 0), text, encoded: parts[3] !== undefined });
      pieces.set(parts[1], list);
    }
  }
  for (const [name, list] of pieces) {
    const ordered = list.toSorted((a, b) => a.index - b.index);
    const [, charset = '', first = ''] = /^([^']*)'[^']*'(.*)$/s.exec(ordered[0]?.text ?? '') ?? [];
    const bytes = ordered.map(({ text, encoded }, i) => {
      const rest = i === 0 && encoded && charset !== '' ? first : text;
      return encoded ? percentDecode(rest) : Buffer.from(rest);
    });
    joined.set(name, toText(Buffer.concat(bytes), charset));
  }
  return joined;
}

function percentDecode(text: string): Buffer {
  const bytes = Buffer.from(text).toString('latin1');
  return Buffer.from(
    bytes.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  );
}
