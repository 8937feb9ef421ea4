import { foldInPlace } from '../../text/fold-in-place.ts';
import { GIVEN_NAMES } from '../verify/wording/given-names.ts';

const FIRST = /^(\p{Lu}\p{Ll}[\p{L}\p{M}-]{1,18}|\p{Lo}[\p{Lo}\p{M}]{1,18})\s?[,،、，]\s/u;
const ADVERB = /(?:ly|mente|ment|weise|lich|wise|erdem|halb|falls|gens|nie)$/;
/** Words that open a sentence before a comma and are no names, folded, a language a row. */
const OPENERS: ReadonlySet<string> = new Set(
  `also anyway besides otherwise however therefore thus hence then so and but now today tomorrow yes no ok okay well first second third last next meanwhile still again once
   please thanks sorry hi hello hey dear all both everyone everybody folks team guys ladies friends colleagues sure right great good perfect fine agreed done indeed instead overall maybe perhaps
   because since when while after before until unless though although therefore monday tuesday wednesday thursday friday saturday sunday yesterday tonight sometimes often soon later too
   bitte danke ja nein gut also dann nun jetzt heute morgen gestern leider ansonsten sonst ausserdem trotzdem dennoch zudem ferner daher deshalb darum zuerst zuletzt vielleicht schade super prima klar genau hallo liebe alle zusammen ubrigens nochmals wenn weil
   oui non bon bien merci alors donc ensuite enfin puis pardon desole sinon cependant toutefois pourtant bonjour salut demain hier parfait dommage aussi ainsi voila attention bref
   si no bueno bien gracias entonces luego despues ademas sin perdon hola manana hoy ayer vale claro quizas asi pues finalmente
   si no bene grazie allora poi quindi inoltre altrimenti pero comunque scusa scusate ciao domani oggi ieri perfetto certo forse infine dunque purtroppo
   sim nao bom bem obrigado obrigada entao depois alem porem contudo ola oi amanha hoje ontem certo talvez assim enfim infelizmente
   ja nee goed dank dan nu vandaag morgen gisteren helaas anders verder bovendien echter daarom misschien hallo hoi dus trouwens sorry
   tak nie dobrze dziekuje wiec potem teraz dzis dzisiaj jutro wczoraj niestety ponadto jednak dlatego moze czesc prosze zatem
   evet hayir iyi tesekkurler peki sonra simdi bugun yarin dun maalesef ayrica ancak belki lutfen merhaba tamam
   نعم لا شكرا حسنا مرحبا ايضا لذلك لكن ثم الان اليوم غدا أخيرا
   また なお ただし では そして しかし 次に 以上 今回 但是 另外 此外 所以 因此 那么 今天 明天 谢谢 그리고 그런데 하지만 그러나 또한 그래서 오늘 내일 네`.split(
    /\s+/,
  ),
);

/** The name that a sentence begins with to call somebody ("Maya, that would be yours"), or null. */
export function vocative(sentence: string): string | null {
  const name = FIRST.exec(sentence)?.[1];
  if (name === undefined) return null;
  const word = foldInPlace(name);
  if (GIVEN_NAMES.has(word)) return name;
  return OPENERS.has(word) || ADVERB.test(word) ? null : name;
}
