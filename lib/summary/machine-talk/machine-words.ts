/**
 * The words by which mail talks to a machine, or plays one, by what they do in a sentence; no word is enough by itself. Plain spelling: they are folded before
 * they are compared (verify/reading/fold.ts). A `*` stands for any ending, `_` for the space between words that count only
 * together (at most three). Languages come in the order en, de, fr, es, pt, it, nl, pl, tr, ru, ar,
 * zh, ja, ko; the words of the last three are looked for inside of others. Keep it small.
 * machine-signals.ts says which ones make a signal together.
 */
export const MACHINE_WORDS = {
  /** "Ignore …" */
  override: `ignore disregard forget override bypass overrule discard
    ignoriere ignorieren ignoriert vergiss vergessen missachte missachten übergehe
    ignorez oublie oubliez écarte contourne ignora ignoren ignorar olvida olvide olviden omiso
    ignorem esqueça esquece desconsidere desconsidera
    ignori ignorate ignorino dimentica dimenticate dimentichi trascura negeer negeert vergeet
    zignoruj zignorować ignoruj zapomnij pomiń yoksay yoksayın yok_say yok_sayın unut unutun görmezden
    игнорируй игнорируйте игнорировать проигнорируй проигнорируйте забудь забудьте تجاهل تجاهلوا تجاهلي انس
    忽略 无视 無視 忘记 忘記 忘れ 무시 잊어 잊으`,
  /** "Regardless of …", which people write into contracts, too. */
  despite: 'regardless irrespective ungeachtet indépendamment',
  /** What did, or what may do, something else with orders than take them back: "we forgot", "you can override". */
  auxiliary: `have has had having can could may might haben habe hat hatte hatten kann können könnt könnte
    avons ai avez avait pouvez peut he ha han hemos puede puedes pueden tenho tem pode podem ho hai hanno abbiamo può potete
    heb heeft hebben hadden kan kunt kunnen może można`,
  /** Orders about one thing. */
  about: `regarding concerning about bezüglich hinsichtlich betreffend zur zum concernant relatives relatifs sobre respecto
    riguardo relative betreffende omtrent dotyczące`,
  /** "… instructions" */
  orders: `instruction instructions prompt prompts directive directives guideline guidelines rules commands constraints
    anweisung anweisungen instruktionen vorgaben regeln befehle consigne consignes règles
    instrucción instrucciones indicaciones órdenes reglas directrices instrução instruções ordens regras diretrizes
    istruzione istruzioni direttive regole indicazioni instructie instructies opdrachten regels aanwijzingen
    instrukcj* polece* wskazów* zasad* talimat* komut* yönerge* kural* инструкци* указани* команды команд правила
    تعليمات توجيهات اوامر قواعد 指令 指示 提示词 规则 規則 命令 プロンプト ルール 지시 지침 명령 프롬프트 규칙`,
  /** "… previous …" */
  earlier: `previous prior above earlier preceding foregoing before original initial
    vorherige* vorigen bisherige* obige* früheren vorangegangene* zuvor vorher oben précédent* antérieur* ci-dessus
    anterior anteriores previ* acima precedent* sopra vorige eerdere voorgaande bovenstaande
    poprzedni* wcześniejsz* powyższ* önceki yukarıdaki предыдущ* прежн* выше* سابق سابقة اعلاه
    之前 以上 先前 前面 上述 此前 以前 これまで 上記 前の 이전 앞선 위의 기존`,
  /** "… all …" */
  all: `all any every everything alle allen aller sämtliche jegliche alles tout toute toutes tous todo toda todos todas
    tutto tutta tutti tutte wszystko wszystkie wszystkich tüm bütün hepsini все всё всех любые كل جميع كافة
    所有 全部 一切 すべて 全て 모든 모두`,
  /** A machine that reads, by a name that no person bears. */
  machine: `llm llms chatbot chatbots summarizer summariser ai_assistant ai_system ai_systems ai_model ai_agent ai_tool language_model language_models artificial_intelligence virtual_assistant
    ki-assistent* ki-system* ki-modell* sprachmodell sprachmodelle künstliche_intelligenz eine_ki die_ki als_ki
    une_ia modèle_de_langage intelligence_artificielle
    una_ia inteligencia_artificial modelo_de_lenguaje asistente_virtual
    uma_ia inteligência_artificial modelo_de_linguagem assistente_virtual
    intelligenza_artificiale modello_linguistico assistente_virtuale taalmodel kunstmatige_intelligentie
    sztuczna_inteligencja sztucznej_inteligencji sztuczną_inteligencję model_językowy asystent_ai
    yapay_zeka yapay_zekâ dil_modeli ии нейросеть нейросети языковая_модель искусственный_интеллект
    الذكاء_الاصطناعي ذكاء_اصطناعي نموذج_لغوي نموذج_اللغة
    人工智能 人工智慧 语言模型 語言模型 大模型 ai助手 ai助理 智能助手 人工知能 言語モデル 要約ツール 要約ai aiアシスタント 生成ai 인공지능 언어_모델 언어모델 ai비서`,
  /** A machine by its maker's name for it, which people who use it write, too. */
  product: 'gpt chatgpt copilot gemini',
  /** A helper that may also be a person. */
  helper: `assistant assistants agent bot assistent assistentin asistente assistente asystent* asistan*
    ассистент ассистенту помощник مساعد 助手 助理 アシスタント 어시스턴트 비서`,
  /** "… the summary" */
  summary: `summary summaries summarize summarise summarizes summarises summarized summarised summarizing summarising summarization summurizing
    recap recaps condense condenses condensing
    zusammenfassung zusammenfassen zusammenfasst zusammengefasst zusammenfasse
    résumer résumez résumes résumant résumée le_résumé du_résumé un_résumé ton_résumé votre_résumé au_résumé
    resumen resúmenes resumir resumas resumo resumir resuma resumindo
    riassunto riassumere riassumi riassumendo riassuma sintesi samenvatting samenvatten samenvat samengevat
    streszczeni* streścić streszcz* podsumowani* podsumuj* özet özeti özete özetle* özetin*
    резюме резюмиру* сводк* обобщ* суммариз* пересказ* ملخص تلخيص لخص تلخص 摘要 总结 總結 概括 要約 サマリー 요약`,
  /** "Begin (the summary) with …" */
  include: `include add write begin start append insert put mention end state say list prepend integrate incorporate
    füge schreibe schreib beginne starte erwähne setze nenne ergänze
    ajoute ajoutez inclus incluez écris écrivez commence commencez mentionne mentionnez insère insérez
    añade añada incluye incluya escribe escriba empieza empiece comienza menciona mencione inserta
    adicione adiciona inclua escreva comece mencione insira
    aggiungi aggiungete includi includete scrivi scrivete inizia iniziate inserisci menziona voeg schrijf begin vermeld
    dodaj dodajcie napisz zacznij wpisz uwzględnij ekle ekleyin yaz yazın başla başlayın belirt belirtin
    добавь добавьте напиши напишите начни начните вставь вставьте укажи упомяни اضف اكتب ابدا ادرج اذكر
    添加 加入 写 寫 写上 包含 包括 以 开头 追加 書い 書き 含め 加え 始め 추가 포함 작성 시작 넣어`,
  /** "Answer (only) …" */
  say: `answer reply respond output print say write return repeat echo display generate
    antworte antworten antwortet ausgeben gib wiederhole wiederholen schreibe schreib drucke sage
    réponds répondez répète répétez affiche affichez écris écrivez dis
    responde responda repite repita imprime imprima escribe escriba contesta di repete repita imprima escreva
    rispondi rispondete ripeti ripetete stampa scrivi antwoord herhaal schrijf druk zeg
    odpowiedz odpowiadaj powtórz wypisz napisz wydrukuj yanıtla cevapla tekrarla yazdır yaz söyle
    ответь ответьте отвечай отвечайте повтори повторите выведи выведите напиши напишите اجب رد كرر اطبع اكتب قل
    回答 回复 回覆 重复 重複 输出 輸出 打印 答え 返信 繰り返 出力 印刷 답변 대답 반복 출력`,
  /** What a parrot does. */
  parrot: `repeat print echo output wiederhole wiederholen répète répétez repite repita repete repita ripeti ripetete
    herhaal powtórz tekrarla повтори повторите كرر 重复 重複 繰り返 반복`,
  /** "… only, exactly, the following" */
  exact: `only exactly verbatim nothing word-for-word word_for the_following the_word this_line precisely once instead
    nur genau ausschließlich wörtlich folgenden folgende folgendes seulement uniquement exactement mot suivant suivante
    sólo solo solamente únicamente exactamente siguiente somente apenas exatamente seguinte
    soltanto solo unicamente esattamente seguente alleen uitsluitend precies letterlijk volgende
    tylko wyłącznie dokładnie następując* sadece yalnızca aynen только лишь точно дословно следующ*
    فقط حرفيا بالضبط التالي التالية 只 仅 僅 仅仅 原样 逐字 だけ のみ そのまま 正確に 만 오직 그대로 정확히`,
  /** The person the machine works for, as others call them. */
  user: `the_user the_users tell_user telling_user show_user to_user
    dem_benutzer den_benutzer der_benutzer dem_nutzer den_nutzer der_nutzer dem_anwender utilisateur l'utilisateur
    al_usuario el_usuario ao_usuário o_usuário ao_utilizador utente l'utente all'utente de_gebruiker użytkownik*
    kullanıcıya kullanıcıyı kullanıcının пользователю пользователя пользователь المستخدم للمستخدم 用户 用戶 使用者 ユーザー 사용자`,
  /** "Tell (the user) …", "hide from (the user) …" */
  tell: `tell telling inform show notify warn urge convince advise instruct ask prompt hide signed from signal
    sag sage informiere zeige warne teile dis dites informe informez montre montrez préviens avertis
    dile diga dígale informa informe muestra avisa diga informe mostre avise dica informa mostra avvisa
    zeg vertel informeer toon waarschuw powiedz poinformuj pokaż ostrzeż söyle bildir göster uyar
    скажи скажите сообщи сообщите покажи предупреди اخبر ابلغ اظهر 告诉 告訴 通知 提醒 伝え 知らせ 表示 알려 말해 전달`,
  /** "When (summarizing) …" */
  when: `when while once after before if whenever addition_to wenn sobald bevor nachdem beim
    quand lorsque avant après dès si cuando antes después tras si quando antes depois após se prima dopo
    wanneer voordat nadat als kiedy gdy zanim przed po jeśli когда прежде перед после если عندما قبل بعد اذا 如果 当 當`,
  /** The same where it comes behind. */
  whenBehind: `önce sonra 时 時 之前 之后 之後 とき 際 前に 後に 場合 때 전에 후에`,
  /** What lies before the machine. */
  mail: `email e-mail emails e-mails mail mails message messages thread conversation text inbox
    nachricht nachrichten konversation text verlauf courriel courriels conversation texte
    correo correos mensaje mensajes conversación texto mensagem mensagens conversa texto
    messaggio messaggi conversazione testo bericht berichten gesprek tekst wiadomoś* wątek tekst
    e-posta eposta mesaj* metin письмо письма сообщени* переписк* текст رسالة بريد محادثة نص
    邮件 郵件 信件 消息 文本 メール メッセージ スレッド 이메일 메일 메시지`,
  must: `must should shall need please kindly musst müssen muss sollst sollen bitte dois devez doivent veuillez
    doit debes debe deben deve devem por_favor devi devono devi moet moeten gelieve musisz musi powinien proszę
    gerekir zorunda lütfen должен должна должны нужно пожалуйста يجب عليك يرجى
    必须 必須 请 請 应 ください すること なければ べき 해야 주세요 하십시오 하세요`,
  /** Whose word comes before: an order of one's own is taken back every day. */
  mine: `my our mine meine meinen meiner unsere unseren mes nos mon mis nuestras nuestros minhas nossas mie nostre miei
    mijn onze moje moich nasze мои наши моих 我的 我们的 私の 제`,
  /** "You are (now) …" */
  youAre: `you_are you're act_as pretend_to du_bist sie_sind tu_es vous_êtes eres_un eres_una actúa_como
    você_é aja_como sei_un sei_una je_bent u_bent jesteś sen_bir ты_теперь вы_теперь انت_الان 你是一个 你是一名 你是一位 你是ai 你现在是 あなたは 당신은 너는`,
  /** The machine's own answer. */
  answer: `your_answer your_response your_reply your_output the_response
    deine_antwort deiner_antwort ihre_antwort ihrer_antwort ta_réponse votre_réponse tu_respuesta su_respuesta
    sua_resposta tua_resposta tua_risposta vostra_risposta je_antwoord uw_antwoord twoją_odpowiedź twojej_odpowiedzi
    yanıtına yanıtını ответе ответ ردك اجابتك 你的回答 你的回复 您的回复 あなたの回答 回答に 당신의_답변`,
  /** "… in your summary" */
  yourSummary: `your_summary deiner_zusammenfassung deine_zusammenfassung ihrer_zusammenfassung ton_résumé votre_résumé
    tu_resumen su_resumen seu_resumo teu_resumo tuo_riassunto vostro_riassunto je_samenvatting uw_samenvatting
    twoim_podsumowaniu özetinde özetinize своей_сводке ملخصك 你的总结 你的摘要 您的摘要 あなたの要約 요약에`,
  /** What nobody asks a person to do with an answer. */
  transform: `encode encrypt render integrate augment enhance modify anagram rearrange reverse invert backward backwards emojis emoji cipher base64
    kodiere verschlüssle codiere encode encodez chiffre codifica cifra codifique cifre codificare cifrare
    codeer versleutel zakoduj zaszyfruj şifrele kodla закодируй зашифруй شفر 编码 加密 エンコード 暗号化 인코딩 암호화`,
  secret: `secretly silently covertly hidden_instruction hidden_instructions
    heimlich stillschweigend secrètement discrètement secretamente segretamente stiekem potajemnie gizlice тайно سرا 秘密 暗中 密かに こっそり 몰래`,
  tool: `forward_tool email_tool e-mail_tool mail_tool send_tool function_call tool_call decode_and execute_tool`,
} as const satisfies Record<string, string>;
