/** How a language whose words are no list denies: patterns over folded text. */
export interface DenialPatterns {
  /** Holds what looks like a denial and is none: "not only", 不过, かもしれない. */
  idle: RegExp;
  /** Denies. */
  not: RegExp;
  /** Denies without a "not": refusals, absences. */
  turns: RegExp;
  /** Leaves something out: "only", "still". */
  limits: RegExp;
}

const word = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
const pattern = (source: string): RegExp => new RegExp(source, 'gu');

/** By language. Japanese and Chinese deny by letters, Korean and Turkish by endings, Arabic and Polish by words. */
export const DENIALS: Readonly<Record<string, DenialPatterns>> = {
  ja: {
    idle: pattern(
      'かもしれ(?:ない|ません)|(?:なけ|なく)れば(?:なら|なり|いけ)(?:ない|ません)|なくては(?:なら|なり|いけ)(?:ない|ません)|ないと(?:いけ|なら|なり)(?:ない|ません)|ざるを得(?:ない|ません)|(?:に|は|も)?(?:違|ちが)い(?:ない|ありません)|間違い(?:ない|なく|ありません)|すみません|申し訳(?:ない|ありません|ございません)|問題(?:は)?(?:ない|なく|ありません)|差し支え(?:ない|なければ|ありません)|(?:ない|ません)(?:でしょう)?か|少な(?:い|く|かった)|危な(?:い|く)|だけでな(?:く|い)|のみならず|必ず|まず(?:は)?(?=[、,])|しかない|しかありません|忘れ(?:ない(?:よう)?|ず)',
    ),
    not: pattern(
      '(?<![すく危])ない|なかっ|なく(?=[てな、,。]|$)|なければ|ません|(?<=[かがさたなばまらわけせてねべめれえげぜでへ来])ず(?=[に、,。]|$)|不要|不可|不参加|未定|未(?=[\\p{Script=Han}])|無理|反対|断[りっる]|禁止|まい(?=[。、,]|$)',
    ),
    turns: pattern(
      '難し|キャンセル|中止|取りやめ|延期|欠席|欠|不足|足りな|別の|見送|遠慮|控え|無料|休み|拒否|辞退|却下|困難|できかね|いたしかね|待ち|待って|壊れ|故障|満席|満員|売り切',
    ),
    limits: pattern('だけ|のみ|より|しか|まだ|ようやく|のほうが'),
  },
  zh: {
    idle: pattern(
      '不[仅仅但只光单]是?|不过|不好意思|不客气|不错|不久|不断|不同|不少|不得不|不管|不论|无论|没问题|没关系|没事|无妨|差不多|对不起|特别|别的|别人|别墅|区别|分别|级别|个别|类别|性别|告别|未来|未必|非常|除非|不如|要不|不然|不一定|不见得|忍不住|免不了|毫无疑问|无疑|不用谢|(.)不\\1|没(?=有?吗)|有没有|是否|非洲|不妨|不超过|不少于|不低于|不高于|不晚于|不迟于|不早于|不要忘|别忘|不忘',
    ),
    not: pattern('[不没沒未无無勿非]|别(?=[\\p{Script=Han}])|禁止|尚待'),
    turns: pattern(
      '取消|拒绝|推迟|延期|缺席|缺|免费|反对|停止|暂停|放弃|谢绝|忘|另|难|否|请假|病假|剩|售罄|关闭|免|等|坏|故障|满',
    ),
    limits: pattern('只|仅|才|还|就|已'),
  },
  ko: {
    idle: pattern(
      '않을까|않나|않습니까|않겠습니까|못지않|뿐만 아니라|뿐 아니라|수밖에 없|문제 ?없|틀림없|상관없|상관 없|괜찮|얼마 남지 않|잊지 ?(?:마|말)|적지 않|을지도 모르|ㄹ지 모르|변함없|[는은을할될인]지 ?(?:안|못)? ?[^ ]{0,6}(?:없|않|아닌|못하|안 되)[^ ]{0,3}지',
    ),
    not: pattern(
      '(?<=지 ?|지는 ?|지도 ?)(?:않|못|마세요|말|마십)|(?<!\\p{L})(?:안|못) ?(?=\\p{L})(?!안|내|녕|전|건)|없|아니|아닙|못(?:하|했|합|할)|불가|금지|미정|불참',
    ),
    turns: pattern(
      '취소|거절|거부|연기|결석|결근|부족|무료|반대|중단|포기|어렵|힘들|사양|휴무|마감|매진|면제|기다|대기|고장|만석|가득',
    ),
    limits: pattern('만(?=\\P{L}|$)|밖에|아직|겨우|대신|오히려'),
  },
  ar: {
    idle: pattern(
      word(
        'لا (?:بد|مانع|باس|مشكله|مشكلة|شك|يزال|تزال|زال|زالت|تنس|تنسى|تنسوا|تتردد)|ما زال(?:ت)?|ليس فقط|غير ان|الا ان|لا (?:يتجاوز|يقل عن|يزيد عن|تتجاوز)',
      ),
    ),
    not: pattern(
      word(
        '[وف]?(?:لا|لن|لم|ليس|ليست|ليسوا|لست|لسنا|بدون|دون|غير|ممنوع|ممنوعة|كلا|عدم)|[وف]?ما (?=\\p{L})',
      ),
    ),
    turns: pattern(
      'الغ[اي]|ملغ|رفض|يرفض|ترفض|تاجيل|تاجل|موجل|اجل|اعتذ|يعتذ|تعتذ|غياب|غائب|مجان|ناقص|نقص|توقف|استحال|مستحيل|صعب|نفد|مغلق|مريض|انتظار|ينتظر|تنتظر|معطل|عطل',
    ),
    limits: pattern(word('فقط|الا|انما|بعد|مازال|بل')),
  },
  pl: {
    idle: pattern(
      word(
        'nie tylko|nie ma (?:problemu|sprawy|za co)|nie (?:pozniej|wiecej|mniej|dluzej|wczesniej) niz|nie zapomnij(?:cie|my)?|prosze nie zapomniec|czy nie|nie ma watpliwosci',
      ),
    ),
    not: pattern(
      word(
        'nie|nigdy|nikt|nikogo|nikomu|nic|niczego|zaden|zadna|zadne|zadnych|zadnego|zadnej|ani|bez|brak|braku',
      ),
    ),
    turns: pattern(
      '(?<!\\p{L})(?:odwol|odmaw|odmow|odrzuc|rezygn|anulow|przeloz|brakuj|niemozliw|nieobec|niedostep|niepotrzeb|darmow|bezplat|zakaz|zabron|wstrzym|zapomn|chor|przeciw|wyklucz|odmownie|zwolni|zamkni|spozni|czek|oczek|zepsu|popsu|zgub|peln|pelen)\\p{L}*',
    ),
    limits: pattern(word('tylko|jedynie|jeszcze|dopiero|niestety|zamiast|raczej|wciaz|nadal|juz')),
  },
  tr: {
    idle: pattern(
      `${word('sadece \\p{L}+ degil|degil mi|unutma(?:yin|yiniz|yalim)?|sorun (?:yok|degil)|problem (?:yok|degil)')}|\\p{L}{1,24}m[ae]d[ae]n (?:once|evvel)|\\p{L}{1,24}[iu]p \\p{L}{1,24}m[ae]\\p{L}{1,12}|\\p{L}{1,24}m[ae]z m[iu]\\p{L}*|\\p{L}{1,24}m[iu]yor m[iu]\\p{L}*|\\p{L}{1,24}r \\p{L}{1,24}m[ae]z(?!\\p{L})|(?<!\\p{L})(?:namaz|temmuz|komedi|merkez|maalesef)\\p{L}*`,
    ),
    not: pattern(
      `${word('degil\\p{L}*|yok|yoktur|yoktu|hic|hicbir|asla|hayir|kimse|ne yazik ki')}|\\p{L}{1,20}(?:m[iu]yor|m[ae]yac[ae]|m[ae]yec[ae]|m[ae]d[iu](?:m|n|k|l[ae]r|niz|r)?(?!\\p{L})|m[ae]z(?!\\p{L})|m[ae]zl[ae]r|m[ae]z[sd]\\p{L}|m[ae]mi[sz]|m[ae]yi[nz]|m[ae]m[ae]l[iu]|m[ae]d[ae]n(?!\\p{L})|[ae]m[ae]m(?!\\p{L})|m[ae]yiz(?!\\p{L}))`,
    ),
    turns: pattern(
      '(?<!\\p{L})(?:iptal|redd|ertele|vazgec|eksik|imkansiz|yasak|ucretsiz|bedava|karsi|gec|hasta|kapali|dolu|unut|gerek kalma|zor|bekl|boz|ariza|kayip)\\p{L}*',
    ),
    limits: pattern(word('sadece|yalnizca|yalniz|ancak|maalesef|hala|henuz|daha|yerine|artik')),
  },
};
