import { isSetPhrase } from './set-phrases.ts';
import { isQuestion } from './is-question.ts';
import { wordCount } from './word-count.ts';

/**
 * Words with which people ask each other for something, in the languages that summaries are made in. They add to what a
 * question mark says; none is needed.
 */
const REQUEST =
  /(?<!\p{L})(?:please|kindly|could (?:you|we|someone|somebody|anyone)|can (?:you|we|someone|somebody|anyone)|would you|will you|would (?:appreciate|like you|like to (?:know|hear|see|have))|i(?:'d| am|'m)?(?: just)? (?:wonder|wondering|need|want)(?:ed)? (?:if|whether|to know|to hear|you to|your)|(?:can|could|will|would|does|do) (?:people|someone|somebody|anyone|anybody|folks|everyone|everybody)|(?:comments|thoughts|opinions|ideas|suggestions|objections|volunteers|offers)\s?(?:\?|(?:are )?(?:welcome|accepted|gratefully))|i(?:'d| would) like to (?:know|hear|see|have|ask)|if you (?:could|can|would)(?! not)|if (?:anyone|anybody|someone|somebody) (?:has|knows|could|can|would|is)|comments? (?:are |is )?welcome|up to you|leave (?:it|that|this) to|let (?:me|us|him|her|them|\p{L}+) know|i(?:'d| would) (?:like you|appreciate)|need (?:you|your|to know)|make sure|send me|any (?:comments?|thoughts?|ideas?|objections?|feedback|suggestions?|volunteers?)|(?:i['’]?m|i am|we['’]?re|we are) looking for|i (?:ask|request)|(?:i|we)(?: (?:do|still|also|will))* need [^.?!]{0,40}from you|(?:would|will) (?:really )?help (?:me |us )?(?:to have|if you)|over to you|your call|(?:would|should|will) be yours|needs? (?:a|your) (?:\p{L}+ )?decision|should (?:we|i)|you should|who (?:can|could|wants)|ich w(?:ü|ue)rde gern|(?:wir|ich) bitten? (?:um|sie|dich|euch)|bitten wir|bräuchte[n]?|ich m(?:ö|oe)chte (?:gern )?wissen|j['’]aimerais (?:savoir|que|avoir)|je voudrais (?:savoir|que|avoir)|(?:j['’]aurais|nous aurions|on aurait) besoin|il (?:me|nous) manque|me gustaría (?:saber|que|tener)|quisiera (?:saber|que)|(?:necesito|necesitamos|necesitaría(?:mos)?) (?:que|tu|su|saber)|vorrei (?:sapere|che|avere)|(?:avrei|avremmo) bisogno|gostaria (?:de saber|que|de ter)|precis(?:o|amos|aria) (?:que|de)|ik zou graag|chciał(?:bym|abym) wiedzieć|bitte|k(?:ö|oe)nn(?:te|ten|test|tet|en|st)? (?:du|sie|ihr|wir|jemand)|kannst du|w(?:ü|ue)rdest|wäre (?:toll|schön|gut)|sag mir|lass mich|merci de|veuillez|pourr(?:ais|iez|ait|ions)|peux-tu|pouvez-vous|s['’]il (?:te|vous) pla(?:î|i)t|dis-moi|dites-moi|por favor|pod(?:r|é)(?:í|i)a[sn]?|puedes|pueden|dime|avísame|per favore|per piacere|potre(?:sti|ste|bbe)|puoi|potete|fammi sapere|dimmi|poderia[sm]?|você pode|me avise|alstublieft|alsjeblieft|kun je|kunt u|zou je|zou u|laat (?:me|het)|proszę|prosimy|prośb[aę]|czy może(?:sz|cie)|czy mogł[aby]{2,4}|mógł(?:by|abyś)|lütfen|misiniz|mısınız|(?:\p{L}{2,20})(?:bilir misin|manızı|menizi) rica|rica ed\p{L}{2,6})(?!\p{L})|お願い|知りたい|想知道|궁금|ください|下さい|いただけ|もらえ|でしょうか|ますか|请|麻烦|能否|可以吗|부탁|주세요|주시|나요|까요|바랍니다|需要(?:你|您)|烦请|烦请|أحتاج|نحتاج منك|أرجو|نرجو|من فضلك|يرجى|هل يمكن|الرجاء/iu;
/** A command at the beginning of a sentence that names its speaker or a thing at hand: "Call me", "Take it up". */
const COMMAND =
  /^(?:(?:also|so|and|then|but|now|ok),?\s)?(?:\p{L}+,\s)?(?:call|page|mail|email|e-mail|ping|phone|tell|send|give|show|join|check|take|try|contact|forward|post|reply|respond|leave|add|fix|review|read|look|see|consider|note|remember|bring|keep|sag|schick\w*|gib|ruf\w*|schau\w*|envoie\w*|envoyez|appelle\w*|dis|donne\w*|envía\w*|manda\w*|llama\w*|di|dame|mira|invia\w*|chiama\w*|envie|mande|ligue|stuur|bel|geef|kijk)(?:\/\p{L}+)?\s(?:me|us|it|this|that|these|them|him|her|the|your|mir|uns|mich|das|die|den|es|moi|nous|le|la|les|lo|los|las|nos|mi|ci|il|o|os|mij|ons|het|de)(?!\p{L})/iu;
/** Words that turn to somebody: without any, a question may be one that its writer asks of the world. */
const TURNED =
  /(?<!\p{L})(?:you|your|anyone|anybody|someone|somebody|everyone|all|folks|we|us|our|me|my|du|dir|dich|dein\w*|ihr|euch|sie|ihnen|ihre?\w*|jemand|wir|uns|tu|te|toi|ton|ta|tes|vous|votre|vos|quelqu['’]un|nous|tú|tu|usted\w*|vosotros|os|alguien|nosotros|voi|lei|qualcuno|noi|você\w*|alguém|nós|je|jij|jullie|u|iemand|wij|we|ty|wy|pan\w*|ktoś|my|sen|siz|biri|biz)(?!\p{L})|さん|皆|あなた|您|你|大家|여러분|님|أنت|كم/iu;
/** What only points at something that comes along: "please find below", "anbei finden Sie". */
const PRESENTS =
  /(?<!\p{L})(?:please (?:find|see) (?:below|attached|enclosed|the (?:attached|enclosed|following)|(?:our|my|the) [^.,;]{1,40}|here)|(?:im anhang|anbei|unten|beiliegend) finden sie(?: bitte)?|bitte (?:finden sie|entnehmen sie)|(?:veuillez|vous) trouver(?:ez)?|(?:le|les|te) adjunt\p{L}{1,4}|adjunt\p{L}{1,4}|encontrar[áa]\p{L}{0,2}|in allegato|trover(?:ai|à|ete|ranno)|segue(?:m)? (?:em )?anexo|em anexo|(?:bijgevoegd|hierbij|gelieve) [^.,;]{0,30}(?:vindt u|te vinden|vind je)|w załączniku|w załączeniu|ekte)(?!\p{L})|请(?:查收|见|参见)|ご(?:査収|参照)(?:のほど|ください)?|添付いたします|첨부(?:하오니|합니다|드립니다)|تجدون? (?:طيه|أدناه|مرفق)/giu;
/** What legal notices ask of strangers. */
const NOTICE = /addressee|intended recipient|by mistake|in error/i;

/** Answers that merely end like a question, and rhetoric. */
const RHETORIC =
  /^(?:right|ok(?:ay)?|really|no|yes|huh|why not|who knows|oder|nicht wahr|n['’]est-ce pas|verdad|vero|né)\s*[?？]$/iu;

/** How surely a sentence asks somebody for something, from 0 (not at all) to 1. */
export function askScore(sentence: string): number {
  if (RHETORIC.test(sentence) || NOTICE.test(sentence) || isSetPhrase(sentence)) return 0;
  const rest = sentence.replace(PRESENTS, '');
  const isCommand = COMMAND.test(rest) || REQUEST.test(rest);
  return Math.min(1, questionScore(sentence) + (isCommand ? 0.5 : 0));
}

/** A question that turns to somebody asks them; a short one, or one at the world, is often meant to be answered by nobody. */
function questionScore(sentence: string): number {
  if (!isQuestion(sentence)) return 0;
  if (/[?？]{2,}\S*$|!/.test(sentence) || wordCount(sentence) < 4) return 0.3;
  return TURNED.test(sentence) || !/\p{Script=Latin}/u.test(sentence) ? 0.6 : 0.45;
}

/** From here on a sentence counts as asking. */
const ASKS = 0.45;

/** Whether a sentence asks: a question mark of any script, or words of asking. */
export const isAsk = (sentence: string): boolean => askScore(sentence) >= ASKS;
