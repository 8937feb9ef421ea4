import { citedText, type Mutation } from './mutation.ts';

const added =
  (...extras: string[]): Mutation =>
  (line) =>
    extras.map((extra) => ({ ...line, text: `${line.text} ${extra}` }));

export const addedLink = added('See https://evil.example/login', 'www.evil.example/a');
export const addedHost = added('Details: evil-login.example', 'evil.example.com/pay');
export const addedPhone = added('Call +1 555-0100', '(030) 555 01 99', '0800 555 0123');
export const addedAddress = added('Write to help@evil.example');
export const addedMarkup = added('<b>now</b>', '[here](x)', '**now**', '<img src=x>');

const DUES: Record<string, readonly string[]> = {
  en: ['by 3 January', 'within the hour', 'by Sunday noon', 'in 90 days'],
  de: ['bis 3. Januar', 'binnen einer Stunde', 'am Sonntag um 3 Uhr', 'in 90 Tagen'],
  fr: ['avant le 3 janvier', "dans l'heure", 'dimanche à 3h', 'sous 90 jours'],
  es: ['antes del 3 de enero', 'en una hora', 'el domingo a las 3', 'en 90 días'],
  it: ['entro il 3 gennaio', "entro un'ora", 'domenica alle 3', 'entro 90 giorni'],
  ja: ['1月3日まで', '日曜日の3時まで', '90日以内'],
};
const WORDS = /[\p{L}\p{N}]+/gu;

/** Each deadline, another one; also one where the line has none. */
export const otherDue: Mutation = (line, set) => {
  const cited = citedText(line, set).toLowerCase();
  const sent = line.citations.map(
    ({ message }) => set.transcript.messages[message - 1]?.time ?? '',
  );
  return (DUES[set.language] ?? []).flatMap((due) => {
    const words = due.toLowerCase().match(WORDS) ?? [];
    const isThere = words.some((word) => word.length > 4 && cited.includes(word));
    return isThere || sent.some((time) => time.slice(5, 10) === '01-03') ? [] : [{ ...line, due }];
  });
};

/** Adds a "not" to a sentence, or takes it away: pattern and what comes in its place, by language. */
const TURNS: Record<string, readonly (readonly [RegExp, string])[]> = {
  en: [
    [/\b(is|are|was|has|will|can|may|should|must) (?!not\b)/, '$1 not '],
    [/\b(cannot|can't)\b/, 'can'],
    [/\b(will|does|is|has|may) not /, '$1 '],
    [/\b(ask|offer|accept|take|want|run|end|cost|start|move)s /, 'does not $1 '],
  ],
  de: [
    [/\bnicht /, ''],
    [/\b(kein)(e[nmrs]?)? /, 'ein$2 '],
    [/\b(ist|sind|wird|werden|soll|muss|gehört|beginnt|kostet|gilt|zahlt|übernimmt) /, '$1 nicht '],
  ],
  fr: [
    [/ ne (\p{L}+) pas\b/u, ' $1'],
    [/ n['’](\p{L}+) pas\b/u, ' $1'],
    [/ (est|sera|doit|accepte|propose|attend|enverra|demande) /, ' ne $1 pas '],
  ],
  es: [
    [/\b[Nn]o (?=\p{L})/u, ''],
    [/ (es|son|debe|acepta|ofrece|paga|empieza|dura|conserva|necesita) /, ' no $1 '],
  ],
  it: [
    [/\b[Nn]on (?=\p{L})/u, ''],
    [/ (è|sono|deve|accetta|costa|consegna|chiede|conferma) /, ' non $1 '],
  ],
};

const NOT =
  /\b(?:no|not|cannot|nobody|without|nicht|kein\w*|ohne|pas|ne|sans|ni|nada|sin|non|senza|never|rejects?)\b|n['’]t\b/i;

/** The line with the opposite sense, where it is in the language of its thread. */
export const turned: Mutation = (line, { language }) => {
  const isOwn = language === 'ja' ? false : (OWN[language]?.test(line.text) ?? false);
  if (!isOwn) return [];
  return (TURNS[language] ?? [])
    .flatMap(([from, to]) => {
      const text = line.text.replace(from, to);
      const isDouble = text.length > line.text.length && NOT.test(line.text);
      return text === line.text || isDouble ? [] : [{ ...line, text }];
    })
    .slice(0, 1);
};

const OWN: Record<string, RegExp> = {
  en: /\b(?:the|is|to|of|and|for|with|has)\b/,
  de: /\b(?:der|die|das|den|und|ist|soll|nicht|für|bis|ein\w*)\b/,
  fr: /\b(?:le|la|les|des|du|et|est|pas|pour)\b/,
  es: /\b(?:el|la|los|las|del|que|y|es|no|con)\b/,
  it: /\b(?:il|la|le|di|che|è|non|per|del)\b/,
};
