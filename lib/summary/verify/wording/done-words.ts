/** What an assistant with tools would say it has done; written as in machine-words.ts. */
export const DONE_WORDS = {
  done: `sent emailed e-mailed forwarded deleted notified
    gesendet geschickt verschickt versandt weitergeleitet gelöscht benachrichtigt
    envoyé envoyée envoyés transmis transmise transféré supprimé notifié
    enviado enviada enviados reenviado borrado eliminado notificado encaminhado encaminhada excluído apagado notificado
    inviato inviata inviati inoltrato cancellato eliminato notificato
    verzonden gestuurd verstuurd doorgestuurd verwijderd
    wysłano wysłany wysłana przesłano usunięto powiadomiono gönderildi iletildi silindi bildirildi
    отправлено отправлен отправлена переслано удалено تم_ارسال تم_حذف ارسلت
    已发送 已转发 已删除 已發送 送信した 送信され 送信済 転送した 転送され 削除した 削除され 보냈 전송했 전송됨 삭제했 삭제됨`,
  /** What whoever writes a later message has done by writing it, and an assistant may say of itself, too. */
  answered: `replied responded beantwortet répondu respondido risposto beantwoord yanıtlandı 已回复 返信した`,
  /** Before what is yet to be done: "will be sent". */
  ahead: `will shall must should to would can could soll sollen muss müssen kann sera seront doit doivent será serán debe deben
    sarà saranno deve devono serão devem zal zullen moet moeten kan`,
  /** Before an answer that nobody is said to give: "was answered". */
  passive: `was were been be being wurde wurden worden wird werden été fue fueron sido ser foi foram stato stata stati
    venne werd werden zostało zostały`,
} as const satisfies Record<string, string>;
