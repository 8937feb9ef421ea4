/** Words by which a mail sets something new in the place of something old, folded. */
const SPACED = `correct(?:ion|ed|ing)|sorry|my mistake|i was wrong|(?:is|are|it's|will be) now|now(?= (?:\\p{L}+s )?(?:at|on|in|from|until|only)? ?(?:\\d|[€£$]))|(?:that|which) leaves|moved?(?= (?:\\p{L}+ ){0,2}(?:to|up|forward|back))|changed?(?= (?:\\p{L}+ ){0,2}to)|chang(?:e|ing)(?= of|:)|go(?:es)? (?:up |down )?to|(?:went|gone) (?:up |down )?to|(?:rais|reduc|lower|increas)ed to|comes to|postponed|brought forward|rescheduled|no longer|only \\d+ (?:left|now)|revised|updated|new (?:price|total|time|date|figure|number|room|deadline|count)
  korrektur|korrigier\\p{L}*|berichtig\\p{L}*|versehentlich|irrtumlich|vertan|verschob\\p{L}*|verleg\\p{L}*|vorverlegt|vorgezogen|geandert|andert|(?:jetzt|nun) (?:doch|nur|erst|schon|um|am|im|bei|\\d)|jetzt \\d|aber (?:schon|erst) (?:um|am)|doch (?:erst|schon|nur)|nicht mehr|sinkt auf|steigt auf|erhoht sich|reduziert sich|gesenkt|erhoht|neue[rns]? (?:preis|termin|uhrzeit|zahl|frist|raum|betrag|summe)
  correction|corrig\\p{L}*|rectifi\\p{L}*|erreur|trompee?s?|finalement|desormais|(?:est|sera|sont|seront) (?:reporte|avance|decale|deplace)\\p{L}*|reporte\\p{L}*|decale\\p{L}*|avance[es]{0,2} (?:au|a)|passe(?:nt)? (?:de|a)|change\\p{L}*|devient|deviennent|ne (?:sont|sommes|reste\\p{L}*) plus|nouve(?:au|lle)s? (?:prix|tarif|horaire|date|heure|total|montant|salle|delai)
  correccion|corrij\\p{L}*|me equivoque|nos equivocamos|error|finalmente|al final|pasan? (?:de|a)|quedamos|quedan en|se queda en|ahora (?:son|es|sera\\p{L}*)|cambi(?:a|an|o|ado|aron|amos)|se (?:aplaza|adelanta|retrasa|traslada)\\p{L}*|aplazad\\p{L}*|adelantad\\p{L}*|ya no|nuev[oa]s? (?:precio|horario|hora|fecha|total|importe|sala|plazo)
  correzione|corregg\\p{L}*|rettific\\p{L}*|sbagliat\\p{L}*|errore|alla fine|diventa|diventano|passan?o? (?:da|a)|spostat\\p{L}*|rinviat\\p{L}*|anticipat\\p{L}*|cambi(?:a|ano|ato|ata)|ora (?:sono|e|sara)|non .{1,20} piu|nuov[oaie] (?:prezzo|orario|ora|data|totale|importo|sala|scadenza)
  correcao|corrig\\p{L}*|retific\\p{L}*|enganei|engano|erro|afinal|no final|mudou|mudaram|muda|mudamos|passou (?:de|a|para)|passa (?:de|a|para)|agora (?:e|sao|sera)|ficou em|ficamos|adiad\\p{L}*|antecipad\\p{L}*|alterad\\p{L}*|nov[oa]s? (?:preco|horario|data|total|valor|sala|prazo)
  correctie|corriger\\p{L}*|vergist|vergissing|fout|verplaatst|verzet|verschoven|gewijzigd|uiteindelijk|toch (?:pas|al|maar)|wordt nu|worden nu|wordt het|zijn nu|is nu|nu dus|vervroegd|uitgesteld|verlaagd|verhoogd|niet meer|nieuwe (?:prijs|tijd|datum|totaal|bedrag|zaal|termijn)
  korekta|sprostowanie|pomylk\\p{L}*|pomylil\\p{L}*|przepraszam|jednak|przesun\\p{L}*|przenies\\p{L}*|przelozon\\p{L}*|zmien\\p{L}*|zmiana|teraz (?:jest|to|o)|wzrosl\\p{L}*|spadl\\p{L}*|juz nie|now[aye] (?:cen\\p{L}*|termin|godzin\\p{L}*|dat\\p{L}*|kwot\\p{L}*|sal\\p{L}*)
  duzelt\\p{L}*|yanlis\\p{L}*|hata\\p{L}*|degisti|degistirildi|alindi|ertelendi|one alindi|artik|yukseldi|dustu|indi|cikti|yeni (?:fiyat|saat|tarih|tutar|salon)`;

const UNSPACED = `تصحيح|عذرا|اسف|خطا|تغير|تم (?:تغيير|نقل|تاجيل|تقديم|تعديل)|اصبح|صار|الان|الجديد|更正|改[为成到在]|变[为成]|变更|調整|调整为|推迟|提前到|降到|降为|涨到|涨为|取消了|不再|訂正|変更|誤り|間違|延期|前倒し|繰り上げ|になりました|となりました|に変わ|정정|수정|변경|바뀌|옮겼|옮겨|연기|앞당|늦춰|내렸|올렸|줄었|늘었`;

/** A sentence with such a word may put a value in the place of another one. Plain ASCII, for speed: all mail of a thread is searched. */
export const CORRECTIONS = new RegExp(
  `\\b(?:${SPACED.replaceAll('\\p{L}', '[a-z]')
    .split(/\s*\n\s*/)
    .join('|')})\\b|${UNSPACED}`,
);

/** Announces that what follows corrects something. */
export const ANNOUNCES =
  /\b(?:correction|corrections|korrektur|berichtigung|je (?:corrige|rectifie)|(?:una )?correccion|corrijo|correzione|rettifica|correcao|corrigindo|correctie|rectificatie|korekta|sprostowanie|duzeltme|duzeltiyorum)\b|تصحيح|更正|訂正|정정/;

/** Words of a line that tells what was so at first. */
export const AT_FIRST =
  /(?<!\p{L})(?:first|initial\p{L}*|at the start|before|earlier|zunachst|zuerst|anfang\p{L}*|erst|alte[rnms]?|fruher\p{L}*|d'abord|initial\p{L}*|au depart|premier\p{L}*|ancien\p{L}*|avant|al principio|inicial\p{L}*|primer\p{L}*|antigu\p{L}*|anterior\p{L}*|prima|inizial\p{L}*|precedent\p{L}*|vecchi\p{L}*|no inicio|primeir\p{L}*|antig\p{L}*|eerst|aanvankelijk|oorspronkelijk\p{L}*|oude|najpierw|poczatkow\p{L}*|wczesniej\p{L}*|pierwotn\p{L}*|star[aeyi]\p{L}*|once|basta|ilk|eski\p{L}*|اولا|سابق\p{L}*|old|previous\p{L}*|former\p{L}*|original\p{L}*)(?!\p{L})|最初|起初|原[本来先定]|当初|之前|以前|처음|원래|기존|이전|以上前|当初/u;
