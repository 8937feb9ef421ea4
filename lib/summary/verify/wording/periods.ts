/**
 * Stretches of time that are named by the day of speaking, each with its words in several languages, folded. `first` and
 * `last` are days from the Monday of the week or from the first of the month that `unit` steps lead to.
 */
export interface Period {
  key: string;
  unit: 'week' | 'month' | 'year';
  steps: number;
  words: RegExp;
}

const words = (spaced: string, unspaced: string) =>
  new RegExp(`(?<!\\p{L})(?:${spaced})(?!\\p{L})|${unspaced}`, 'gu');

export const PERIODS: readonly Period[] = [
  {
    key: 'next weekend',
    unit: 'week',
    steps: 1,
    words: words(
      '(?:next|coming) week-?end|(?:nachste[ns]?|kommende[ns]?) wochenende|week-?end prochain|(?:proximo fin|fin) de semana (?:que viene|proximo)|proximo fin de semana|proximo fim de semana|fim de semana que vem|prossimo (?:week-?end|fine settimana)|(?:volgend|komend) weekend|(?:przyszly|najblizszy) weekend',
      '来週末|下周末|다음 ?주말',
    ),
  },
  {
    key: 'weekend',
    unit: 'week',
    steps: 0,
    words: words(
      'week-?ends?|wochenenden?|fin(?:es)? de semana|fine settimana|fim de semana|hafta sonu',
      '週末|周末|주말',
    ),
  },
  {
    key: 'end of next week',
    unit: 'week',
    steps: 1,
    words: words(
      'end of next week|ende (?:der )?(?:nachste|kommende)[rn]? woche|fin de (?:la )?semaine prochaine|fin(?:al)?(?:es)? de (?:la )?(?:proxima semana|semana que viene|semana que vem)|fine (?:della )?(?:prossima settimana|settimana prossima)|(?:eind|einde) (?:van )?(?:volgende|komende) week|koniec przyszlego tygodnia|konca przyszlego tygodnia|gelecek hafta sonu',
      '来週末|来週中|下周末|下周内|다음 ?주 ?말|다음 주 안',
    ),
  },
  {
    key: 'end of next month',
    unit: 'month',
    steps: 1,
    words: words(
      'end of next month|ende (?:des )?(?:nachste|kommende)[nrs]? monats|fin (?:du )?mois prochain|fin(?:al)?(?:es)? de(?:l)? (?:proximo mes|mes que viene|mes que vem)|fine (?:del )?(?:prossimo mese|mese prossimo)|(?:eind|einde) (?:van )?volgende maand',
      '来月末|下月底|下个月底|다음 ?달 ?말',
    ),
  },
  {
    key: 'end of week',
    unit: 'week',
    steps: 0,
    words: words(
      'end of (?:the |this )?week|ende (?:der|dieser) woche|fin de (?:la |cette )semaine|fin(?:al)?(?:es)? de (?:la |esta )semana|fine (?:della )?settimana|entro la settimana|eind(?:e)? van (?:de|deze) week|fi(?:m|nal) d(?:a|esta) semana|(?:koniec|konca) tygodnia|hafta(?:nin)? sonuna',
      '今週末|今週中|本周内',
    ),
  },
  {
    key: 'end of month',
    unit: 'month',
    steps: 0,
    words: words(
      "end of (?:the |this )?month|month'?s? end|monatsende|ende (?:des|dieses) monats|fin (?:du|de ce) mois|fin(?:al)?(?:es)? de(?:l| este)? mes|fine (?:del )?mese|fim do mes|eind(?:e)? van de maand",
      '月末|今月末|今月中|月底|월말',
    ),
  },
  {
    key: 'end of year',
    unit: 'year',
    steps: 0,
    words: words(
      "end of (?:the |this )?year|year'?s? end|jahresende|ende (?:des|dieses) jahres|fin (?:de l'annee|d'annee)|fin(?:al)?(?:es)? de(?:l)? ano|fine (?:dell')?anno|fim do ano|eind(?:e)? van het jaar",
      '年末|年内|年底|연말',
    ),
  },
  {
    key: 'this week',
    unit: 'week',
    steps: 0,
    words: words(
      '(?:this|current) week|(?:in )?diese[rn]? woche|cette semaine|(?:n?esta) semana|questa settimana|in settimana|deze week|(?:tym tygodniu|tego tygodnia)|bu hafta(?:ki)?',
      '今週|本周|这周|이번 ?주',
    ),
  },
  {
    key: 'next week',
    unit: 'week',
    steps: 1,
    words: words(
      '(?:next|coming) week|(?:nachste|kommende)[rn]? woche|semaine prochaine|(?:proxima|otra) semana|semana (?:que viene|proxima|que vem)|(?:prossima settimana|settimana prossima)|(?:volgende|komende) week|przyszl(?:ym|ego) tygodni[ua]|(?:gelecek|onumuzdeki) hafta|haftaya',
      '来週|翌週|下周|下星期|다음 ?주',
    ),
  },
  {
    key: 'last week',
    unit: 'week',
    steps: -1,
    words: words(
      '(?:last|previous|past) week|(?:letzte|vorige|vergangene)[rn]? woche|semaine (?:derniere|passee)|semana pasada|semana passada|settimana scorsa|scorsa settimana|(?:vorige|afgelopen) week|(?:zeszlym|ubieglym) tygodniu|gecen hafta',
      '先週|上周|지난 ?주',
    ),
  },
  {
    key: 'this month',
    unit: 'month',
    steps: 0,
    words: words(
      '(?:this|current) month|diese[nm] monat|ce mois(?:-ci)?|(?:n?este) mes|questo mese|deze maand',
      '今月|本月|이번 달',
    ),
  },
  {
    key: 'next month',
    unit: 'month',
    steps: 1,
    words: words(
      '(?:next|coming) month|(?:nachste|kommende)[nmr]? monat|mois prochain|(?:proximo mes|mes que viene|mes que vem)|(?:prossimo mese|mese prossimo)|volgende maand|przyszlym miesiacu|gelecek ay',
      '来月|翌月|下个月|다음 달',
    ),
  },
  {
    key: 'last month',
    unit: 'month',
    steps: -1,
    words: words(
      '(?:last|previous|past) month|(?:letzte|vorige|vergangene)[nmr]? monat|mois (?:dernier|passe)|mes pasado|mes passado|mese scorso|scorso mese|vorige maand',
      '先月|上个月|지난달',
    ),
  },
  {
    key: 'next year',
    unit: 'year',
    steps: 1,
    words: words(
      "next year|(?:nachste|kommende)[sn]? jahr|(?:l'an|l'annee|annee) prochaine?|(?:proximo ano|ano que viene|ano que vem)|(?:prossimo anno|anno prossimo|l'anno prossimo)|volgend jaar",
      '来年|明年|내년',
    ),
  },
  {
    key: 'last year',
    unit: 'year',
    steps: -1,
    words: words(
      "last year|(?:letzte|vorige|vergangene)[sn]? jahr|l'an(?:nee)? (?:derniere?|passee?)|annee (?:derniere|passee)|ano pasado|ano passado|(?:anno scorso|scorso anno)|vorig jaar",
      '昨年|去年|작년',
    ),
  },
];

/** One of these stands in the words of every stretch of time, folded, in scripts with spaces. */
export const PERIOD_WORDS: ReadonlySet<string> = new Set(
  `week weekend weekends woche wochenende wochenenden semaine semana settimana semanas tygodniu tygodnia tygodni hafta haftaya haftaki haftanin sonu sonuna miesiacu ay
   month monat monats monatsende mois mes mese maand
   year jahr jahres jahresende annee an ano anno jaar fin fine fim`.split(/\s+/),
);
