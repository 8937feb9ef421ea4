/** Labels that mail uses and the WHATWG list lacks or reads otherwise; the values are labels of that list. */
const aliases = new Map([
  ['ks_c_5601', 'euc-kr'],
  ['cp949', 'euc-kr'],
  ['cp936', 'gbk'],
  ['cp932', 'shift_jis'],
  ['cp950', 'big5'],
  ['iso-2022-jp-1', 'iso-2022-jp'],
  ['iso-2022-jp-2', 'iso-2022-jp'],
  ['iso-8859-8-e', 'iso-8859-8'],
]);

/** ASCII and labels that only say "I do not know": what the bytes are decides. */
const unspecific = new Set([
  '',
  'us-ascii',
  'ascii',
  'ansi_x3.4-1968',
  'unknown-8bit',
  'x-unknown',
]);

/**
 * Text of a part or header, whatever it was sent in.
 *
 * The declared charset holds where it can be decoded; where there is none, or nobody knows it (`y`, `utf-7`), the bytes
 * are UTF-8 if they are valid UTF-8, else windows-1252, in which every byte means something.
 */
export function toText(bytes: Uint8Array, charset = ''): string {
  const label = charset.trim().toLowerCase();
  const declared = unspecific.has(label) ? null : decoderFor(aliases.get(label) ?? label);
  if (declared) return declared.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function decoderFor(label: string): TextDecoder | null {
  for (const spelling of [label, label.replace(/^(x-|cs)/, ''), label.replaceAll(' ', '-')]) {
    try {
      return new TextDecoder(spelling);
    } catch {
      // Not a label of the WHATWG list: the next spelling, or none.
    }
  }
  return null;
}
