/** How advice begins in a language, folded: `order` are commands that lead somewhere, cost money or give something away. */
export interface Advice {
  /** Whoever speaks, as the one who acts. */
  self: RegExp;
  order: ReadonlySet<string>;
  /** "you must", in whatever words. */
  must: RegExp;
}

const NONE: ReadonlySet<string> = new Set();
const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** By language (BCP 47). What is unknown in a language is not judged in it. */
export const ADVICE_WORDS: ReadonlyMap<string, Advice> = new Map([
  [
    'en',
    {
      self: /(?<!\p{L})(?:i|we|my|our)(?![\p{L}.])/u,
      order: set(
        `call ring phone dial click tap open visit browse go log login sign verify confirm update download install pay transfer wire enter
         provide share scan send forward reply respond delete disable contact text never always beware ignore`,
      ),
      must: /(?<!\p{L})you(?:'ll)? (?:must|should|need|have to|ought|are (?:advised|required|asked|urged) to)(?!\p{L})/u,
    },
  ],
  [
    'de',
    {
      self: /(?<!\p{L})(?:ich|wir|mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer)(?![\p{L}.])/u,
      order: set(
        `klicken klicke klick rufen ruf rufe offnen offne besuchen besuche melden melde bestatigen bestatige laden lade installieren
         installiere zahlen zahle uberweisen uberweise senden sende schicken schicke antworten antworte loschen losche`,
      ),
      must: /(?<!\p{L})(?:du (?:musst|solltest|sollst)|(?:mussen|sollten|sollen) sie|ihr (?:musst|solltet))(?!\p{L})/u,
    },
  ],
  [
    'fr',
    {
      self: /(?<!\p{L})(?:je|j(?=')|nous|notre|nos|mon|ma|mes)(?![\p{L}.])/u,
      order: set(
        `veuillez cliquez clique appelez appelle ouvrez ouvre visitez visite connectez verifiez verifie confirmez confirme telechargez installez
         payez virez envoyez envoie repondez reponds supprimez transferez contactez rappelez`,
      ),
      must: /(?<!\p{L})(?:vous (?:devez|devriez)|tu (?:dois|devrais)|il (?:vous )?faut)(?!\p{L})/u,
    },
  ],
  [
    'es',
    {
      self: /(?<!\p{L})(?:yo|nosotros|nosotras|nuestro|nuestra|nuestros|nuestras)(?![\p{L}.])/u,
      order: set(
        `haga haz llame llama abra abre visite visita inicie verifique verifica descargue instale pague paga transfiera envie envia
         responda borre contacte pulse confirme`,
      ),
      must: /(?<!\p{L})(?:(?:usted )?(?:debes|deberias|tienes que)|usted (?:debe|deberia|tiene que))(?!\p{L})/u,
    },
  ],
  [
    'it',
    {
      self: /(?<!\p{L})(?:io|noi|nostro|nostra|nostri|nostre)(?![\p{L}.])/u,
      order: set(
        `clicca cliccate clicchi chiama chiamate chiami apri aprite apra visita visiti accedi acceda verifica scarica installa paga
         pagate paghi invia invii rispondi elimina confermi`,
      ),
      must: /(?<!\p{L})(?:devi|dovete|dovresti|lei deve|bisogna)(?!\p{L})/u,
    },
  ],
  [
    'pt',
    {
      self: /(?<!\p{L})(?:eu|enviei|nosso|nossa|nossos|nossas)(?![\p{L}.])/u,
      order: set(
        'clique ligue abra acesse visite verifique baixe instale pague transfira envie responda apague confirme',
      ),
      must: /(?<!\p{L})voces? (?:devem?|deveriam?|precisam?|tem que)(?!\p{L})/u,
    },
  ],
  [
    'nl',
    {
      self: /(?<!\p{L})(?:ik|wij|mijn|onze)(?![\p{L}.])/u,
      order: set(
        'klik bel open bezoek log bevestig download installeer betaal stuur antwoord verwijder controleer',
      ),
      must: /(?<!\p{L})(?:(?:je|jij|u) (?:moet|dient)|(?:moet|dient) (?:je|u))(?!\p{L})/u,
    },
  ],
  [
    'ja',
    {
      order: NONE,
      must: /(?:てください|て下さい|しなければなりません)。?$/u,
      self: /私|弊社|我々/u,
    },
  ],
  [
    'zh',
    {
      order: NONE,
      must: /[你您](?:必须|必須|应该|應該|需要)|(?:^|[，,。])(?:请|請|立即|马上|馬上)/u,
      self: /我/u,
    },
  ],
  [
    'ko',
    {
      order: NONE,
      must: /(?:하세요|하십시오|해야 합니다)\.?$/u,
      self: /(?<!\p{L})(?:제가|저는|저희|우리)(?![\p{L}.])/u,
    },
  ],
  [
    'ar',
    {
      order: NONE,
      must: /يجب عليك|عليك ان/u,
      self: /(?<!\p{L})(?:انا|نحن)(?![\p{L}.])/u,
    },
  ],
]);
