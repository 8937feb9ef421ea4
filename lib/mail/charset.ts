/** Labels of the wild that the Encoding Standard does not know (facts: old mailers, misspelt headers). */
const ALIASES: Record<string, string> = {
  cp1252: 'windows-1252',
  'iso 8859-1': 'iso-8859-1',
  'ansi_x3.4-1968': 'windows-1252',
  cp1251: 'windows-1251',
  cp1250: 'windows-1250',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  ms949: 'euc-kr',
};

/** What mail says that is written in another charset of the same country, by the charset that it names. */
const SIBLINGS: Record<string, readonly string[]> = {
  'iso-2022-jp': ['euc-jp', 'shift_jis'],
  'euc-jp': ['shift_jis'],
  shift_jis: ['euc-jp'],
};

/** With more of the characters beyond ASCII unreadable, the declared charset is wrong, not the mail damaged. */
const MAX_DAMAGED = 0.1;
/** So many whole letters beyond ASCII make a text UTF-8. */
const MIN_WHOLE = 4;
const REPLACEMENT = /\uFFFD/g;
const BEYOND_ASCII = /[\u0080-\u{10FFFF}]/gu;
const ESCAPE = 0x1b;

/**
 * Text of a body part's bytes. Gmail has decoded and transcoded most parts to UTF-8 while their header still names the
 * old charset, so UTF-8 comes first, also with a damaged character or two, then the declared charset and those it is mistaken for, then the declared one with
 * the damaged characters marked where these are few, then windows-1252, which accepts every byte.
 * ISO-2022-JP is 7-bit, hence also valid UTF-8: its escape sequences decide.
 * @param declared the charset parameter of the part's Content-Type, any case, or null
 */
export function decodeText(bytes: Uint8Array, declared: string | null): string {
  if (usesIso2022Jp(bytes)) return decodeAs(bytes, 'iso-2022-jp', false) ?? '';
  const named = declared ? label(declared) : null;
  const utf8 = decodeAs(bytes, 'utf-8', true) ?? mostlyUtf8(bytes);
  if (utf8 !== null) return utf8;
  for (const charset of named ? [named, ...(SIBLINGS[named] ?? [])] : []) {
    const text = decodeAs(bytes, charset, true);
    if (text !== null) return text;
  }
  return (named ? damaged(bytes, named) : null) ?? decodeAs(bytes, 'windows-1252', false) ?? '';
}

/**
 * The text as UTF-8, if hardly any of what is beyond ASCII is damaged. In no other charset do so many letters happen to be
 * UTF-8.
 */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = decodeAs(bytes, 'utf-8', false) ?? '';
  const broken = text.match(REPLACEMENT)?.length ?? 0;
  const whole = (text.match(BEYOND_ASCII)?.length ?? 0) - broken;
  return whole >= MIN_WHOLE && broken <= Math.max(1, whole * MAX_DAMAGED) ? text : null;
}

/** The text in the declared charset, if little of it is damaged. */
function damaged(bytes: Uint8Array, charset: string): string | null {
  const text = decodeAs(bytes, charset, false);
  if (text === null) return null;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(REPLACEMENT) <= count(BEYOND_ASCII) * MAX_DAMAGED ? text : null;
}

/** The charset parameter of a Content-Type header, or null. */
export function charsetOf(contentType: string): string | null {
  const match = /charset\s*=\s*["']?([^"';]{1,40})/i.exec(contentType.slice(0, 1000));
  return match?.[1]?.trim() ?? null;
}

function label(declared: string): string {
  const name = declared.trim().toLowerCase();
  return ALIASES[name] ?? name;
}

function decodeAs(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

/** ESC $ @, ESC $ B or ESC ( J within bytes that are all 7-bit. */
function usesIso2022Jp(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1)) {
    const next = bytes[at + 1];
    const last = bytes[at + 2];
    const shifts =
      (next === 0x24 && (last === 0x40 || last === 0x42)) || (next === 0x28 && last === 0x4a);
    if (shifts) return bytes.every((byte) => byte < 0x80);
  }
  return false;
}
