const FRAME =
  /^[^\p{L}]{0,8}(?:(?:important|legal|confidentiality|privacy)?\s?(?:notice|note|warning|disclaimer)\s?[:.–-]\s*)?/iu;

const MAX_CHARS = 400;

/** How the notices of legal departments begin. A paragraph that begins so says nothing else. */
const OPENS =
  /^(?:this (?:e-?mail|mail|message|communication|transmission|electronic (?:mail|message)|fax)(?:\s?(?:and|,|\(|including)[^.:]{0,80})?,? (?:is|are|may be|may|contains?|might|was sent|were sent|and) [^.:;]{0,60}(?:confidential|privileged|proprietary|intended (?:only|solely|exclusively|for the (?:sole|use|exclusive|addressee|named|person|individual|intended|recipient))|legally protected)|the information (?:contained |transmitted |included )?(?:in|by|with) this (?:e-?mail|message|communication|transmission|electronic)|the contents? of this (?:e-?mail|message)|the information transmitted is intended|confidentiality (?:notice|note|statement)|privileged (?:and|\/|or) confidential|if you (?:are not the (?:intended|named)|(?:have )?received? this (?:e-?mail|message|communication|transmission))|any (?:views|opinions) (?:expressed|or opinions)|der inhalt dieser e-?mail|diese (?:e-?mail|nachricht) (?:und|enthält|kann|ist) .{0,80}vertraulich|diese (?:e-?mail|nachricht) ist (?:nur|ausschließlich) für|ce (?:message|courriel|mail|courrier) .{0,80}(?:confidentiel|destinataire)|este (?:correo|mensaje|e-?mail|mensagem) .{0,80}(?:confidencial|destinatario|destinatário)|esta mensagem .{0,80}(?:confidencia|destinat)|(?:questo messaggio|questa e-?mail|le informazioni contenute) .{0,80}(?:riservat|confidenzial)|(?:dit bericht|deze e-?mail|de informatie in) .{0,80}vertrouwelijk|(?:detta|dette) .{0,60}(?:konfidentiell|fortrolig)|(?:niniejsza|ta) wiadomość .{0,80}poufn|данное сообщение .{0,80}конфиденциальн)/iu;
/** What further paragraphs of them speak of. */
const SPEAKS =
  /in error|by mistake|intended recipient|(?:notify|contact|inform) the sender|prohibited|disclos|distribution|copying|unauthori[sz]ed|confidential|privileged|liab(?:le|ility)|virus|nicht der (?:richtige|beabsichtigte)|irrtümlich|unbefugt|vernichten sie|par erreur|interdite?|destinataire|por error|prohibid|destinatario|per errore|vietat|ten onrechte|niet toegestaan|omyłkow/giu;

/** "This mail is confidential, so please…" is what people write; a notice goes on about who may read it. */
const PLAIN =
  /^this [^.]{0,40}(?:is|are) (?:strictly )?confidential(?! (?:and|information|material)|[.,]? (?:it|if|intended))/i;

/** True for a paragraph that begins a legal notice. */
export function opensNotice(text: string): boolean {
  const start = text.slice(0, MAX_CHARS);
  if (PLAIN.test(start) && !continuesNotice(text)) return false;
  return OPENS.test(start.replace(/^[^\p{L}]{0,8}/u, '')) || OPENS.test(start.replace(FRAME, ''));
}

/** True for a paragraph that may go on with one; what stands above it tells. */
export const continuesNotice = (text: string): boolean =>
  (text.slice(0, 2_000).match(SPEAKS) ?? []).length >= 2;
