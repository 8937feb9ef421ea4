import type { MailLine } from './mail-line.ts';

/** Header labels as clients translate them (facts: mail, 2.2), by what they say. */
const LABELS: Record<string, string> = {
  from: 'from|von|de|da|van|fra|från|od|lähettäjä|feladó|šalje|de la|expeditorul|от|від|отправитель|kimden|gönderen|saatja|发件人|寄件者|差出人|送信元|보낸 사람|من|fra|expéditeur|afzender|nadawca|odesílatel|remitente|mittente|remetente|käyttäjä|avsändare|afsender|von/from',
  date: 'sent|date|gesendet|datum|envoyé|envoye|message du|enviado|enviada|enviado el|enviada em|inviato|verzonden|sendt|skickat|lähetetty|wysłano|odesláno|отправлено|дата|发送时间|送信日時|日時|日付|보낸 날짜|تاريخ|fecha|data|dato|päiväys|päivämäärä|tarih|dátum|odoslané|elküldve|date d.envoi|gönderildi|ngày|datum/date',
  to: 'to|an|à|para|a|aan|til|till|komu|vastaanottaja|címzett|кому|kime|收件人|宛先|받는 사람|إلى|pour|do|alıcı|saaja|catre|către|prima|za|đến|destinataire',
  cc: 'cc|kopie|copie|copia|copy|cópia|kopia|kopio|másolat|копия|bilgi|抄送|참조|نسخة|kópia|dw|cc/kopie|bcc|répondre à|reply-to',
  subject:
    'subject|betreff|objet|asunto|oggetto|onderwerp|emne|ämne|předmět|predmet|temat|assunto|tárgy|aihe|тема|konu|subiect|主题|主旨|件名|제목|الموضوع|betr|sujet|ärende|titel|chủ đề|teema',
};

const KIND = new Map(
  Object.entries(LABELS).flatMap(([kind, names]) => names.split('|').map((name) => [name, kind])),
);
const LABEL = /^[*_\s]{0,4}([\p{L}][\p{L}\s./'’-]{0,18}?)[*_\s]{0,4}[:：]/u;
const MAX_LINES = 12;
/** A block whose line ends were lost: "From: Ada Date: Monday To: Bo". */
const INLINE =
  /^[*_]{0,2}(?:From|Von|De|Da|Van|Fra|Från)[*_]{0,2}\s?: .{3,120}\s[*_]{0,2}(?:Date|Sent|Gesendet|Envoyé|Enviado|Inviato|Verzonden|Sendt|Skickat)[*_]{0,2}\s?: /;

/** Which header a line is, or null. */
export function headerKind(words: string): string | null {
  const label = LABEL.exec(words)?.[1];
  return label ? (KIND.get(label.trim().toLowerCase()) ?? null) : null;
}

/**
 * How many lines a mail's header block has that begins at a line: sender first (or second), and at least one more of
 * date, recipient and subject. Zero where none begins: one "From:" in prose is no header.
 */
export function headerBlock(lines: readonly MailLine[], at: number): number {
  if (INLINE.test(lines[at]?.words ?? '')) return 1;
  const kinds = new Set<string>();
  let last = at - 1;
  let gap = 0;
  for (let i = at; i < Math.min(lines.length, at + MAX_LINES) && gap < 3; i++) {
    const words = lines[i]?.words ?? '';
    const kind = headerKind(words);
    if (kind && !kinds.has(kind)) {
      kinds.add(kind);
      last = i;
      gap = 0;
    } else if (words === '' && kinds.size >= 2) break;
    else gap += 1;
    if (i === at && !kind) return 0;
  }
  const first = headerKind(lines[at]?.words ?? '');
  const startsRight = first === 'from' || (first !== null && kinds.has('from') && first !== 'cc');
  const enough = kinds.has('from') ? kinds.size >= 2 : false;
  return startsRight && enough && hasSubstance(lines, at, last) ? last - at + 1 : 0;
}

/** A header block holds an address, or a subject beside two more labels: "From: Berlin, To: Munich, Date: …" is a journey. */
function hasSubstance(lines: readonly MailLine[], at: number, last: number): boolean {
  const block = lines.slice(at, last + 1);
  const kinds = new Set(block.map(({ words }) => headerKind(words)).filter(Boolean));
  const isDated = block.some(({ words }) => /\d{4}|\d:\d\d/.test(words));
  const isTitled = kinds.has('subject') && (kinds.size >= 3 || isDated);
  return isTitled || block.some(({ words }) => /\S@\S/.test(words));
}
