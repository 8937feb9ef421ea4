const spaced = (words: string) =>
  `(?<!\\p{L})(?:${words
    .trim()
    .split(/\s*\n\s*/)
    .join('|')})(?!\\p{L})`;

/** How a mail says when something is due without a date, folded. */
export const DUE_WORDS = {
  /** "As soon as possible" */
  haste: new RegExp(
    `${spaced(`asap|(?:from|as of|starting) now(?: on)?|from today|as soon as (?:possible|you can|convenient)|soon(?:est)?|immediately|urgently|right away|straight away|at once|now|promptly|end of play|close of business|cob|eod|eow|eom|at your earliest convenience|when(?:ever)? you can|in time
      (?:ab )?sofort|ab (?:jetzt|heute)|von nun an|kunftig|umgehend|baldmoglichst|schnellstmoglich|so (?:bald|schnell|rasch) wie moglich|moglichst (?:bald|schnell|rasch|zeitnah)|bald|zeitnah|unverzuglich|dringend|jetzt|rechtzeitig|feierabend|dienstschluss|betriebsschluss|geschaftsschluss
      des (?:maintenant|a present|aujourd'hui)|a partir de maintenant|dorenavant|desormais|des que possible|au plus vite|le plus (?:vite|tot|rapidement) possible|rapidement|bientot|immediatement|sans (?:delai|tarder)|maintenant|d'urgence|fin de journee
      (?:a partir de|desde) (?:ahora|hoy)|en adelante|cuanto antes|lo antes posible|en cuanto (?:pued\\p{L}+|sea posible)|pronto|inmediatamente|ahora|urgentemente|con urgencia
      d'ora in (?:poi|avanti)|da (?:ora|oggi|subito)|al piu presto|(?:il )?prima possibile|quanto prima|appena possibile|subito|presto|immediatamente|adesso|urgentemente
      a partir de (?:agora|hoje)|doravante|o (?:quanto antes|mais (?:rapido|cedo) possivel)|assim que (?:possivel|puder\\p{L}*)|logo|imediatamente|agora|com urgencia
      (?:van|vanaf) (?:nu|vandaag)(?: af)?|voortaan|per direct|zo (?:snel|spoedig) mogelijk|z\\.?s\\.?m\\.?|spoedig|onmiddellijk|direct|meteen|nu
      od (?:teraz|dzis|zaraz)|jak najszybciej|jak najpredzej|mozliwie szybko|natychmiast|wkrotce|pilnie|niezwlocznie|teraz
      bundan (?:boyle|sonra)|en kisa (?:surede|zamanda)|hemen|derhal|acilen|bir an once|mumkun olan en kisa surede|simdi
      من الان(?: فصاعدا)?|باسرع وقت(?: ممكن)?|في اقرب وقت(?: ممكن)?|فورا|حالا|الان|عاجلا`)}|今後|これから|从现在起|即日起|从今往后|지금부터|앞으로|できるだけ(?:早く|早め)|なるべく(?:早く|早め)|至急|早急|すぐ|早めに|尽快|盡快|尽早|立即|马上|馬上|即刻|最快|가능한 (?:한 )?빨리|빨리|빠른 시일|즉시|조속히|최대한 빨리`,
    'u',
  ),
  /** "That evening", "in the morning": at a day that the mail names beside it. */
  thatDay: new RegExp(
    `${spaced(`(?:on )?(?:the|that) (?:same |very )?(?:day|morning|afternoon|evening|night)|same day|in the (?:morning|afternoon|evening)|at (?:noon|lunchtime|night)|over lunch
      (?:am |an )?(?:selben|gleichen|demselben) (?:tag|abend|morgen|vormittag|nachmittag)|(?:am|an diesem|noch am) (?:tag|morgen|vormittag|mittag|nachmittag|abend)|taggleich
      (?:le |ce |cette )?(?:jour|matin|soir|apres-midi|journee)(?:-la| meme)|(?:le|au|en) (?:matin|soir|soiree|midi|journee|debut de soiree)|(?:l')?apres-midi
      (?:el |ese |esa )?(?:mismo |misma )?(?:dia|manana|tarde|noche)(?: mism[oa])?|(?:por|a|de) la (?:manana|tarde|noche)|al mediodia
      (?:lo )?stesso (?:giorno|pomeriggio)|la stessa (?:sera|mattina)|(?:quel|quella) (?:giorno|mattina|pomeriggio|sera)|in (?:mattinata|giornata|serata)|(?:di|la) (?:sera|mattina)
      (?:no |n[ea]ss[ea] |naquel[ea] )?(?:mesm[oa] )?(?:dia|manha|tarde|noite)|(?:pela|de|a) (?:manha|tarde|noite)|ao meio-dia
      (?:die|dezelfde|diezelfde) (?:dag|ochtend|middag|avond)|'?s (?:ochtends|middags|avonds)|in de (?:ochtend|middag|avond)
      (?:tego (?:samego )?|w tym samym )(?:dnia|dniu|wieczora|popoludnia)|(?:w ten sam )dzien|rano|wieczorem|po poludniu|przed poludniem
      (?:ayni |o )(?:gun|aksam|sabah)|(?:sabah|aksam|ogleden sonra|ogleyin)
      (?:في )?(?:نفس|ذات) (?:اليوم|المساء)|(?:في )?(?:ذلك اليوم|مساء ذلك اليوم|الصباح|المساء)|صباحا|مساء`)}|[当當]日|[当當]天|[当當]晚|同日|同一天|同じ日|その日|午前中|夕方|早上|晚上|上午|下午|그날|당일|같은 날|저녁|아침|오전|오후`,
    'u',
  ),
  /** "Before the meeting", "within two weeks" */
  until: new RegExp(
    `^(?:at the latest )?${spaced(`by(?! \\p{L}+ing)|until|till|before|within|after|at the|no later than|ahead of|in time for|prior to|during|once|when|as soon as
      bis|vor|innerhalb|binnen|nach|spatestens|zum|zur|rechtzeitig|sobald|wenn|wahrend
      avant|d'ici|jusqu'?\\p{L}{0,3}|dans|sous|apres|au plus tard|lors|pendant
      antes|hasta|dentro|para|despues|tras|cuando|durante
      prima|entro|fino|dopo|durante|quando
      antes|ate|dentro|depois|apos|quando|durante
      voor|tot|binnen|na|uiterlijk|tijdens|zodra
      przed|do|w ciagu|po|najpozniej|podczas|gdy
      قبل|حتى|خلال|بعد`)}|(?:まで(?:に)?|前(?:に|日)?|以内(?:に)?|中(?:に)?|後(?:に)?|次第|之前|以前|前|之内|内|以内|之后|后|까지|전에?|이내(?:에)?|안에|내에|후에?)$|(?<!\\p{L})(?:kadar|once|icinde|sonra|earlier|before|later|after|beforehand|vorher|davor|fruher|spater|danach|avant|auparavant|plus (?:tot|tard)|apres|antes|despues|prima|dopo|depois|mais (?:cedo|tarde)|eerder|later|ervoor|erna|wczesniej|przedtem|pozniej|potem)$`,
    'u',
  ),
} as const;
