const spaced = (words: string) =>
  `(?<!\\p{L})(?:${words
    .trim()
    .split(/\s*\n\s*/)
    .join('|')})(?!\\p{L})`;

/** How a mail says when something is due without a date, folded. */
export const DUE_WORDS = {
  /** "As soon as possible" */
  haste: new RegExp(
    `${spaced(`asap|as soon as (?:possible|you can|convenient)|soon(?:est)?|immediately|urgently|right away|straight away|at once|now|promptly|end of play|close of business|cob|eod|eow|eom|at your earliest convenience|when(?:ever)? you can|in time
      sofort|umgehend|baldmoglichst|schnellstmoglich|so (?:bald|schnell|rasch) wie moglich|moglichst (?:bald|schnell|rasch|zeitnah)|bald|zeitnah|unverzuglich|dringend|jetzt|rechtzeitig|feierabend|dienstschluss|betriebsschluss|geschaftsschluss
      des que possible|au plus vite|le plus (?:vite|tot|rapidement) possible|rapidement|bientot|immediatement|sans (?:delai|tarder)|maintenant|d'urgence|fin de journee
      cuanto antes|lo antes posible|en cuanto (?:pued\\p{L}+|sea posible)|pronto|inmediatamente|ahora|urgentemente|con urgencia
      al piu presto|(?:il )?prima possibile|quanto prima|appena possibile|subito|presto|immediatamente|adesso|urgentemente
      o (?:quanto antes|mais (?:rapido|cedo) possivel)|assim que (?:possivel|puder\\p{L}*)|logo|imediatamente|agora|com urgencia
      zo (?:snel|spoedig) mogelijk|z\\.?s\\.?m\\.?|spoedig|onmiddellijk|direct|meteen|nu
      jak najszybciej|jak najpredzej|mozliwie szybko|natychmiast|wkrotce|pilnie|niezwlocznie|teraz
      en kisa (?:surede|zamanda)|hemen|derhal|acilen|bir an once|mumkun olan en kisa surede|simdi
      باسرع وقت(?: ممكن)?|في اقرب وقت(?: ممكن)?|فورا|حالا|الان|عاجلا`)}|できるだけ(?:早く|早め)|なるべく(?:早く|早め)|至急|早急|すぐ|早めに|尽快|盡快|尽早|立即|马上|馬上|即刻|最快|가능한 (?:한 )?빨리|빨리|빠른 시일|즉시|조속히|최대한 빨리`,
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
      قبل|حتى|خلال|بعد`)}|(?:まで(?:に)?|前(?:に|日)?|以内(?:に)?|中(?:に)?|後(?:に)?|次第|之前|以前|前|之内|内|以内|之后|后|까지|전에?|이내(?:에)?|안에|내에|후에?)$|(?<!\\p{L})(?:kadar|once|icinde|sonra)$`,
    'u',
  ),
} as const;
