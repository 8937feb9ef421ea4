import { foldInPlace } from './fold-in-place.ts';

const SOME = '[^?？]{0,70}';
/** What people write out of politeness, folded, a language a row: thanks, assent without more, wishes, offers of help. */
const PHRASES = [
  `(?:many |big )?thank(?:s| you)(?: (?:so much|very much|a lot|again|both|all|everyone|everybody|in advance|indeed))*(?: for [^?,]{1,70}(?:, \\p{L}+(?: \\p{L}+)?)?)?|(?:any )?questions?(?:,| to me| please)${SOME}|(?:that )?sounds? (?:good|great|fine|perfect)(?: to me)?|(?:that['’]s |this is )?(?:great|perfect|fine|ok|okay|noted|understood|will do|got it|excellent|wonderful)(?: (?:news|work|job))?|see you(?: (?:then|soon|there|tomorrow|\\p{L}+day))?|talk (?:soon|later)|(?:have|enjoy) a (?:nice|great|good|lovely) ${SOME}|(?:i )?hope (?:you|this|all|everything)${SOME} well|(?:i(?:['’]m| am)? |we )?look(?:ing)? forward to ${SOME}|(?:please )?let me know if you have (?:any )?(?:further |more |other )?questions${SOME}|please (?:do not|don['’]t) hesitate ${SOME}|feel free to (?:reach|contact|ask|call|get)${SOME}|(?:kind |best |warm )?(?:regards|wishes)|best|cheers|congratulations|you['’]re welcome|no problem|my pleasure`,
  `(?:vielen|herzlichen|besten|schonen|lieben)? ?dank(?: (?:im voraus|vorab|nochmals?|dafur|fur [^?,]{1,70}))*|danke?(?: (?:schon|sehr|dir|euch|ihnen|nochmals?|im voraus|vorab|fur [^?,]{1,70}))*|ich danke (?:dir|euch|ihnen)${SOME}|mit (?:freundlichen|besten|herzlichen) gru(?:ß|ss)en|(?:viele|liebe|beste|schone|herzliche|freundliche) gru(?:ß|ss)e${SOME}|bis (?:bald|dann|spater|morgen)|schone[sn]? (?:wochenende|tag|abend|woche|feierabend)(?: noch)?|(?:ich|wir) hoffen?,? ${SOME} gut(?: \\p{L}+)?|(?:bei|fur) (?:ruck)?fragen ${SOME}|(?:ich|wir) freuen? (?:mich|uns) auf ${SOME}|alles klar|gerne?|super|prima|perfekt|geht klar|einverstanden|passt(?: so)?`,
  `(?:un grand )?merci(?: (?:beaucoup|bien|encore|a tous|d['’]avance|a vous|a toi))*(?: pour [^?,]{1,70}| de (?:ta|ton|tes|votre|vos) [^?,]{1,60})?|(?:bien |tres )?cordialement|bien a (?:vous|toi)|bonne (?:journee|soiree|semaine|continuation|reception)|bon (?:week-end|courage)|a (?:bientot|demain|plus(?: tard)?|tres vite)|(?:j['’]espere|nous esperons) que ${SOME} bien|n['’]hesite[zs]? pas${SOME}|(?:dans l['’]|en )attente? de (?:votre|ta|ton|vos) ${SOME}|parfait|d['’]accord|tres bien|bien recu|c['’]est note`,
  `(?:muchas |mil |muchisimas )?gracias(?: (?:por [^?,]{1,70}|de antemano|a todos|de nuevo))*|(?:un )?(?:saludo|abrazo)|(?:un )?(?:cordial saludo|saludo cordial)|saludos(?: cordiales)?|atentamente|espero que ${SOME} bien|quedo (?:atent[oa]|a la espera|a su disposicion|a tu disposicion|pendiente)${SOME}|que tengas? ${SOME}|buen (?:dia|fin de semana)|hasta (?:luego|pronto|manana)|perfecto|vale|de acuerdo|no dud[ea]s? en ${SOME}|cualquier (?:duda|cosa)${SOME}`,
  `(?:molte |mille |tante )?grazie(?: (?:mille|tante|ancora|a tutti|in anticipo|per [^?,]{1,70}))*|(?:cordiali|distinti|cari) saluti|saluti|un (?:saluto|abbraccio)|a presto|buon(?:a|o)? (?:giornata|serata|settimana|lavoro|weekend|fine settimana)|spero ${SOME} bene|(?:resto|rimango|restiamo) a ${SOME}|perfetto|va bene|d['’]accordo|non esit[aio]${SOME}`,
  `(?:muito )?obrigad[oa]s?(?: (?:pel[oa]s? [^?,]{1,70}|por [^?,]{1,70}|desde ja|a todos))*|atenciosamente|(?:melhores )?cumprimentos|(?:um )?(?:abraco|abracos)|ate (?:logo|breve|mais|amanha|ja)|espero que ${SOME} bem|(?:um )?bo[am] (?:semana|fim de semana|trabalho)|fico (?:a disposicao|no aguardo|a espera)${SOME}|qualquer duvida${SOME}|perfeito|combinado|tudo bem`,
  `(?:hartelijk |heel erg |veel |alvast )*(?:dank|bedankt|dankjewel|dank je(?: wel)?|dank u(?: wel)?)(?: (?:alvast|voor [^?,]{1,70}))*|alvast (?:hartelijk )?(?:bedankt|dank)|met vriendelijke groet(?:en)?|(?:vriendelijke |hartelijke |veel )?groet(?:en|jes)?|fijne? (?:dag|weekend|avond|week)(?: nog)?|tot (?:ziens|dan|snel|morgen)|ik hoop ${SOME} goed ${SOME}|prima|akkoord|is goed|mocht (?:u|je) ${SOME} vragen ${SOME}`,
  `(?:bardzo |serdecznie |z gory )?dziek(?:i|uje|ujemy)(?: (?:za [^?,]{1,70}|z gory|bardzo))*|pozdrawiam(?: serdecznie)?|z powazaniem|(?:milego|dobrego) (?:dnia|weekendu|wieczoru)|do (?:zobaczenia|jutra|uslyszenia)|mam nadzieje,? ze ${SOME} dobrze|w razie (?:pytan|watpliwosci)${SOME}|super|jasne|zgoda`,
  `(?:cok )?tesekkur(?:ler| ederim| ederiz)|[^?,]{1,60} icin (?:cok |simdiden )?tesekkur(?:ler| ederim| ederiz)|simdiden tesekkur${SOME}|saygilar(?:imla|imizla)?|iyi (?:gunler|calismalar|aksamlar|haftalar|hafta sonlari)(?: dilerim| dileriz)?|kolay gelsin|selamlar|sevgiler|gorusmek uzere|umarim ${SOME} iyi\\p{L}*|tamam(?:dir)?|rica ederim|anlasildi`,
  `و?شكرا[\u064b]?(?: (?:جزيلا[\u064b]?|لكم?|جميعا[\u064b]?|على [^?؟]{1,60}))*|مع (?:خالص |اطيب )?(?:التحية|التحيات|تحياتي)|(?:اطيب )?تحياتي|السلام عليكم(?: ورحمة الله(?: وبركاته)?)?|وعليكم السلام|ارجو ان تكونوا? بخير|حسنا[\u064b]?`,
  `(?:非常)?(?:谢谢|多谢|感谢)(?:您|你|大家|各位|您的|你的)?(?:[来回]信|邮件|支持|配合|理解|帮助|合作)?|辛苦了|此致|敬礼|祝好|顺祝商祺|祝(?:您|你|大家)?(?:工作顺利|生活愉快|周末愉快|一切顺利)|好的|收到|没问题|如有(?:任何)?(?:问题|疑问)${SOME}`,
  `(?:いつも)?(?:大変)?お世話になって?(?:おり|い)?ます|(?:いつも)?(?:大変)?お世話になります|(?:(?:何卒|どうぞ|引き続き|今後とも|以上|それでは|では|ご(?:確認|検討|対応|査収|連絡|返信)(?:の(?:ほど|程))?)、?)*(?:何卒|どうぞ)?(?:よろしく|宜しく)お願い(?:いたし|致し|申し上げ|し)ます|(?:先日は|昨日は|早速の|迅速な|お忙しいところ|この度は|ご丁寧な?)?、?(?:の|に)?(?:[ごお御]\\p{L}{1,8}?)?(?:を)?(?:いただき|頂き|くださり)?、?(?:誠に|どうも|本当に)?(?:ありがとうございま(?:す|した)|感謝(?:いたし|申し上げ)ます)|お疲れ様です|お疲れさまです|失礼(?:いたし|し)ます|以上です|承知(?:いたし|し)ました|了解(?:です|しました)|かしこまりました|こんにちは|おはようございます`,
  `(?:대단히 |정말 )?(?:감사합니다|감사드립니다|고맙습니다|감사해요)|\\p{L}{1,8} (?:주셔서|주신 것) (?:대단히 |정말 )?(?:감사합니다|감사드립니다|고맙습니다)|안녕하(?:세요|십니까)|수고하(?:세요|십시오|십니다|셨습니다)|(?:잘 |협조 )?부탁(?:드립니다|드려요|드리겠습니다)|좋은 하루 (?:되세요|보내세요)|네|알겠습니다|확인했습니다`,
];
const PHRASE = new RegExp(`^(?:${PHRASES.join('|')})$`, 'u');
const GREETS =
  'dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|liebe[rs]?|hallo|hi|guten (?:tag|morgen|abend)|moin|servus|sehr geehrte[rs]?|geehrte[rs]?|bonjour|bonsoir|salut|coucou|ch(?:er|ere|ers|eres)|madame|monsieur|hola|buenos dias|buen dia|buenas(?: tardes| noches)?|estimad[oa]s?|querid[oa]s?|ciao|buongiorno|buonasera|salve|gentil[ei]|gent\\.(?:mo|ma)|egregi[oa]|car[oaie]|ola|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oa]s|beste|geachte|goede(?:morgen|middag|navond)|dag|czesc|dzien dobry|szanown[aiey]{1,2}|drog[aie]|witam(?: serdecznie)?|merhaba(?:lar)?|sayin|selam|gunaydin|iyi gunler|مرحبا[\u064b]?|اهلا[\u064b]?|السلام عليكم|عزيزي|عزيزتي|السيد(?:ة)?|صباح الخير|مساء الخير|您好|你好|尊敬的|亲爱的|各位|안녕하세요|안녕하십니까|こんにちは';
