/** What advice-words.ts makes its tables of: lists of folded words, and patterns for folded text. */
interface Wording {
  self: RegExp;
  order: string;
  noun: string;
  objects: string;
  form: RegExp | null;
  must: RegExp;
}

/** By language (BCP 47). */
export const WORDS_OF_ADVICE: Readonly<Record<string, Wording>> = {
  en: {
    self: /(?<!\p{L})(?:i|we|my|our)(?![\p{L}.])/u,
    order: `dial click tap browse go login verify confirm install pay enter provide send respond delete disable never always beware
      ignore approve authorise authorize buy purchase wire execute subscribe unsubscribe submit deposit withdraw remove erase
      accept give keep tell avoid ensure hurry upload activate enable unlock log call ring phone text contact update forward reply
      share visit`,
    noun: 'call ring phone text contact update download transfer scan forward reply share sign visit order book run move',
    objects: `the this that these those your our my his her its their us it them him me all any both every each some an another
      no`,
    form: null,
    must: /(?<!\p{L})you(?:'ll)? (?:must|should|need|have to|ought|are (?:advised|required|asked|urged) to)(?!\p{L})|(?<!\p{L})(?:is|be|it's) (?:best|advisable|recommended|essential|crucial|vital|imperative|important|necessary|urgent|wise) (?:to|that)(?!\p{L})|(?:^|[.:;,!?] )best to(?!\p{L})|(?<!\p{L})(?:is|are) (?:strongly |highly |urgently )?(?:recommended|advisable)(?!\p{L})/u,
  },
  de: {
    self: /(?<!\p{L})(?:ich|wir|mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer)(?![\p{L}.])/u,
    order: `klicken klicke klick rufen ruf rufe offnen offne besuchen besuche melde bestatige lade installiere zahle uberweise
      sende schicke antworte losche kaufe bestelle genehmige unterschreibe aktiviere gib nimm folge trage uberprufe prufe
      zahlen uberweisen senden schicken bestatigen installieren antworten laden melden loschen`,
    noun: 'kauf zahlen laden antworten',
    objects:
      'den das die dem einen eine ein dein deine deinen ihre ihren ihr alle diese diesen dieses',
    form: /^(?!(?:haben|sind|konnen|konnten|wollen|mussen|sollen|werden|wurden|durfen|mochten|dass|wenn|ob|als) )\p{L}{2,20}(?:en|ern|eln|ehen|un) sie(?!\p{L})/u,
    must: /(?<!\p{L})(?:du (?:musst|solltest|sollst)|(?:mussen|sollten|sollen) sie|ihr (?:musst|solltet))(?!\p{L})|(?<!\p{L})es (?:ist|ware) (?:wichtig|ratsam|empfehlenswert|notig|notwendig|dringend|am besten|unerlasslich)(?!\p{L})|(?<!\p{L})(?:wird|werden|ist|sind|sei)(?: \p{L}{1,20}){0,5} (?:empfohlen|ratsam|empfehlenswert)(?!\p{L})|(?:^|[.:;!?] )am besten(?!\p{L})|(?<!\p{L})empfiehlt (?:es )?sich/u,
  },
  fr: {
    self: /(?<!\p{L})(?:je|j(?=')|nous|notre|nos|mon|ma|mes)(?![\p{L}.])/u,
    order: `clique appelle ouvre verifie confirme paie envoie reponds achete valide signe telecharge installe transfere`,
    noun: 'visite contacte signe valide',
    objects:
      "le la les l votre vos ton ta tes un une ce cet cette ces tous toutes l'argent l'ordre l'acces",
    form: /^(?!(?:chez|nez|assez|rendez|avez|etes|pouvez|pourriez|voulez) )\p{L}{2,20}ez(?![\p{L}-])/u,
    must: /(?<!\p{L})(?:vous (?:devez|devriez)|tu (?:dois|devrais)|il (?:vous )?faut)(?!\p{L})|(?<!\p{L})il (?:est|serait) (?:important|recommande|conseille|preferable|essentiel|necessaire|urgent|imperatif|judicieux) (?:de|d'|que)|(?<!\p{L})(?:est|sont) (?:vivement |fortement )?(?:recommande|conseille)e?s?(?!\p{L})|(?<!\p{L})(?:mieux vaut|le mieux est de)(?!\p{L})/u,
  },
  es: {
    self: /(?<!\p{L})(?:yo|nosotros|nosotras|nuestro|nuestra|nuestros|nuestras)(?![\p{L}.])/u,
    order: `haga haz llame llama abra abre visite inicie verifique verifica descargue descarga instale pague paga transfiera envie envia
      responda borre contacte pulse confirme compre apruebe firme autorice introduzca siga acepte active entregue`,
    noun: 'visita compra firma',
    objects: 'el la los las un una su sus tu tus este esta estos estas todo toda todos todas',
    form: null,
    must: /(?<!\p{L})(?:(?:usted )?(?:debes|deberias|tienes que)|usted (?:debe|deberia|tiene que))(?!\p{L})|(?<!\p{L})(?:es|seria) (?:importante|recomendable|aconsejable|mejor|necesario|urgente|preferible|esencial) (?:que|\p{L}{1,16}r(?:lo|la|los|las|se)?)(?!\p{L})|(?<!\p{L})(?:se (?:recomienda|aconseja)|lo mejor es|conviene)(?!\p{L})/u,
  },
  it: {
    self: /(?<!\p{L})(?:io|noi|nostro|nostra|nostri|nostre)(?![\p{L}.])/u,
    order: `clicca cliccate clicchi chiama chiamate chiami apri aprite apra visiti accedi acceda verifichi scarica scarichi installa paga
      pagate paghi invia invii rispondi elimina confermi compri acquisti approvi approvate firmi firmate autorizzi inserisca
      versi trasferisca bonifichi`,
    noun: 'visita verifica firma approva',
    objects:
      "il lo la gli le i l un uno una questo questa questi tuo tua suo sua l'accesso tutti tutte",
    form: null,
    must: /(?<!\p{L})(?:devi|dovete|dovresti|lei deve|bisogna)(?!\p{L})|(?<!\p{L})(?:e|sarebbe) (?:importante|consigliabile|opportuno|meglio|necessario|essenziale|urgente|preferibile) (?:che|\p{L}{1,16}r[ei])(?!\p{L})|(?<!\p{L})si (?:consiglia|raccomanda)(?!\p{L})|(?<!\p{L})(?:e|sono) (?:vivamente )?(?:consigliat|raccomandat)[aoie](?!\p{L})|(?<!\p{L})conviene(?!\p{L})/u,
  },
  pt: {
    self: /(?<!\p{L})(?:eu|enviei|nosso|nossa|nossos|nossas)(?![\p{L}.])/u,
    order: `clique ligue abra acesse visite verifique baixe instale pague transfira envie responda apague confirme compre aprove assine
      autorize insira siga aceite ative entregue`,
    noun: 'assine aceite',
    objects: 'o os as um uma seu sua seus suas este esta esse essa todos todas',
    form: null,
    must: /(?<!\p{L})voces? (?:devem?|deveriam?|precisam?|tem que)(?!\p{L})|(?<!\p{L})(?:e|seria) (?:importante|recomendavel|aconselhavel|melhor|necessario|urgente|essencial|preferivel) (?:que|\p{L}{1,16}r)(?!\p{L})|(?<!\p{L})(?:recomenda|aconselha)-se|(?<!\p{L})convem(?!\p{L})/u,
  },
  nl: {
    self: /(?<!\p{L})(?:ik|wij|mijn|onze)(?![\p{L}.])/u,
    order: `klik bel bezoek log bevestig download installeer betaal stuur antwoord verwijder controleer koop keur teken onderteken
      maak activeer geef`,
    noun: 'bezoek antwoord download bel',
    objects: 'de het een je uw jouw deze dit dat die alle',
    form: null,
    must: /(?<!\p{L})(?:(?:je|jij|u) (?:moet|dient)|(?:moet|dient) (?:je|u))(?!\p{L})|(?<!\p{L})het is (?:belangrijk|raadzaam|aan te raden|verstandig|noodzakelijk|dringend|het beste)(?!\p{L})|(?<!\p{L})(?:wordt|worden|is|zijn)(?: \p{L}{1,20}){0,4} (?:aanbevolen|aangeraden|geadviseerd)(?!\p{L})/u,
  },
  pl: {
    self: /(?<!\p{L})(?:nasz|nasza|nasze|naszego|naszej|jestesmy|mamy)(?![\p{L}.])/u,
    order: `zatwierdz zatwierdzcie kup kupcie wyslij wyslijcie zaplac zaplaccie przelej podpisz podpiszcie otworz kliknij zadzwon
      zainstaluj uruchom pobierz potwierdz podaj zaloguj odpowiedz usun wplac zamow przekaz aktywuj`,
    noun: '',
    objects: 'te ten ta to swoj swoja swoje',
    form: null,
    must: /(?<!\p{L})(?:musisz|powinienes|powinnas|nalezy|trzeba|najlepiej|warto|zaleca sie|wskazane jest)(?!\p{L})|(?<!\p{L})wazne(?: jest)?,? (?:aby|zeby|by)(?!\p{L})/u,
  },
  tr: {
    self: /(?<!\p{L})(?:benim|bizim)(?![\p{L}.])/u,
    order: '',
    noun: '',
    objects: 'bu',
    form: null,
    must: /(?<!\p{L})(?:onayla|ode|gonder|tikla|ac|ara|yukle|indir|imzala|al|dogrula|sil|gir|yatir|aktar|calistir|paylas|bildir|yanitla|ver|yap|getir|hazirla|kur|(?:kontrol|iptal|teyit|kabul|transfer|havale|takip) ed)y?[iu]n(?:[iu]z)?[.!]?$|(?<!\p{L})(?:onerilir|tavsiye edilir|en iyisi|onemlidir)(?!\p{L})|m[ae]n[iu]z (?:gerek|onemli)/u,
  },
  ja: {
    self: /私|弊社|我々/u,
    order: '',
    noun: '',
    objects: '',
    form: null,
    must: /(?:てください|て下さい|しなければなりません|なさい|ましょう|べきです|べきだ|べき)。?$|(?:お勧め|おすすめ|推奨)(?:され|します|する|です)|ことが(?:重要|大切|望ましい)|のが(?:よい|良い|最善)/u,
  },
  zh: {
    self: /我/u,
    order: '',
    noun: '',
    objects: '',
    form: null,
    must: /[你您](?:必须|必須|应该|應該|需要|最好)|(?:^|[，,。])(?:请|請|立即|马上|馬上|务必|建议|建議|最好)|重要的是/u,
  },
  ko: {
    self: /(?<!\p{L})(?:제가|저는|저희|우리)(?![\p{L}.])/u,
    order: '',
    noun: '',
    objects: '',
    form: null,
    must: /(?:세요|십시오|해야 합니다)\.?$|권장(?:됩|된|합|한)|것이 (?:좋|중요|바람직)/u,
  },
  ar: {
    self: /(?<!\p{L})(?:انا|نحن)(?![\p{L}.])/u,
    order: 'اضغط انقر ارسل ادفع حول اتصل افتح اشتر وافق وقع حمل ثبت اكد ادخل',
    noun: 'حول وقع حمل',
    objects: 'هذا هذه',
    form: null,
    must: /يجب عليك|عليك ان|من المهم|من الافضل|(?<!\p{L})(?:ينصح|يوصى|يستحسن)(?!\p{L})/u,
  },
};
