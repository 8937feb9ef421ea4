/** "翌日", "the day after": one day from a day that is named beside it. */
export const DAY_BESIDE: readonly (readonly [number, RegExp])[] = [
  [
    1,
    /(?<!\p{L})(?:(?:the )?(?:next|following) day|the day after(?! tomorrow)|(?:tag|tags) (?:darauf|danach)|(?:am|den) (?:nachsten|folgenden) tag|(?:le )?lendemain|(?:al|el) dia siguiente|(?:il|al) giorno (?:dopo|seguente|successivo)|(?:no |o )?dia seguinte|(?:de )?dag (?:erna|erop|daarna)|volgende dag|nastepnego dnia|dzien pozniej|ertesi gun|اليوم التالي)(?!\p{L})|翌日|次の日|第二天|次日|隔天|다음 ?날|이튿날/gu,
  ],
  [
    -1,
    /(?<!\p{L})(?:(?:the )?(?:day before(?! yesterday)|previous day|eve of)|(?:am |der )?(?:vortag|tag (?:davor|vorher|zuvor))|(?:la )?veille|(?:el )?dia (?:antes|anterior)|(?:il )?giorno (?:prima|precedente)|(?:na )?vespera|(?:de )?dag (?:ervoor|daarvoor)|dzien wczesniej|dzien przed|bir gun once|اليوم السابق)(?!\p{L})|前日|前の日|前一天|전날|하루 전/gu,
  ],
];
