/** What may be a one-time code: digits, perhaps in two groups, or capitals and digits. */
export const CODE_LIKE =
  /(?<![\p{L}\p{Nd}.,:/-])(?:\d{3}[ \u00A0-]\d{3}|\d{4,8}|[A-Z]-\d{4,8}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{5,8})(?![\p{L}\p{Nd}])/gu;

/** "code", "PIN", "password", where no other word makes it another kind of code ("ZIP code", "error code"). */
const WORD =
  '(?<!(?:zip|post(?:al)?|error|promo(?:tion)?|discount|voucher|coupon|gift|area|country|bar|qr|source|status|exit|dress|tax|product|fehler|rabatt|gutschein|länder|postal|promo|réduction|descuento|sconto)[ -]?)' +
  '(?<!\\p{L})(?:(?:bestätigungs|sicherheits|einmal|zugangs|verifizierungs|freischalt|anmelde|pin-?)?code|pin|otp|m?tan|passcode|password|passwor[td]|kennwort|einmal\\p{L}*|mot de passe|contraseña|senha|código|codice|kod|wachtwoord|hasło|şifre|код|пароль)(?!\\p{L})|コード|パスワード|验证码|驗證碼|密码|인증번호|비밀번호|رمز';
const BEFORE = new RegExp(`(?:${WORD})[^\\p{Nd}]{0,40}$`, 'iu');
/** Nothing but a colon or "is" between the word and the code. */
const RIGHT_BEFORE = new RegExp(
  `(?:${WORD})\\s*(?::|：|=|is|ist|lautet|est|es|è|é|to|jest|は)?\\s*$`,
  'iu',
);
const AFTER = new RegExp(`^[^\\p{Nd}\\n]{0,40}(?:${WORD})`, 'iu');
const TO_SIGN_IN =
  /^ (?:to (?:sign|log) in|to verify|to confirm your|zum (?:anmelden|einloggen|bestätigen)|pour (?:vous connecter|confirmer)|para (?:iniciar|entrar|confirmar|acceder)|per (?:accedere|confermare)|om in te loggen|aby się zalogować)/iu;
const YEAR = /^(?:19|20)\d\d$/;

/** The one-time code that this is, or empty. Years and codes of letters need their word right before them. */
export function codeAt(found: string, before: string, after: string): string {
  const isPlain = /^\d/.test(found) && !YEAR.test(found) && !/[A-Z]/.test(found.slice(1));
  if (!isPlain && !/^[A-Z]-/.test(found)) return RIGHT_BEFORE.test(before) ? found : '';
  return BEFORE.test(before) || AFTER.test(after) || TO_SIGN_IN.test(after) ? found : '';
}
