import { lexiconOf } from '../wording/wordings.ts';

/** First words that no command is. */
const NO_COMMAND = new Set(
  `half quite twice once such what rather only even all both also just about after before since until with without within under over
   near by per via like than plus as if whether because while when where why how who which
   nur auch fur gegen ohne um durch uber unter vor nach seit wegen trotz statt bis neben zwischen laut mit bei aus von zu
   selon avec sans pour dans sous apres avant depuis contre vers sur par chez entre outre pendant malgre
   segun con sin para por en sobre tras ante desde hasta contra entre durante
   secondo con senza per su tra fra dopo prima contro durante verso
   segundo com sem para por em sobre apos ante desde ate contra entre durante
   volgens met zonder voor op onder na sinds tegen tussen tijdens vanaf`.split(/\s+/),
);
/** First words that tell and do not command, by their endings, or because what they tell of stands behind them: "Falta la firma". */
const TELLING: ReadonlyMap<string, RegExp> = new Map([
  ['en', /(?:ing|ed|[^s]s)$/u],
  [
    'es',
    /(?:n|[aei]ron|mos|cion|[ai]d[oa]s?)$|^(?:falta|queda|llega|existe|hay|sale|viene|empieza|comienza|cambia|sigue|aparece|sobra|cuesta|termina|cierra|basta|urge|es|esta|era|fue|no|ya)$/u,
  ],
  [
    'it',
    /(?:no|mo|zione|[aiu]t[oaie])$|^(?:manca|arriva|resta|rimane|serve|cambia|inizia|parte|viene|esiste|basta|occorre|finisce|chiude|segue|e|era|non)$/u,
  ],
  [
    'pt',
    /(?:m|mos|cao|[ai]d[oa]s?)$|^(?:falta|chega|existe|ha|sobra|vem|comeca|muda|fica|serve|termina|fecha|segue|basta|e|era|foi|nao)$/u,
  ],
]);

/** Whether a first word can be a command by its form; German ones look like nouns. */
export function canBeCommand(word: string, language: string): boolean {
  if (word.length < 2 || NO_COMMAND.has(word) || language === 'de') return false;
  const lexicon = lexiconOf(language);
  if (!lexicon || lexicon.little.has(word) || lexicon.not.has(word)) return false;
  if (lexicon.says.has(word) || lexicon.turns.has(word)) return false;
  return !TELLING.get(language)?.test(word);
}
