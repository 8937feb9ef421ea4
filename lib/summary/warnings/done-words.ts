/** What an assistant with tools would say it has done; written as in machine-words.ts. */
export const DONE_WORDS = {
  done: `sent emailed e-mailed forwarded deleted replied responded notified
    gesendet geschickt verschickt versandt weitergeleitet gelöscht beantwortet benachrichtigt
    envoyé envoyée envoyés transmis transmise transféré supprimé répondu notifié
    enviado enviada enviados reenviado borrado eliminado respondido notificado encaminhado encaminhada excluído apagado notificado
    inviato inviata inviati inoltrato cancellato eliminato risposto notificato
    verzonden gestuurd verstuurd doorgestuurd verwijderd beantwoord
    wysłano wysłany wysłana przesłano usunięto powiadomiono gönderildi iletildi silindi bildirildi yanıtlandı
    отправлено отправлен отправлена переслано удалено تم_ارسال تم_حذف ارسلت
    已发送 已转发 已删除 已回复 已發送 送信した 送信され 送信済 転送した 転送され 削除した 削除され 返信した 보냈 전송했 전송됨 삭제했 삭제됨`,
} as const satisfies Record<string, string>;
