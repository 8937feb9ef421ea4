/** "Sent from …" as apps put it (facts: mail, 2.2). What follows must be an app or a device: parcels are sent, too. */
const FROM =
  /^(?:sent (?:from|via|using|with|wirelessly)|(?:get|hent|hämta|hanki|download|scarica|ottieni|obter o|obtener|obtenez|télécharger|pobierz(?: aplikację)?) (?:outlook|bluemail|\p{L}{0,12} ?mail) (?:for|für|pour|para|per|voor|dla)\b|outlook voor|gesendet (?:von|mit|über)|von .{1,40} gesendet|diese nachricht wurde von .{1,60} gesendet|envoyé (?:de|depuis|à partir|sans fil|avec)|provenance :|enviado (?:desde|do|de|a partir|con|com)|inviato (?:da|dal|con)|verzonden (?:vanaf|met|via)|verstuurd (?:vanaf|met|via)|sendt (?:fra|med)|skickat (?:från|med)|skickades från|wysłan[eoya]+ z|trimis de pe|lähetetty|odesláno z|odoslané z|estale|küldve|.{1,30}(?:ról|ről) küldve|отправлено (?:с|из)|надіслано з|.{1,30} gönderildi$|poslano|saadetud|从.{0,20}发送$|发自|自我的|来自我的|.{1,20}から送信$|나의 .{0,20}보냄$|أُرسلت من|تم الإرسال من|gửi từ|στάλθηκε από|נשלח מ|שלח מ|ส่งจาก|connected by motorola|via (?:newton|superhuman|spark)$|typed on)/iu;
const DEVICE =
  /(?<!\p{L})(?:i ?phon|i ?pad|i ?pod|my mac|macbook|android|samsung|galaxy|huawei|xiaomi|redmi|oneplus|pixel|nokia|motorola|blackberry|windows|handy|smartphone|(?:my|your|a) (?:\p{L}{1,12}[ -]){0,2}(?:phone|mobile|cell|tablet|device|handheld)|mobile (?:phone|device)|mailbox|(?:e-?)?mail app|wireless (?:device|handheld)|mobil(?:telefon|gerät|eltelefon)?(?= gesendet|$)|unterwegs|treo|palm|outlook|gmail|hotmail|yahoo|aol|gmx|web\.de|proton ?mail|protonmail|blue ?mail|spark|newton|superhuman|mailbird|mailspring|airmail|fairemail|k-9|canary|edison|tutanota|tuta|zoho|thunderbird|evolution|orange|laposte|mail (?:for|für|pour|para|per|voor) windows|my t-mobile|verizon|at&t|smartfon|мобильной|телефона|手机|手機|携帯|휴대폰|telefon)|iphone|ipad|android|手机|手機/iu;
const TYPED =
  /^(?:sorry for|(?:please )?(?:excuse|forgive|pardon)) (?:the |any |my )?(?:\p{L}{1,12},? (?:and |or )?)?(?:typos?|brevity|spelling|terseness|errors)(?:(?:,| and| or)(?: \p{L}{1,12}){1,3})?[.!\s]*$/iu;
const FRAME = /^[(*_[<\s]{1,4}/;
const MAX_CHARS = 60;
/** "… from my BlackBerry device on the Bell network": nobody else says it so. */
const WORDY =
  /^(?:sent wirelessly .{0,80}|envoyé sans fil .{0,80}|diese nachricht wurde von mein.{1,80} gesendet\.?)$/i;

/** True for what an app or a hurried thumb signs with: short, and it names an app or a device. */
export function isSentFrom(words: string): boolean {
  if (words.length > 2 * MAX_CHARS) return false;
  const bare = words.replace(FRAME, '');
  // The address of an advertised app may follow: "Get BlueMail for Android ( http://… )".
  const said = bare.replace(/\s*[(<[]?\s*https?:\S{1,100}\s?[)>\]]?/i, '').trim();
  if (WORDY.test(said)) return true;
  if (said.length > MAX_CHARS) return false;
  return TYPED.test(said) || (FROM.test(said) && DEVICE.test(said));
}
