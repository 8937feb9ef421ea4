/** What numbers measure, by key: units of time, length, area, weight, volume, data, power. Words folded, inflected forms too. */
const ROWS: readonly (readonly [keys: string, words: string])[] = [
  [
    'second',
    'second seconds sec secs sekunde sekunden sek seconde secondes segundo segundos secondo secondi seconden sekunda sekundy sekund saniye ثانية ثوان ثواني 秒 초',
  ],
  [
    'minute',
    'minute minutes min mins minuten minutig minutige minutigen minutiger minuto minutos minuti minuut minuta minuty minut dakika dk dakikalik دقيقة دقايق 分钟 分鐘 分間',
  ],
  [
    'hour',
    'hour hours hr hrs h stunde stunden std stundig stundige stundigen stundiger heure heures hora horas ora ore uur uren urige godzina godziny godzin godz saat saatlik ساعة ساعات 時間 小时 小時 시간',
  ],
  [
    'day',
    'day days tag tage tagen tags tagig tagige tagigen tagiger werktag werktage werktagen arbeitstag arbeitstage arbeitstagen jour jours journee journees dia dias giorno giorni giornate dag dagen daagse werkdagen dzien dni dnia gun gunluk gune gunde يوم ايام يوما 天 日間 工作日 営業日 일간',
  ],
  [
    'night',
    'night nights nacht nachte nachten ubernachtung ubernachtungen nuit nuits nuitee nuitees noche noches noite noites pernoites notte notti overnachtingen noc noce nocy noclegi noclegow gece ليلة ليال ليالي 泊 晚 박',
  ],
  [
    'week',
    'week weeks woche wochen wochig wochige wochigen semaine semaines semana semanas settimana settimane weken tydzien tygodnie tygodni tygodnia hafta haftalik haftada haftaya اسبوع اسابيع 週間 周 星期 주',
  ],
  [
    'month',
    'month months monat monate monaten monatig monatige monatigen mois mes meses mese mesi maand maanden miesiac miesiace miesiecy miesiaca ay aylik ayda aya شهر اشهر شهور شهرا か月 ヶ月 カ月 个月 個月 개월 달',
  ],
  [
    'year',
    'year years yr yrs yo jahr jahre jahren jahrig jahrige jahrigen an ans annee annees ano anos anno anni jaar jaren jarige rok lata lat roku yil yillik yas yasinda سنة سنوات عام اعوام عاما 歳 岁 年間 살',
  ],
  [
    'mm',
    'mm millimeter millimetre millimetres millimeters milimetros millimetri ミリ 毫米 밀리미터',
  ],
  [
    'cm',
    'cm centimeter centimetre centimetres centimeters zentimeter centimetros centimetri santim santimetre سم センチ 厘米 센티미터',
  ],
  [
    'm',
    'm meter meters metre metres metro metros metri metrow metr metrelik متر امتار メートル 米 미터',
  ],
  [
    'km',
    'km kilometer kilometers kilometre kilometres kilometro kilometros quilometros chilometri chilometro kilometrow kilometr كيلومتر كم キロメートル 公里 킬로미터',
  ],
  ['mile', 'mile miles meile meilen milles millas miglia mijl'],
  ['inch', 'inch inches zoll pouces pulgadas pollici polegadas inc インチ 英寸'],
  ['foot', 'foot feet ft'],
  ['m2', 'm2 qm sqm mq 平米 ㎡'],
  ['m3', 'm3 cbm'],
  ['mg', 'mg milligramm milligrams'],
  [
    'g',
    'g gr gramm gramme grammes gram grams gramo gramos grammi gramas gramow غرام グラム 克 그램',
  ],
  [
    'kg',
    'kg kilo kilos kilogramm kilograms kilogrammes kilogramos chili chilo quilos kilogram kilogramow كيلو كغ キログラム 公斤 킬로그램',
  ],
  ['km kg', 'キロ 킬로'],
  ['t', 't tonne tonnen tonnes tons toneladas tonnellate ton ton 吨 トン 톤'],
  ['lb', 'lb lbs'],
  ['ml', 'ml milliliter millilitre millilitres 毫升'],
  ['cl', 'cl'],
  ['l', 'l liter liters litre litres litro litros litri litrow لتر リットル 升 리터'],
  ['kb', 'kb'],
  ['mb', 'mb megabyte megabytes'],
  ['gb', 'gb gigabyte gigabytes gigas gig'],
  ['tb', 'tb terabyte terabytes'],
  ['mbit', 'mbit mbps'],
  ['gbit', 'gbit gbps'],
  ['w', 'w watt'],
  ['kw', 'kw kilowatt'],
  ['kwh', 'kwh'],
];

/** The keys that a word stands for. */
export const MEASURES: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.flatMap(([keys, words]) =>
    words.split(' ').map((word): [string, string[]] => [word, keys.split(' ')]),
  ),
);
