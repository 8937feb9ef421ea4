/** Two concepts of which a line may not name the one where its quote names the other alone. */
export interface OppositePair {
  /**
   * What must be the same on both sides, so that other words of a text do not count: the thing that follows the word, or
   * precedes it where languages do it so ("before Monday"), or any word or number of the clause.
   */
  beside: 'thing' | 'clause';
  /** A line per language: its code, words of the one, `|`, words of the other. `_` is a space, `*` any ending. */
  words: string;
}

export const OPPOSITES: readonly OppositePair[] = [
  {
    beside: 'thing',
    words: `en before prior_to ahead_of earlier_than | after following later_than past
      de vor bevor | nach nachdem erst_im erst_am erst_ab erst_in erst_um erst_nach
      fr avant avant_le avant_la | apres apres_le apres_la
      es antes_de antes_del antes_de_la | despues_de despues_del tras
      it prima_di prima_del prima_della prima_delle prima_che | dopo dopo_il dopo_la dopo_le dopo_che
      pt antes_de antes_do antes_da antes_das | depois_de depois_do depois_da depois_das apos
      nl voor voordat | na nadat pas_in pas_op pas_na
      pl przed zanim | po dopiero
      tr once evvel | sonra
      ar قبل | بعد
      zh 以前 之前 | 以后 之后
      ja の前 前に 以前 までに | の後 後に 以降 のち
      ko 전에 이전 | 후에 이후`,
  },
  {
    beside: 'thing',
    words: `en until till by up_to | from since starting starting_from as_of
      de bis bis_zum bis_am | ab seit
      fr jusqu'au jusqu'a jusqu_au jusqu_a | a_partir_du a_partir_de des depuis
      es hasta hasta_el hasta_las | desde desde_el a_partir_de a_partir_del
      it fino_al fino_a fino_alle entro entro_il | dal dalle a_partire_dal
      pt ate ate_o | desde a_partir_de a_partir_do
      nl tot tot_en_met | vanaf sinds
      pl do | od
      tr kadar dek | itibaren beri
      ar حتى لغاية | منذ ابتداء_من اعتبارا_من
      zh 为止 直到 | 开始 起
      ja まで | から
      ko 까지 | 부터`,
  },
  {
    beside: 'thing',
    words: `en above over more_than exceeding exceeds greater_than older_than | below under less_than fewer_than beneath younger_than
      de uber oberhalb_von mehr_als | unter unterhalb_von weniger_als
      fr plus_de au-dessus_de superieur_a superieure_a | moins_de au-dessous_de inferieur_a inferieure_a
      es mas_de por_encima_de superior_a mayor_de encima_de | menos_de por_debajo_de inferior_a menor_de debajo_de
      it oltre sopra sopra_i sopra_gli piu_di superiore_a | sotto sotto_i sotto_gli meno_di inferiore_a
      pt acima_de acima_dos mais_de superior_a | abaixo_de abaixo_dos menos_de inferior_a
      nl boven meer_dan | onder minder_dan
      pl powyzej ponad wiecej_niz | ponizej mniej_niz
      tr uzerinde ustunde uzeri fazla | altinda asagi
      ar اكثر_من فوق يتجاوز | اقل_من تحت دون
      zh 以上 超过 高于 | 以下 不到 低于 不足
      ja 以上 超え | 以下 未満 以内
      ko 이상 초과 | 이하 미만`,
  },
  {
    beside: 'clause',
    words: `en at_least minimum no_less_than | at_most maximum no_more_than
      de mindestens wenigstens | hochstens maximal allenfalls
      fr au_moins au_minimum minimum | au_plus tout_au_plus au_maximum maximum
      es al_menos por_lo_menos como_minimo | como_maximo como_mucho a_lo_sumo maximo
      it almeno minimo | al_massimo massimo
      pt pelo_menos no_minimo | no_maximo maximo
      nl minstens ten_minste minimaal | hoogstens hooguit maximaal
      pl co_najmniej przynajmniej minimum | co_najwyzej maksymalnie
      tr en_az | en_fazla en_cok
      ar على_الاقل | على_الاكثر كحد_اقصى
      zh 至少 最少 | 最多 至多
      ja 少なくとも 最低 | 最大 多くて
      ko 최소 적어도 | 최대 많아야`,
  },
  {
    beside: 'clause',
    words: `en at_the_earliest | at_the_latest no_later_than
      de fruhestens | spatestens
      fr au_plus_tot | au_plus_tard
      es como_pronto como_muy_pronto | a_mas_tardar como_muy_tarde
      it al_piu_presto | al_piu_tardi
      pt o_mais_cedo | o_mais_tardar no_mais_tardar
      nl op_zijn_vroegst vroegstens | uiterlijk op_zijn_laatst
      pl najwczesniej | najpozniej
      tr en_erken | en_gec
      zh 最早 | 最晚 最迟
      ja 早くても 早くとも | 遅くとも 遅くても
      ko 빨라도 빨라야 | 늦어도`,
  },
  {
    beside: 'clause',
    words: `en cheaper less_expensive | dearer more_expensive costlier pricier
      de billiger gunstiger preiswerter | teurer
      fr moins_cher moins_chere moins_chers moins_cheres | plus_cher plus_chere plus_chers plus_cheres
      es mas_barato mas_barata mas_baratos mas_baratas | mas_caro mas_cara mas_caros mas_caras
      it meno_caro meno_cara piu_economico piu_economica | piu_caro piu_cara
      pt mais_barato mais_barata | mais_caro mais_cara
      nl goedkoper | duurder
      pl tansz* taniej | drozsz* drozej
      tr daha_ucuz | daha_pahali
      ar ارخص | اغلى
      zh 更便宜 | 更贵
      ja 割安 | 割高
      ko 저렴 | 비싸 비싼`,
  },
  {
    beside: 'clause',
    words: `en the_left his_left her_left my_left your_left our_left their_left left-hand left_side left_arm left_leg left_knee left_hand left_eye left_ear left_foot left_shoulder left_wing left_lane | the_right his_right her_right my_right your_right our_right their_right right-hand right_side right_arm right_leg right_knee right_hand right_eye right_ear right_foot right_shoulder right_wing right_lane
      de linke linken linkes linker linkem links | rechte rechten rechtes rechter rechtem rechts
      fr gauche | droite droit
      es izquierda izquierdo | derecha derecho
      it sinistra sinistro | destra destro
      pt esquerda esquerdo | direita direito
      nl linker linkse links | rechter rechtse rechts
      pl lew* | praw*
      tr sol soldaki | sag sagdaki
      ar يسار الايسر اليسرى | يمين الايمن اليمنى
      zh 左 | 右
      ja 左 | 右
      ko 왼쪽 | 오른쪽`,
  },
  {
    beside: 'clause',
    words: `en rise rises rose risen rising increase increases increased grew grow grows growing | fall falls fell fallen falling decrease decreases decreased drop drops dropped shrank
      de steigt stieg gestiegen steigen erhoht erhohen erhohte | sinkt sank gesunken sinken gesenkt senken gefallen
      fr augmente augmentent augmente* hausse | baisse baissent baiss* diminu*
      es sube suben subio subido aumenta aumento aumentan | baja bajan bajado disminuye disminuyo
      it sale salito salita aumenta aumentato aumentano | scende sceso scesa diminuisce diminuito cala calato
      pt sobe subiu subiram aumentou aumenta | desce desceu diminuiu caiu cai
      nl stijgt steeg gestegen | daalt daalde gedaald
      pl wzrosl* wzrast* wzrosnie rosn* | spadl* spada* spadnie obniz* zmala*
      tr artti artiyor yukseldi artacak | dustu dusuyor azaldi azalacak
      ar زاد ارتفع ارتفعت يرتفع | انخفض انخفضت ينخفض
      zh 上涨 增加 提高 | 下降 减少 降低
      ja 上が 増え 増加 | 下が 減 低下
      ko 올랐 오르 증가 | 내렸 내리 감소`,
  },
  {
    beside: 'clause',
    words: `en in_favour in_favor favours favors supports supported support | against oppose opposes opposed
      de befurwortet befurworte befurworten dafur unterstutzt | dagegen gegen
      fr favorable soutient favorables | contre oppose opposee
      es a_favor apoya apoyan | en_contra contra opone
      it favorevole favorevoli sostiene appoggia | contrario contraria contrari contro
      pt a_favor favoravel apoia | contra contrario
      nl voorstander steunt | tegen tegenstander
      pl popiera | przeciw przeciwny przeciwna przeciwko
      tr destekliyor | karsi
      ar يؤيد تؤيد مويد | ضد يعارض تعارض
      zh 赞成 支持 | 反对
      ja 賛成 支持 | 反対
      ko 찬성 지지 | 반대`,
  },
  {
    beside: 'clause',
    words: `en open opens opened | closed closes shut
      de geoffnet offnet offnen | geschlossen schliesst schliessen
      fr ouvert ouverte ouvre ouvrent | ferme fermee fermes ferment
      es abierto abierta abre abren | cerrado cerrada cierra cierran
      it aperto aperta apre aprono | chiuso chiusa chiude chiudono
      pt aberto aberta abre | fechado fechada fecha
      nl open geopend opent | gesloten dicht sluit
      pl otwart* | zamkniet*
      tr acik aciliyor | kapali kapaniyor
      ar مفتوح مفتوحة | مغلق مغلقة
      zh 开放 营业 | 关闭 停业
      ja 開い 営業し | 閉ま 休業
      ko 열려 열립 | 닫혀 닫습 휴업`,
  },
  {
    beside: 'clause',
    words: `en free free_of_charge gratis | pay paid pays payable costs cost charged
      de kostenlos kostenfrei gratis umsonst gebuhrenfrei | kostet kosten bezahlt bezahlen zahlen zahlt kostenpflichtig
      fr gratuit gratuite gratuits gratuites gratuitement offert offerte | payant payante payer paye coute coutent
      es gratis gratuito gratuita | paga pagar pagan cuesta cuestan
      it gratis gratuito gratuita gratuiti gratuite | paga pagato pagata pagati pagare costa costano
      pt gratis gratuito gratuita | paga pagar pago custa custam
      nl gratis kosteloos | betalen betaald betaal kost kosten
      pl darmow* bezplatn* | platn* placi zaplacic kosztuje
      tr ucretsiz bedava | ucretli odenecek odenmeli
      ar مجاني مجانية مجانا | يدفع تدفع بمقابل
      zh 免费 | 收费 付费 付款
      ja 無料 | 有料
      ko 무료 | 유료`,
  },
  {
    beside: 'clause',
    words: `en allowed permitted | forbidden prohibited banned
      de erlaubt gestattet zulassig | verboten untersagt
      fr autorise autorisee autorises autorisees permis permise | interdit interdite interdits interdites
      es permitido permitida permitidos permite | prohibido prohibida prohibidos
      it permesso consentito consentita ammesso ammessi | vietato vietata vietati proibito
      pt permitido permitida permitidos | proibido proibida proibidos
      nl toegestaan mag mogen | verboden
      pl dozwolon* wolno | zabronion* zakazan*
      tr serbest izinli | yasak
      ar مسموح يسمح | ممنوع محظور
      zh 允许 可以 | 禁止
      ja 許可 可能 | 禁止 不可
      ko 허용 가능 | 금지 불가`,
  },
];

/** Words after which somebody, or something, is there again: out "until" a day is back "from" it. */
export const RETURNS =
  /(?<!\p{L})(?:back|again|return\p{L}*|available|zuruck|wieder|retour|nouveau|rentre|revient|disponib\p{L}*|vuelve|regresa|nuevo|torna|rientra|nuovo|volta|novo|terug|weer|beschikbaar|wraca|znow\p{L}*|dostepn\p{L}*|doner|donecek|tekrar|يعود|تعود|متاح)(?!\p{L})|戻|再開|回来|恢复|복귀|다시/u;
