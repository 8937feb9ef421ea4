import type { MailLine } from './mail-line.ts';

const DELIMITER = /^(?:--|––|—|\*--\*|-- -)$/;

/** "Sent from my phone", as apps put it (facts: mail, 2.2). */
const SENT_FROM =
  /^(?:[(*_[]{0,2})(?:sent (?:from|via|using|with|wirelessly)|get outlook for|gesendet (?:von|mit)|von meinem .{1,40} gesendet|von (?:unterwegs|mobil) gesendet|diese nachricht wurde von|envoyé (?:de|depuis|à partir|sans fil)|télécharger outlook|obtenez outlook|provenance :|enviado (?:desde|do|de|a partir)|obter o outlook|obtener outlook|inviato (?:da|dal)|scarica outlook|ottieni outlook|verzonden (?:vanaf|met|via)|verstuurd vanaf|download outlook|outlook voor|sendt fra|skickat från|skickades från|hämta outlook|hent outlook|wysłan[eoya]+ z|pobierz (?:aplikację )?outlook|trimis de pe|lähetetty|hanki outlook|odesláno z|odoslané z|estale|küldve|.{1,30}-?(?:ról|ről) küldve|отправлено (?:с|из)|надіслано з|iphone'?umdan gönderildi|.{1,30} gönderildi$|poslano|saadetud minu|从我的.{0,20}发送|发自我的|自我的|iphoneから送信|.{1,20}から送信|나의 .{0,20}보냄|أُرسلت من|تم الإرسال من|gửi từ|στάλθηκε από|connected by motorola|via (?:newton|superhuman|spark)|typed on|sorry for (?:the )?typos|please excuse)/iu;
const SENT_FROM_MAX = 120;

/** Lines of list servers and legal departments. */
const FOOTER =
  /list-info|listinfo|\bto post to this (?:list|group)|visit this group|you received this message because|to view this discussion (?:on the web )?visit|mailman\/|virus-?free\.|avast\.com|checked by avg|this (?:e-?mail|message|communication|transmission)[\w ,()&/-]{0,60} (?:confidential|intended|privileged|may contain)|confidentiality notice|if you (?:are not|have received) (?:the intended|this)|der inhalt dieser e-?mail|diese e-?mail (?:enthält|kann vertraulich|ist vertraulich)|ce (?:message|courriel|mail) .{0,60}(?:confidentiel|destinataire)|este (?:correo|mensaje|e-?mail) .{0,60}(?:confidencial|destinatario)|questo messaggio .{0,60}(?:riservat|confidenzial)|dit bericht .{0,60}vertrouwelijk|do you yahoo|get your free .{0,40}(?:hotmail|yahoo)|msn hotmail|(?:auctions|promo|mail)\.yahoo\.com|send free video e?mails?|please consider the environment|before printing/iu;

/** What people write about, too: a footer only where the line leads somewhere, or is nothing but that. */
const LIST_WORD =
  /unsubscribe|mailing list|google groups|se désabonner|abbestellen|darse de baja|afmelden|avregistrera|odhlásit/iu;
const LEADS = /https?:|www\.|\S@\S|e-?mail:/i;
const MAX_BARE_WORDS = 4;

/** Warnings that mail gateways put on top. */
const BANNER =
  /^[[(*<\s!]{0,6}(?:⚠\S?\s*)?(?:external(?: e-?mail| sender| message)?|caution|warning|achtung|attention|be careful|this (?:e-?mail|message) (?:originated|was sent|came) from (?:outside|an external)|diese e-?mail (?:stammt|kommt) von (?:außerhalb|extern)|you don['’]t often get e?-?mail from|some people who received this message|cet e-?mail provient de l['’]extérieur|originated from outside)\b.{0,300}(?:outside|external|organi[sz]ation|click|links?|attachments?|often|learn why|extern|extérieur|\])/iu;

/** A line "-- " that begins a signature. */
export const isDelimiter = (words: string): boolean => DELIMITER.test(words);

/** A dash line that some sign below; a patch has one too, so only a name or two may follow. */
export const isWeakDelimiter = (words: string): boolean => words === '---' || words === '__';

/** What an app signs with. */
export const isSentFrom = (words: string): boolean =>
  words.length <= SENT_FROM_MAX && SENT_FROM.test(words);

/** A line of a list's or a company's footer. */
export const isFooterLine = (words: string): boolean =>
  FOOTER.test(words) || (LIST_WORD.test(words) && (LEADS.test(words) || isBare(words)));

const isBare = (words: string) => words.split(' ').length <= MAX_BARE_WORDS && !words.endsWith('?');

/** A gateway's warning about outside senders. */
export const isBanner = (line: MailLine): boolean => BANNER.test(line.words);

const CONTACT =
  /^(?:[*_]{0,2})(?:tel|phone|mobile|mob|cell|fax|office|direct|email|e-mail|mail|web|www|skype|linkedin|twitter|tél|teléfono|telefon|tlf|telefono|m|t|p|f|e|w|o|d|ph)\b\s?[.:|-]|^<?[^\s<>]+@[^\s<>]+>?$/iu;
const NUMBER = /(?:\+|\()?\d[\d\s().-]{6,18}\d/;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** A line that holds nothing but a way to reach somebody. */
export function isContact(words: string): boolean {
  if (words === '' || words.length > 100) return false;
  if (CONTACT.test(words) || ADDRESS.test(words)) return true;
  return NUMBER.test(words) && words.replace(NUMBER, '').replace(/[^\p{L}]/gu, '').length <= 12;
}
