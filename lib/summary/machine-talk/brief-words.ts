/**
 * The words of who briefs a machine that reads, beside those of machine-words.ts, and written like them: how it is called, and
 * what it is to do with the mail. machine-brief.ts says which ones make a brief together.
 */
export const BRIEF_WORDS = {
  /** A machine that reads, by a name that no person bears. */
  machine: `llm llms ai chatbot chatbots summarizer summarizers summariser summarisers language_model language_models ai_assistant
    automated_reader automated_readers automatic_reader automatic_readers artificial_intelligence virtual_assistant voice_assistant
    ki-assistent* ki-system* ki-modell* sprachmodell* sprachassistent* automatische_zusammenfassung automatische_zusammenfassungen automatischen_zusammenfassung automatischen_zusammenfassungen künstliche_intelligenz
    modèle_de_langage intelligence_artificielle inteligencia_artificial modelo_de_lenguaje asistente_virtual
    inteligência_artificial modelo_de_linguagem intelligenza_artificiale modello_linguistico assistente_virtuale
    taalmodel kunstmatige_intelligentie sztuczna_inteligencja sztucznej_inteligencji sztucznej model_językowy modelu_językowego
    yapay_zeka yapay_zekaya yapay_zekâya dil_modeli dil_modeline нейросеть нейросети языковой_модели искусственному_интеллекту
    الذكاء_الاصطناعي ذكاء_اصطناعي نموذج_لغوي نموذج_اللغة 人工智能 人工智慧 语言模型 語言模型 大模型 ai助手 智能助手
    人工知能 言語モデル 要約ツール 要約ai 生成ai 인공지능 언어모델 언어_모델 요약기 요약_도구`,
  /** What may also be a person, or a thing. */
  thing: `model models tool tools bot assistant assistants reader readers system modell assistent assistentin werkzeug programm
    modèle outil assistante système modelo herramienta asistente sistema modello strumento assistente ferramenta
    hulpmiddel programma modelu modelowi narzędzi* asystent* asistan* araç* модел* помощник* نموذج مساعد
    模型 助手 工具 系统 ツール アシスタント モデル 모델 도구 어시스턴트 비서`,
  /** How one turns to it. */
  turn: `to for dear hey hi hello note notice attention instructions an für lieber liebe liebes hallo hinweis achtung anweisung anweisungen
    à au aux pour cher chère consigne consignes avis a al para querido querida estimado atención nota aviso instrucciones
    alla all' per caro cara avviso istruzioni ao aan voor beste let_op instructie instructies do dla drogi droga uwaga
    sevgili dikkat not для дорогой внимание الى عزيزي تنبيه ملاحظة 致 给 給 注意 へ 向け 에게 께`,
  /** "If you are …" */
  ifYou: `if_you you_are wenn_du wenn_sie falls_du falls_sie du_bist si_tu si_vous tu_es vous_êtes si_eres eres se_sei tu_sei sei_un sei_una sei_il se_você você_é
    als_je als_u je_bent jeśli_jesteś jesteś eğer_sen если_ты если_вы اذا_كنت 如果你 如果您 もしあなた 당신이`,
  fromNow: `from_now_on from_here_on ab_jetzt ab_sofort von_nun_an désormais dorénavant a_partir_de à_partir_de de_ahora_en da_questo_momento
    d'ora_in_poi d'ora_in doravante vanaf_nu voortaan od_teraz bundan_sonra отныне من_الان 从现在起 从现在开始 今後は これから 지금부터`,
  summary: `summary summaries summarize summarise summarizes summarises summarizing summarising summarized summarised recap recaps condense
    condenses condensing digest digests zusammenfassung zusammenfassungen zusammenfassen zusammenfasst zusammenfasse
    résumé résume résumer résumez résumes condense condenser resumen resume resumir resumes resumo resuma resumindo
    riassunto riassume riassumere riassumi sintesi sintetizza samenvatting samenvat samenvatten streszcz* streści* podsumow* podsumuj*
    özet* резюм* сводк* обобщ* суммариз* ملخص تلخيص يلخص تلخص لخص 摘要 总结 總結 概括 要約 サマリー 요약`,
  /** What lies before it. */
  mail: `email e-mail emails e-mails mail mails message messages thread conversation text inbox nachricht nachrichten konversation
    courriel courriels correo correos mensaje mensajes mensagem mensagens messaggio messaggi conversazione bericht berichten
    gesprek wiadomoś* wątek e-posta* eposta* mesaj* письм* сообщени* переписк* رسالة بريد محادثة 邮件 郵件 信件 消息 メール メッセージ
    文章 スレッド 이메일 메일 메시지`,
  /** "… that reads this" */
  reads: `reading reads read liest lesen lit lisez lis lee lees leer legge leggi lê leia leest czyta czytasz okuyan okuyorsan
    читает читаешь يقرا تقرا 阅读 閱讀 读取 読む 読んで 읽는`,
  say: `say state write output print reply answer respond include mention begin start report put
    schreibe schreib sage nenne gib antworte antworten erwähne beginne melde écris écrivez dis dites réponds répondez indique indiquez
    escribe escriba di diga responde responda indica scrivi scriva dì dica rispondi indica escreva diga responda informe
    schrijf zeg antwoord vermeld meld napisz powiedz odpowiedz podaj yaz yazın söyle belirt напиши напишите скажи ответь
    اكتب قل اذكر اجب 写 寫 输出 輸出 说 回答 書い 書き 出力 答え 쓰세요 써 쓰라 작성 출력 말하 답하`,
  /** What it is to keep to itself. */
  omit: `leave_out leaves_out omit skip drop not_mention never_mention don't_mention without_mentioning hide suppress
    nicht_erwähnen verschweige verschweigen lass_weg weglassen unterschlage omets omettez mentionne_pas mentionnez_pas cite_pas
    no_menciones no_mencione omite omita non_citare non_menzionare ometti ometta não_cite não_mencione omita
    laat_weg verzwijg niet_vermelden pomiń pomijaj wspominaj bahsetme söz_etme atla yazma не_упоминай не_упоминайте опусти
    لا_تذكر لا_تذكروا تجاهل 不要提到 不要提及 不提 别提 忽略 省略 触れず 触れない 言及しない 除い 빼고 언급하지 제외`,
  /** "Describe it as …" */
  describe: `describe classify treat rate mark flag label present stufe bewerte kennzeichne beschreibe behandle klassifiziere décris décrivez classe
    classez qualifie considère describe clasifica clasifique trata marca descrivi descriva classifica considera descreva classifique
    trate omschrijf beoordeel markeer behandel opisz oznacz traktuj tanımla işaretle опиши пометь صف صنف 描述 标记 标为 視为 视为 分類 分类 분류 표시`,
  exact: `only exactly the_word the_following verbatim nothing correct single nur genau einzige seulement uniquement exactement sólo solo solamente
    únicamente soltanto unicamente apenas somente exatamente alleen uitsluitend tylko wyłącznie sadece yalnızca только فقط
    只 仅 僅 だけ のみ 만 오직`,
  override: `ignore disregard forget override drop abandon ignoriere vergiss verwirf oublie oubliez ignore ignorez olvida olvide ignora
    dimentica ignori esqueça desconsidere negeer vergeet zapomnij zignoruj unut yoksay забудь игнорируй انس تجاهل 忽略 忘记 忘れ 無視 무시 잊`,
  orders: `instruction instructions prompt prompts guideline guidelines rules directives anweisungen regeln vorgaben consignes instructions règles
    instrucciones reglas istruzioni regole instruções regras instructies regels instrukcj* zasad* talimat* kural* инструкци* правила
    تعليمات قواعد 指令 指示 规则 規則 ルール プロンプト 지시 규칙`,
} as const satisfies Record<string, string>;
