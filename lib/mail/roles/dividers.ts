/**
 * What introduces a forwarded mail, and what introduces the answered one, in the clients' languages (facts: mail, 2.2).
 * Compared with a line that has lost its frame of dashes, so they stand here in lower case and whole.
 */
const FORWARDED =
  /^(?:forwarded message|begin forwarded message|forwarded by|start of forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-mail)|weitergeleitet von|message transféré|début du message (?:transféré|réexpédié)|mensaje reenviado|inicio del mensaje reenviado|missatge reenviat|mensagem reencaminhada|mensagem encaminhada|início da mensagem (?:reencaminhada|encaminhada)|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|begin doorgestuurd bericht|videresendt (?:meddelelse|besked|melding)|start på videresendt (?:meddelelse|besked|melding)|vidarebefordrat (?:meddelande|mejl)|vidarebefordrat brev|börjar vidarebefordrat (?:meddelande|brev)|välitetty viesti|välitetyn viestin alku|przesłana wiadomość|treść przekazanej wiadomości|początek przekazywanej wiadomości|přeposlaná zpráva|začátek přeposílané zprávy|preposlaná správa|začiatok preposlanej správy|továbbított üzenet|továbbított levél (?:kezdete|eleje)|mesaj redirecționat|mesaj redirectionat|începe mesajul redirecționat|пересылаемое сообщение|пересланное сообщение|начало переадресованного сообщения|переслане повідомлення|початок листа, що пересилається|iletilen (?:mesaj|ileti)|iletilmiş ileti|yönlendirilen ileti|yönlendirilmiş ileti başlangıcı|edastatud (?:kiri|sõnum)|proslijeđena poruka|započni proslijeđenu poruku|转发的邮件|转发邮件信息|被转发邮件|轉寄郵件|以下是转发的邮件|転送されたメッセージ|転送メッセージ|전달된 메시지|전달된 메세지|الرسالة (?:المعاد توجيهها|المُحالة)|رسالة مُعاد توجيهها|chuyển tiếp thư)(?: .{0,60})?$/u;
const ORIGINAL =
  /^(?:original message|reply separator|originalmessage|original appointment|ursprüngliche (?:nachricht|mail|e-mail)|original-?nachricht|original-?mail|message d['’]origine|message original|courriel original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|oprindelig (?:meddelelse|besked)|originalmeddelelse|ursprungligt meddelande|originalmeddelande|opprinnelig melding|alkuperäinen viesti|původní zpráva|pôvodná správa|wiadomość oryginalna|oryginalna wiadomość|eredeti üzenet|mesaj original|исходное сообщение|оригинальное сообщение|вихідне повідомлення|orijinal mesaj|özgün ileti|original(?:ne)? poruka|algne (?:kiri|sõnum)|原始邮件|原始郵件|回复的原邮件|元のメッセージ|원본 메일|원본 메시지|الرسالة الأصلية|reply message|reply above this line)(?:[ -].{0,200})?$/u;

/** A divider is framed by dashes, ends in a colon, or stands alone in its line. */
const FRAME = /^[-_=*~>\s]{2,}|[-_=*~]{2,}\s*$|[:：]\s*$/;
const MAX_CHARS = 200;

/** True for a line after which forwarded mail follows. */
export function isForwardDivider(words: string): boolean {
  if (words.length > MAX_CHARS) return false;
  const bare = unframed(words);
  return FORWARDED.test(bare) && (FRAME.test(words) || bare.length < 45);
}

/** True for a line after which the answered mail follows ("-----Original Message-----"). */
export const isOriginalDivider = (words: string): boolean =>
  words.length <= MAX_CHARS && FRAME.test(words) && ORIGINAL.test(unframed(words));

/** A line of dashes or underscores that separates parts of a mail. */
export const isRule = (words: string): boolean => /^(?:_{8,}|-{8,}|={8,}|\*{8,})$/.test(words);

/** True for a subject that says that its mail forwards another. */
export const isForwardSubject = (subject: string): boolean =>
  /^\s*(?:fwd?|fw|wg|tr|rv|enc|i|vs|vl|doorst|vb|fs|pd|rd|ilt|továbbítás|転送|转发|轉寄|전달)\s*[:：]/iu.test(
    subject,
  );

const INNER_FRAME = /[-_=*~]{3,}|[:：]/;

/** A line without the dashes, stars and colons around it, in lower case. */
function unframed(words: string): string {
  const open = words.replace(/^[-_=*~>\s]+/, '');
  const end = open.search(INNER_FRAME);
  const bare = end < 0 ? open : open.slice(0, end);
  // A Turkish capital İ leaves a dot of its own behind.
  return bare
    .replace(/[-_=*~.\s]+$/, '')
    .toLowerCase()
    .replaceAll('i\u0307', 'i');
}
