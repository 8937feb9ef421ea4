/** The parameters of RFC 3492, section 5. */
const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST_POINT] = [36, 1, 26, 38, 700, 72, 128];
const MAX_CHARS = 63;
const PREFIX = 'xn--';

/** A host with its `xn--` labels as people would see them (RFC 3492); a label that is none stays as it is. */
export const fromPunycode = (host: string): string => host.split('.').map(decodeLabel).join('.');

function decodeLabel(label: string): string {
  if (!label.startsWith(PREFIX) || label.length > MAX_CHARS) return label;
  const encoded = label.slice(PREFIX.length);
  if (encoded === '' || encoded.endsWith('-')) return label;
  const cut = encoded.lastIndexOf('-');
  const points = Array.from(encoded.slice(0, Math.max(cut, 0)), (letter) => letter.charCodeAt(0));
  const digits = Array.from(encoded.slice(cut + 1), digitOf);
  let [at, point, bias, index] = [0, FIRST_POINT, FIRST_BIAS, 0];
  while (at < digits.length) {
    const before = index;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digits[at++];
      if (digit === undefined || digit < 0) return label;
      index += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const length = points.length + 1;
    bias = adapted(index - before, length, before === 0);
    point += Math.floor(index / length);
    if (point > 0x10ffff) return label;
    points.splice(index % length, 0, point);
    index = (index % length) + 1;
  }
  return String.fromCodePoint(...points);
}

function digitOf(sign: string): number {
  if (/[a-z]/.test(sign)) return sign.charCodeAt(0) - 97;
  return /\d/.test(sign) ? Number(sign) + 26 : -1;
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
