/** The words of a decision, and of passing a mail on; written as in machine-words.ts. */
export const CONSENT_WORDS = {
  consent: `approve approves approved agree agrees agreed accept accepts accepted authorise authorises authorised authorize
    authorizes authorized allows allowed
    genehmigt genehmigte zugestimmt zustimmt stimmt freigegeben akzeptiert erlaubt
    approuve approuvé approuvée accepte accepté valide validé autorise autorisé
    aprueba aprobó aprobado acepta aceptó autoriza autorizó aprova aprovou aprovado aceita aceitou autorizou
    approva approvato accetta accettato autorizza autorizzato goedgekeurd akkoord aanvaard
    zatwierdza zatwierdził zatwierdziła zgadza onayladı kabul_etti onaylıyor
    одобрил одобрила одобряет согласовал وافق وافقت 批准 同意 承認 승인 동의`,
  /** Said of a consent, and of much else: "confirms that there are 40 places", "the signed form". */
  confirm: `confirm confirms confirmed sign-off signed bestätigt bestätigte confirme confirmé confirma confirmó confirmou
    conferma confermato bevestigd bevestigt potwierdza potwierdził подтвердил подтвердила اكد 确认 確認`,
  forward: `forward forwards forwarded forwarding weitergeleitet weiterleitet transfère transféré transmet reenvía reenvió
    reenviado encaminha encaminhou inoltra inoltrato doorgestuurd przekazuje przekazał iletti iletiyor
    переслал пересылает اعاد_توجيه 转发 轉寄 転送 전달`,
  /** How one tells what another one's mail says. */
  pass: `passes shares shared reports reported relays relayed quotes quoted cites informs informed tells told mentions mentioned sends sent
    berichtet meldet teilt zitiert informiert erwähnt schickt partage signale rapporte informe cite mentionne envoie
    comparte informa cita menciona envía condivide riporta segnala cita invia partilha compartilha relata informa envia
    deelt meldt stuurt informeert udostępnia informuje przesyła paylaşıyor bildiriyor يشارك ينقل 共有 紹介 转达 轉達 分享 공유`,
} as const satisfies Record<string, string>;
