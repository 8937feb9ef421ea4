/**
 * The words of alarms about what is the reader's, as phishing and real notices have them; written as in machine-words.ts.
 * rules/alarm.ts says which ones make an alarm together.
 */
export const ALARM_WORDS = {
  /** What is said to be in danger. */
  asset: `account accounts password passwords mailbox login log-in device devices computer identity card profile wallet credentials data
    konto konten passwort kennwort postfach zugang anmeldung gerät geräte computer identität karte daten
    compte comptes messagerie identifiants appareil ordinateur identité carte
    cuenta cuentas contraseña buzón dispositivo ordenador identidad tarjeta
    conta contas senha palavra-passe dispositivo computador cartão
    account conto password casella dispositivo computer identità carta wachtwoord rekening postvak apparaat pas
    konto konta hasło skrzynka urządzenie karta hesap hesab* şifre* parola* cihaz* kart*
    аккаунт* учетн* пароль пароля устройств* карта карты счет حساب حسابك كلمة_المرور كلمة_مرور جهاز جهازك بطاقة بطاقتك
    账户 账号 帐户 帐号 帳戶 帳號 密码 密碼 邮箱 设备 アカウント パスワード 口座 端末 カード 계정 비밀번호 기기 카드`,
  /** What is said to have happened to it. */
  harm: `locked suspended compromised hacked breached infected expired expires disabled stolen unauthorized unauthorised deactivated terminated frozen leaked deleted closed
    gelöscht geschlossen gesperrt kompromittiert gehackt infiziert abgelaufen deaktiviert gestohlen unbefugt eingefroren
    verrouillé verrouillée bloqué bloquée suspendu suspendue compromis compromise piraté piratée expiré désactivé désactivée supprimé supprimée
    bloqueada bloqueado suspendida suspendido comprometida comprometido hackeada hackeado caducado desactivada eliminada eliminado
    suspensa suspenso comprometida hackeada expirou expirada desativada invadida
    bloccato bloccata sospeso sospesa compromesso compromessa violato violata scaduta scaduto disattivato
    geblokkeerd gehackt verlopen gedeactiveerd gestolen zablokowane zablokowana zawieszone zhakowane wygasło przejęte
    kilitlendi askıya ele_geçirildi hacklendi заблокирован* взломан* приостановлен* скомпрометирован* украден*
    مخترق اختراق معلق تعليق موقوف حظر 被锁定 已锁定 锁定 被盗 冻结 停用 鎖定 凍結 ロックされ 不正アクセス 乗っ取 停止され 凍結され 잠겼 정지되 해킹 도용`,
  /** Whose it is. */
  yours: `your yours dein deine deinem deinen deiner ihr ihre ihrem ihren ihrer euer eure votre vos ton ta tes
    tu tus su sus vuestra vuestro sua seu tua teu suas seus tuo tua vostro vostra il_suo la_sua uw jouw je
    twój twoje twoja twojego pańskie pani pana hesabınız* şifreniz* parolanız* cihazınız* kartınız* hesabın
    ваш ваша ваше вашу вашего твой твоя حسابك جهازك بطاقتك الخاص_بك الخاصة_بك 您的 你的 您 あなたの お客様の ご利用の 귀하의 고객님의 당신의`,
  /** What nobody may ask for. */
  credential: `password passwords passcode pin tan otp cvv cvc credentials security_code verification_code seed_phrase one-time_code
    passwort kennwort sicherheitscode einmalcode zugangsdaten mot_de_passe identifiants code_de_sécurité
    contraseña código_de_seguridad credenciales senha código_de_segurança credenciais codice_di_sicurezza credenziali
    wachtwoord beveiligingscode hasło kod_bezpieczeństwa şifreniz* parolanız* пароль код_безопасности
    كلمة_المرور كلمة_مرور رمز_الامان 密码 密碼 验证码 驗證碼 パスワード 暗証番号 認証コード 비밀번호 인증번호`,
  /** What no sender has a reason to speak of. */
  trap: 'captcha captchas recaptcha',
  /** How it is asked for. */
  give: `send enter confirm verify provide share submit reply update reset solve type
    sende senden eingeben bestätige bestätigen verifizieren aktualisieren mitteilen antworten
    envoyez envoie saisissez saisir confirmez confirmer vérifiez indiquez
    envíe envía introduzca introduce confirme confirma verifique verifica actualice
    envie insira confirme verifique atualize digite invia inserisci conferma verifica aggiorna inserire
    stuur voer bevestig verifieer wyślij podaj potwierdź zweryfikuj wpisz gönderin girin doğrulayın onaylayın
    отправьте введите подтвердите сообщите укажите ارسل ادخل اكد قم_بتاكيد 输入 提供 确认 验证 發送 发送 入力 送って 確認 返信 입력 보내 확인`,
  /** How an alarm begins. */
  alert: `warning alert security_alert danger urgent_security warnung sicherheitswarnung alarm alerte avertissement
    alerta advertencia aviso_de_segurança avviso_di_sicurezza allerta allarme waarschuwing ostrzeżenie uyarı
    предупреждение тревога تحذير 警告 安全提醒 安全警报 セキュリティ警告 경고`,
} as const satisfies Record<string, string>;