const GREETING = new RegExp(
  `^(?:${GREETS})(?![\\p{L}])(?:[ ,،]+(?:(?:und|and|et|y|e|en|i|ve|&) )?[\\p{L}\\p{M}.'’&-]{1,24}){0,7}$`,
  'u',
);
/** "石田様", "(CC: Lindqvist様)", "김 팀장님". */
const NAMED = /^[（(]?(?:cc:? ?)?[\p{L}・\s]{1,24}(?:様|さま|さん|御中|各位|님|先生|女士)[）)]?$/u;
const EDGE = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const LONGEST = 120;
const LONGEST_GREETING = 60;

/** Whether a sentence is how somebody greets: "Hallo Frau Lindqvist,", "Dear Oliver, dear Maya,", "石田様". */
export function isGreeting(sentence: string): boolean {
  if (sentence.length > LONGEST_GREETING || /[?？؟]/.test(sentence)) return false;
  const text = foldInPlace(sentence).trim();
  if (NAMED.test(text.replace(/[\s,，、.。:!]+$/u, ''))) return true;
  const words = text.replace(EDGE, '');
  if (!GREETING.test(words)) return false;
  return /[,،，、:!！]$/.test(text) || !/[.。]$/.test(text) || words.split(/\s/).length < 4;
}

/** Whether a sentence is polite and says nothing: greetings, thanks, wishes, assent, alone or in a row. */
export function isSetPhrase(sentence: string): boolean {
  if (sentence.length > LONGEST) return false;
  if (isGreeting(sentence)) return true;
  const text = foldInPlace(sentence);
  const whole = text.replace(EDGE, '');
  if (PHRASE.test(whole)) return true;
  const parts = text.split(/[,;!.。、！，–—-]+\s*/u).map((part) => part.replace(EDGE, ''));
  const said = parts.filter((part) => part !== '');
  return said.length > 1 && said.every((part) => PHRASE.test(part));
}
