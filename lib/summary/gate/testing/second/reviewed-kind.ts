import { readSets } from '../../../verify/testing/read-sets.ts';
import { REPLY, type Mail, type Texts } from '../kind.ts';
import texts from '../texts.json' with { type: 'json' };

/** A language of the reviewed kinds. */
export type Language = keyof typeof texts;
/** A kind of thread in those languages in which it was tried. */
export type ReviewedKind = [
  name: string,
  languages: readonly Language[],
  mails: (l: Language) => Mail[],
];

export const ALL: readonly Language[] = ['en', 'de', 'fr', 'es', 'it', 'ja'];
export const ADA = 'Ada Berg <ada@work.example>';
export const SELMA = 'Selma Okafor <selma@okafor.example>';
export const KARL = 'Karl Brandt <karl@vendor.example>';
export const SES = {
  'X-SES-Outgoing': '2026.05.04',
  'Feedback-ID': '1.eu-west-1:AmazonSES',
};

/** The threads of the verifier's first set that people write in here: a long one, and what makes a letter. */
const THREADS: Record<Language, readonly [string, string, string]> = {
  en: ['14-grant-review', '01-office-move', '28-supplier-audit'],
  de: ['03-heizung', '15-mietkaution', '22-messestand'],
  fr: ['05-traduction', '06-copropriete', '17-stage'],
  es: ['07-congreso', '18-reforma', '24-beca'],
  it: ['11-cantina', '12-rivista', '26-trasloco'],
  ja: ['09-mitsumori', '19-kenshu', '25-hanbai'],
};
const SETS = readSets('first');

/** Invented texts of a language that machines send. */
export const textsOf = (l: Language): Texts => texts[l];

/** The messages of one of a language's three threads, as mails of those who wrote them. */
export function threadOf(
  l: Language,
  which: 0 | 1 | 2,
): (Mail & { headers: Record<string, string> })[] {
  const at = THREADS[l][which].slice(THREADS[l][which].indexOf('-') + 1);
  const found = SETS.find(({ name }) => name === at);
  if (!found) throw new Error(`no thread ${at}`);
  return found.transcript.messages.map(({ segments, sender }, i) => ({
    from: `${sender.name} <${sender.address}>`,
    body: segments.map(({ text }) => text).join('\n\n'),
    headers: i > 0 ? { ...REPLY } : ({} as Record<string, string>),
  }));
}

const bodies = (mails: readonly Mail[]) => mails.map(({ body }) => body).join('\n\n');

/** A text of at least 150 words that people wrote. */
export const letterOf = (l: Language): string =>
  [bodies(threadOf(l, 1)), ...(l === 'ja' || l === 'it' ? [bodies(threadOf(l, 2))] : [])].join(
    '\n\n',
  );

/** What people wrote in the message of a thread. */
export const bodyOf = (l: Language, which: 0 | 1 | 2, i: number): string =>
  threadOf(l, which)[i]?.body ?? '';

/** The long prose of a machine. */
export const termsOf = (l: Language): string => textsOf(l).bulk.join('\n\n');

/** That prose, laid out as a newsletter. */
export const digestOf = (l: Language): string => {
  const sections = textsOf(l).bulk.map((paragraph, i) =>
    [
      ['THE WEEK', 'AROUND TOWN', 'FROM THE SHOP', 'LAST'][i % 4],
      paragraph,
      `https://news.example/r/${i}a8f31`,
    ].join('\n'),
  );
  return [...sections, `${FOOTERS[l]}\nHarbour Media Ltd, 1 Quay Street`].join('\n\n');
};

const FOOTERS: Record<Language, string> = {
  en: 'Unsubscribe | View in browser | Privacy',
  de: 'Abmelden | Im Browser ansehen | Datenschutz',
  fr: 'Se désabonner | Voir dans le navigateur',
  es: 'Darse de baja | Ver en el navegador',
  it: 'Cancellati | Vedi nel browser',
  ja: '配信停止 | ブラウザで表示',
};
