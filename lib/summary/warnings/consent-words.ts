/** The words of a decision, and of passing a mail on; written as in machine-words.ts. */
export const CONSENT_WORDS = {
  consent: `approve approves approved agree agrees agreed accept accepts accepted confirm confirms confirmed authorise authorises
    authorised authorize authorizes authorized allows allowed sign-off signed
    genehmigt genehmigte zugestimmt zustimmt stimmt bestätigt bestätigte freigegeben akzeptiert erlaubt
    approuve approuvé approuvée accepte accepté confirme confirmé valide validé autorise autorisé
    aprueba aprobó aprobado acepta aceptó confirma confirmó autoriza autorizó aprova aprovou aprovado aceita aceitou confirmou
    autorizou approva approvato accetta accettato conferma confermato autorizza autorizzato
    goedgekeurd akkoord bevestigd bevestigt aanvaard zatwierdza zatwierdził zatwierdziła zgadza potwierdza potwierdził
    onayladı kabul_etti onaylıyor одобрил одобрила одобряет согласовал подтвердил подтвердила وافق اكد وافقت
    批准 同意 确认 確認 承認 승인 동의`,
  forward: `forward forwards forwarded forwarding weitergeleitet weiterleitet transfère transféré transmet reenvía reenvió
    reenviado encaminha encaminhou inoltra inoltrato doorgestuurd przekazuje przekazał iletti iletiyor
    переслал пересылает اعاد_توجيه 转发 轉寄 転送 전달`,
} as const satisfies Record<string, string>;
