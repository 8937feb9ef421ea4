import { wordsOf } from './history.ts';

/** Sign-offs, in the languages that people write mail in. Compared in lower case, without the end mark. */
const SIGN_OFFS = new Set(
  (
    'best|best regards|best wishes|best,|all the best|kind regards|kindest regards|warm regards|warmest regards|regards|with regards|many regards|' +
    'with kind regards|with best regards|sincerely|sincerely yours|yours sincerely|yours truly|yours faithfully|yours|respectfully|cordially|' +
    'thanks|thanks a lot|thanks again|many thanks|thanks in advance|thank you|thank you very much|thank you in advance|thanks and regards|thanks & regards|thx|cheers|rgds|br|kr|brgds|ciao|take care|love|xoxo|talk soon|have a nice day|' +
    'mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|beste grüße|beste grüsse|liebe grüße|liebe grüsse|schöne grüße|herzliche grüße|herzliche grüsse|mit besten grüßen|mit herzlichen grüßen|grüße|grüsse|gruß|gruss|lg|vg|mfg|bg|' +
    'cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|sincères salutations|meilleures salutations|salutations|salutations distinguées|amicalement|bonne journée|bonne soirée|bonne réception|cdlt|cdt|merci|merci d’avance|à bientôt|amitiés|' +
    'saludos|un saludo|saludos cordiales|un cordial saludo|cordiales saludos|atentamente|atte|gracias|muchas gracias|un abrazo|abrazos|' +
    'cordiali saluti|distinti saluti|saluti|un saluto|cordialmente|grazie|a presto|' +
    'atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|obrigado|obrigada|abraço|abraços|att|' +
    'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|mvg|hartelijke groet|bedankt|' +
    'med venlig hilsen|venlig hilsen|mange hilsner|hilsen|mvh|vh|kh|bedste hilsner|med vennlig hilsen|vennlig hilsen|hilsen|beste hilsen|med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|hälsningar|hälsning|bästa hälsningar|' +
    'ystävällisin terveisin|parhain terveisin|terveisin|t|yst terv|' +
    'pozdrawiam|z poważaniem|z powazaniem|serdecznie pozdrawiam|pozdrowienia|z wyrazami szacunku|dziękuję|s pozdravem|pozdrav|hezký den|děkuji|s pozdravom|lp|lep pozdrav|lijep pozdrav|srdačan pozdrav|' +
    'cu stimă|cu stima|o zi bună|toate cele bune|mulțumesc|üdvözlettel|tisztelettel|üdv|köszönettel|' +
    'с уважением|с наилучшими пожеланиями|всего доброго|спасибо|з повагою|дякую|' +
    'saygılarımla|saygılar|iyi çalışmalar|teşekkürler|sevgiler|kolay gelsin|' +
    'με εκτίμηση|φιλικά|με φιλικούς χαιρετισμούς|χαιρετισμούς|ευχαριστώ|' +
    'مع التحية|مع خالص التحية|تحياتي|مع أطيب التحيات|مع فائق الاحترام|شكرا|وتفضلوا بقبول فائق الاحترام|' +
    '敬具|よろしくお願いします|よろしくお願いいたします|以上、よろしくお願いいたします|此致|祝好|谢谢|顺颂商祺|감사합니다|드림|trân trọng|cảm ơn'
  ).split('|'),
);

const MAX_CHARS = 60;

/** "Best regards," alone in its line, or with the name behind it. */
export function isSignOff(words: string): boolean {
  if (words.length > MAX_CHARS) return false;
  const bare = words.toLowerCase().replace(/^[-–—*_\s]+|[\s,.!;:*_~😊🙂-]+$/gu, '');
  if (SIGN_OFFS.has(bare)) return true;
  const [before = '', after] = bare.split(/[,!–—]\s+|\s[-–—/]\s/);
  return after !== undefined && SIGN_OFFS.has(before.trim()) && wordsOf(after).length <= 3;
}
