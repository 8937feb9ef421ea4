import { isGreeting } from '../../text/set-phrases.ts';

const COPY = /^[（(]?cc/i;
const HONORED = /^[（(]?([\p{L}・]{1,20}?)\s?(?:様|さま|さん|님|先生|女士)/u;
const PART = /[,،、，;]|\s(?:und|and|et|y|e|en|i|ve|&)\s/u;
const NAME = /(?<!\p{L})\p{Lu}[\p{L}\p{M}’-]+/gu;
const UNCASED = /^\p{Lo}[\p{Lo}\p{M}]+\s(\p{Lo}[\p{Lo}\p{M}]+)$/u;
/** Words of a greeting that are written with a capital, or may be: no names. */
const NO_NAME =
  /^(?:Dear|Hi|Hello|Hey|Good|Morning|Afternoon|Evening|Greetings|Mr|Mrs|Ms|Dr|Prof|Sir|Madam|Team|All|Both|Everyone|Everybody|Folks|Liebe[rs]?|Hallo|Guten|Tag|Morgen|Abend|Moin|Servus|Sehr|Geehrte[rs]?|Frau|Herr|Herrn|Damen|Herren|Kollegen|Kolleginnen|Alle|Zusammen|Bonjour|Bonsoir|Salut|Ch(?:er|ère|ers|ères)|Madame|Monsieur|Messieurs|Mesdames|Mme|Tous|Hola|Buenos|Buenas|Buen|Estimad[oa]s?|Querid[oa]s?|Señora?|Sra?|Todos|Ciao|Buongiorno|Buonasera|Salve|Gentil[ei]|Egregi[oa]|Car[oaie]s?|Dott(?:oressa)?|Sig(?:nora?)?|Tutti|Olá|Oi|Bom|Boa|Prezad[oa]s?|Beste|Geachte|Goede\p{L}+|Dag|Heer|Mevrouw|Allemaal|Cześć|Dzień|Szanown[aiey]+|Drog[aie]|Witam|Pan[ia]?|Panie|Pani|Państwo|Merhaba(?:lar)?|Sayın|Selam|Günaydın|Bey|Hanım)$/u;

/**
 * Whom a greeting greets, by the last name of each that it gives: "Hallo Frau Lindqvist" is Lindqvist, "Hi Ada, hi Bo" are
 * two, "Hi all" nobody. Null where a sentence is no greeting.
 */
export function greeted(sentence: string): string[] | null {
  if (!isGreeting(sentence)) return null;
  if (COPY.test(sentence)) return null;
  const honored = HONORED.exec(sentence)?.[1];
  if (honored) return [honored];
  return sentence
    .replace(/[\s\p{P}]+$/u, '')
    .split(PART)
    .flatMap((part) => {
      const names = part.match(NAME)?.filter((name) => !NO_NAME.test(name)) ?? [];
      return names.at(-1) ?? UNCASED.exec(part.trim())?.[1] ?? [];
    });
}
