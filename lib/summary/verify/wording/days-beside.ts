/** "翌日", "the day after": one day from a day that is named beside it. */
export const DAY_BESIDE: readonly (readonly [number, RegExp])[] = [
  [
    7,
    /(?<!\p{L})(?:(?:a|one) week (?:later|after(?:wards)?)|eine woche (?:spater|darauf|danach)|(?:une semaine|huit jours) (?:plus tard|apres)|una semana (?:despues|mas tarde)|una settimana dopo|uma semana (?:depois|mais tarde)|een week later|tydzien pozniej|bir hafta sonra|بعد اسبوع|بعدها باسبوع)(?!\p{L})|一[周週](?:后|後|間後)|일주일 ?(?:뒤|후)/gu,
  ],
  [
    -7,
    /(?<!\p{L})(?:(?:a|one) week (?:earlier|before(?:hand)?)|eine woche (?:vorher|davor|fruher)|(?:une semaine|huit jours) (?:plus tot|avant)|una semana antes|una settimana prima|uma semana antes|een week (?:eerder|ervoor|van tevoren)|tydzien wczesniej|bir hafta once|قبل(?:ها|ه)? باسبوع)(?!\p{L})|一[周週](?:前|間前)|일주일 ?전/gu,
  ],
  [
    2,
    /(?<!\p{L})(?:two days (?:later|after(?:wards)?)|zwei tage (?:spater|darauf|danach)|(?:le surlendemain|deux jours (?:plus tard|apres))|dos dias (?:despues|mas tarde)|due giorni dopo|dois dias depois|twee dagen (?:later|daarna)|dwa dni pozniej|iki gun sonra|بعد يومين)(?!\p{L})|[两二]天后|2日後|二日後|이틀 ?(?:뒤|후)/gu,
  ],
  [
    -2,
    /(?<!\p{L})(?:two days (?:earlier|before(?:hand)?)|zwei tage (?:vorher|davor|fruher)|(?:l'avant-veille|deux jours (?:plus tot|avant))|dos dias antes|due giorni prima|dois dias antes|twee dagen (?:eerder|ervoor)|dwa dni wczesniej|iki gun once)(?!\p{L})|[两二]天前|2日前|二日前|이틀 ?전/gu,
  ],
  [
    1,
    /(?<!\p{L})(?:(?:the )?(?:next|following) day|the day after(?! tomorrow)|(?:tag|tags) (?:darauf|danach)|(?:am|den) (?:nachsten|folgenden) tag|(?:le )?lendemain|(?:al|el) dia siguiente|(?:il|al) giorno (?:dopo|seguente|successivo)|(?:no |o )?dia seguinte|(?:de )?dag (?:erna|erop|daarna)|volgende dag|nastepnego dnia|dzien pozniej|ertesi gun|اليوم التالي)(?!\p{L})|翌日|次の日|第二天|次日|隔天|다음 ?날|이튿날/gu,
  ],
  [
    -1,
    /(?<!\p{L})(?:(?:the )?(?:day before(?! yesterday)|previous day|eve of)|(?:am |der )?(?:vortag|tag (?:davor|vorher|zuvor))|(?:la )?veille|(?:el )?dia (?:antes|anterior)|(?:il )?giorno (?:prima|precedente)|(?:na )?vespera|(?:de )?dag (?:ervoor|daarvoor)|dzien wczesniej|dzien przed|bir gun once|اليوم السابق)(?!\p{L})|前日|前の日|前一天|전날|하루 전/gu,
  ],
];
