/** Words that leave open whether something is so; written as in machine-words.ts. */
export interface HedgeWords {
  /** Said of what may be: "might", "hopefully". */
  hedge: string;
  /** Says that it is left open, or what somebody wishes, asks, offers: "whether", "proposes". */
  open: string;
}

/** By language. */
export const HEDGES: Readonly<Record<string, HedgeWords>> = {
  en: {
    hedge: `might maybe perhaps possibly probably hopefully presumably potentially unsure not_sure could we_hope i_hope
      hoping with_luck i_think_so`,
    open: `can would should whether if when unclear undecided uncertain open likely unlikely possible possibility
      chance option potential tentative* consider* propos* suggest* offer* ask* wonder* hope* plan* intend* want* wish*
      expect* think* believ* prefer* aim* try tries trying doubt* unconfirmed estimate* about pending ready willing
      available optional idea request* recommend* depend* provided subject`,
  },
  de: {
    hedge: `vielleicht eventuell evtl möglicherweise womöglich wahrscheinlich vermutlich voraussichtlich hoffentlich hoffe
      hoffen könnte könnten könntest dürfte dürften unter_umständen`,
    open: `kann können sollte sollten soll ob falls wenn unklar offen ungewiss unsicher möglich* wohl erwäg*
      vorschl* vorgeschl* schlägt bietet angebot* fragt frag* hofft will wollen möchte* plan* geplant* wünsch* erwart*
      glaub* denkt meint bevorzug* versuch* bereit verfügbar rechnet`,
  },
  fr: {
    hedge: `peut-être peut_être probablement sans_doute éventuellement possiblement pourrait pourrais pourrions pourraient
      espère espérons il_se_peut`,
    open: `peut pouvoir peuvent si incertain* attend* possible* possibil* envisag* propos* suggèr* offr* demand* espèr* prévoi*
      prévu* souhait* veut veulent voudrait pense* croi* préfèr* essa* serait seraient devrait devraient prêt* disponible*
      risque`,
  },
  es: {
    hedge: `quizá quizás tal_vez a_lo_mejor probablemente posiblemente seguramente podría podríamos podrían espero
      esperamos puede_que es_posible`,
    open: `puede pueden poder incierto* posible* posibil* propon* propuso propuest* sugier* ofrec* pide pregunt*
      espera* prevé previst* plane* quiere* quisiera querría piensa cree* prefier* intent* sería debería* pendiente
      dispuest* disponible* acaso`,
  },
  it: {
    hedge: `forse probabilmente magari potrebbe potrebbero potremmo potrei eventualmente possibilmente spero speriamo
      può_darsi è_possibile`,
    open: `può possono potere incert* attes* aspett* possibil* propon* propost* suggeri* offr* chied* domand* sper* prevede previst*
      vuole vorrebbe* pensa crede prefer* prova sarebbe dovrebbe* dispost* disponibil* eventual* probabil*`,
  },
  pt: {
    hedge: `talvez provavelmente possivelmente poderia poderíamos poderiam quem_sabe esperamos pode_ser se_calhar
      é_possível`,
    open: `pode podem poder incert* aguard* possív* propõe propôs propost* suger* oferec* pede pergunt* espera* prevê previst*
      quer gostaria* pensa acha acredita prefer* tenta seria deveria* dispost* disponív* provável prováve*`,
  },
  nl: {
    hedge: `misschien wellicht waarschijnlijk mogelijk eventueel vermoedelijk hopelijk zou_kunnen zouden_kunnen hoop hopen`,
    open: `kan kunnen zou zouden of onzeker onduidelijk mogelijk* stelt voorst* voorgesteld biedt vraagt hoopt wil willen
      wenst verwacht* denkt gelooft geeft_voorkeur probeer* zou bereid beschikbaar waarschijnl* misschien`,
  },
  pl: {
    hedge: `być_może chyba prawdopodobnie ewentualnie możliwe_że raczej mógłby mogłaby mógłbym mogłabym moglibyśmy
      mam_nadzieję`,
    open: `może mogą czy niepewn* możliw* propon* zapropon* sugeru* ofer* pyta prosi ma_nadzieję planuj* chce chciał*
      oczekuj* myśli sądzi woli prób* byłby byłaby powinien powinna gotow* dostępn* prawdopodobn* rozważ*`,
  },
  tr: {
    hedge: `belki galiba muhtemelen herhalde olasılıkla umarım umuyoruz umuyorum sanırım`,
    open: `olabilir belirsiz* olası* mümkün* öner* teklif* soruyor sordu umuyor umut* planlıyor planlan* istiyor* istedi
      bekl* düşün* tercih* denemek hazır ihtimal* eğer henüz muhtemel*`,
  },
  ar: {
    hedge: `ربما لعل قد_ي* من_المحتمل من_الممكن يحتمل نامل امل_ان على_الارجح`,
    open: `يمكن تمكن ممكن محتمل يقترح تقترح اقترح يعرض تعرض يسال تسال يامل تامل يريد تريد يتوقع تتوقع اذا هل قد احتمال*
      يفضل تفضل`,
  },
  zh: {
    hedge: `可能 也许 或许 大概 说不定 恐怕 估计 不一定 但愿 有望 也許 或許`,
    open: `能 是否 未定 尚未 不确定 建议 提议 提出 希望 打算 计划 想 询问 预计 考虑 如果 待定 愿意`,
  },
  ja: {
    hedge: `かもしれ たぶん 多分 おそらく 恐らく もしかし だろう 可能性 見込み といいのですが`,
    open: `か未 かどう 未定 可能 提案 希望 予定 検討 尋ね 質問 恐れ おそれ 見通し 思 たい 懸念 心配 不明 もし`,
  },
  ko: {
    hedge: `아마 어쩌면 수도있 지도모르 것같 듯합니다 듯해 가능성 바라고있`,
    open: `여부 미정 가능 제안 희망 예정 계획 검토 문의 질문 원하 원한 생각 우려 싶`,
  },
};
