/** How people say yes, or speak of a yes at all, in their own words; written as in machine-words.ts. */
export const ASSENT_WORDS = {
  assent: `approv* agree* accept* confirm* authori* consent* allow* permit* sign-off sign_off signed sign yes yep yeah ok okay fine good great sure
    deal done perfect works happy glad go_ahead live_with decided decision settled lgtm ack acked ack'd acknowledged +1 welcome passed booked reserved
    genehmig* zustimm* zugestimmt stimm* freigab* freigegeb* freigeb* bestätig* akzept* erlaub* einverstanden ja jawohl gern gerne passt
    klar okay unterschr* unterzeichn* gebucht reserviert prima gut ordnung abgemacht beschlossen entschieden geht machen nehmen
    approuv* accord d'accord accepte* accepté* confirm* valid* autoris* oui parfait bien marche entendu convenu décidé signé signée signés réservé réservée volontiers
    aprob* aprueb* acept* acuerd* confirm* autoriz* sí vale perfecto bien claro hecho decidido firm* reservad*
    aprov* aceit* acord* sim combinado fechado perfeito beleza certo decidido assinad* reservad*
    approva* accett* accord* conferm* autorizz* sì va_bene perfetto benissimo certo deciso firmat* prenotat* volentieri
    goedgekeurd goedkeur* akkoord bevestig* aanvaard* prima goed eens afgesproken besloten ondertekend getekend geboekt
    zatwierdz* zgod* zgadz* potwierdz* tak dobrze oczywiście ustalone podpisan* onay* kabul* imzala* evet tamam olur anlaştık
    одобр* соглас* подтвер* утвержд* да хорошо ладно договорились решено
    موافق* وافق* اوافق نعم تمام حسنا اكد* تاكيد 批准 同意 确认 確認 可以 好的 行 没问题 沒問題 決定 决定 签 簽
    承認 了解 承知 大丈夫 問題ありません はい 賛成 結構です 決ま 決めま 署名 승인 동의 확인 네 좋습니다 알겠습니다 결정`,
} as const satisfies Record<string, string>;
