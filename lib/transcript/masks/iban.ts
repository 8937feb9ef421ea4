/** How long an IBAN is, by country (the SWIFT registry of IBANs, https://www.swift.com/standards/data-standards/iban). */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 ' +
    'FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 ' +
    'MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 ' +
    'SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
);

/** What may be an IBAN, in groups or not, with what follows it. */
export const IBAN_LIKE = /(?<![\p{L}\p{Nd}])[a-z]{2}\d{2}(?:[ \u00A0]?[a-z\d]){10,32}/giu;

/** The IBAN that a text begins with, as it is written there; empty where there is none. */
export function ibanAt(text: string): string {
  const length = LENGTHS.get(text.slice(0, 2).toUpperCase());
  if (length === undefined) return '';
  const written = new RegExp(`^(?:[a-z\\d][ \\u00A0]?){${length}}`, 'i').exec(text)?.[0].trimEnd();
  if (written === undefined || /^[a-z\d]/i.test(text.slice(written.length))) return '';
  return hasChecksum(written.replace(/\s/g, '').toUpperCase()) ? written : '';
}

/** ISO 13616: the country and check digits go to the end, letters become numbers, the rest of a division by 97 is 1. */
function hasChecksum(compact: string): boolean {
  let rest = 0;
  for (const letter of compact.slice(4) + compact.slice(0, 4))
    rest = Number(`${rest}${Number.parseInt(letter, 36)}`) % 97;
  return rest === 1;
}
