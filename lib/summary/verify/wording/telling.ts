/** Past telling, folded: who has told, sent or settled something in a message did so on the day of the message. */
const SPACED = `wrote written sent said asked reported answered replied responded announced informed confirmed mailed posted emailed
   forwarded agreed accepted declined refused cancelled canceled approved offered proposed suggested ordered paid
   schrieb schrieben geschrieben schickte geschickt sandte gesandt gesendet sagte gesagt fragte gefragt teilte mitgeteilt meldete
   gemeldet berichtete berichtet antwortete geantwortet bestatigte bestatigt kundigte angekundigt lehnte abgelehnt genehmigte
   genehmigt bot angeboten schlug vorgeschlagen bestellte bestellt bezahlte bezahlt stand
   ecrit envoye envoyee dit demande repondu signale annonce confirme informe accepte refuse annule approuve propose commande paye
   escribio escrito envio enviado dijo dicho pregunto preguntado respondio respondido aviso avisado anuncio confirmo confirmado
   informo acepto rechazo cancelo aprobo ofrecio propuso pidio pago
   scritto inviato detto chiesto risposto segnalato annunciato confermato informato accettato rifiutato annullato approvato
   offerto proposto ordinato pagato scrisse
   escreveu escrito enviou enviado disse perguntou respondeu informou avisou anunciou confirmou aceitou recusou cancelou aprovou
   ofereceu propos pediu pagou
   schreef geschreven stuurde gestuurd zei gezegd vroeg gevraagd antwoordde geantwoord meldde gemeld bevestigde bevestigd
   accepteerde weigerde annuleerde bood stelde besteld betaald
   napisal napisala wyslal wyslala powiedzial powiedziala zapytal zapytala odpowiedzial odpowiedziala potwierdzil potwierdzila
   poinformowal poinformowala zgodzil zgodzila odmowil odmowila
   yazdi gonderdi dedi sordu bildirdi yanitladi onayladi acikladi reddetti
   كتب كتبت ارسل ارسلت قال قالت سال سالت اكد اكدت اجاب اجابت`;
const UNSPACED =
  '書いた|送った|述べた|伝えた|尋ねた|答えた|(?:連絡|報告|回答|質問|依頼|提案|確認|送付|返信)(?:した|しました)|写道|发来|发送了|回复|回覆|表示|通知|告知|确认了|썼|보냈|말했|물었|답했|알렸|(?:확인|요청|제안|답변|통보)했';

export const TELLING = new RegExp(
  `(?<!\\p{L})(?:${SPACED.split(/\s+/).join('|')})(?!\\p{L})|${UNSPACED}`,
  'u',
);
