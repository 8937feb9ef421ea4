import { describe, expect, it } from 'vitest';
import type { Language, Line, Transcript } from '../contract.ts';
import { isWrongLanguage } from './wrong-language.ts';

const EN =
  'Anna asks for the figures of the third quarter by Friday, and Ben will send them after lunch.';
const DE =
  'Anna bittet bis Freitag um die Zahlen des dritten Quartals, und Ben schickt sie nach dem Essen.';
const JA = 'アンナさんは金曜日までに第三四半期の数字を求めています。ベンさんが昼食後に送ります。';
const ZH = '安娜要求在星期五之前提供第三季度的数字，本会在午饭后发送。';
const AR = 'تطلب آنا أرقام الربع الثالث قبل يوم الجمعة، وسيرسلها بن بعد الغداء.';

/** Knows the two Latin texts by a word of each. */
const detect = (text: string) =>
  Promise.resolve(/\b(?:the|and)\b/.test(text) ? 'en' : /\b(?:die|und)\b/.test(text) ? 'de' : null);

const lines = (text: string): Line[] => [
  { kind: 'point', text, who: null, due: null, citations: [{ message: 1, quote: 'x' }] },
];
const thread = (text: string): Transcript => ({
  subject: '',
  messages: [
    {
      number: 1,
      sender: { name: 'Anna', address: 'anna@example.com' },
      time: null,
      segments: [{ role: 'own', text }],
      attachments: [],
    },
  ],
});
const isWrong = (text: string, wanted: Language, mail = EN) =>
  isWrongLanguage(lines(`${text} ${text}`), wanted, thread(`${mail} ${mail}`), detect);

describe('isWrongLanguage', () => {
  it.each([
    ['the wanted language', EN, 'en'],
    ['the wanted script', JA, 'ja'],
    ['Chinese', ZH, 'zh'],
    ['Arabic', AR, 'ar'],
    ['the language of the mail', EN, 'mail'],
    ['too little to tell', 'Anna fragt nach.', 'en'],
    [
      'a language that the detector does not know',
      'Anna pyydalle kolmatta neljannesta perjantaihin mennessa lounaan jalkeen.',
      'en',
    ],
  ] as const)('lets %s pass', async (_, text, wanted) =>
    expect(await isWrong(text, wanted)).toBe(false),
  );

  it.each([
    ['German for English', DE, 'en'],
    ['English for Japanese', EN, 'ja'],
    ['Chinese for Japanese', ZH + ZH + ZH, 'ja'],
    ['Japanese for Chinese', JA, 'zh'],
    ['Arabic for French', AR, 'fr'],
    ['German of English mail', DE, 'mail'],
  ] as const)('refuses %s', async (_, text, wanted) =>
    expect(await isWrong(text, wanted)).toBe(true),
  );

  it('refuses Persian for Arabic, also where the detector cannot tell', async () => {
    const persian = 'آنا تا جمعه ارقام سه‌ماهه سوم را می‌خواهد و بن پس از ناهار آن‌ها را می‌فرستد.';
    expect(await isWrong(persian, 'ar')).toBe(true);
  });

  it.each([
    ['Spanish', 'es', 'pt-BR', true],
    ['Portuguese', 'pt', 'es', true],
    ['Galician', 'gl', 'pt-BR', false],
    ['Galician', 'gl', 'es', false],
    ['Afrikaans', 'af', 'nl', false],
    ['Dutch', 'nl', 'de', true],
    ['Danish', 'da', 'de', true],
  ] as const)('%s (%s) for %s: %s', async (_, found, wanted, expected) => {
    const finds = () => Promise.resolve(found);
    expect(await isWrongLanguage(lines(EN + EN), wanted, thread(EN), finds)).toBe(expected);
  });

  it('takes a language for its neighbour where nobody can ask for either', async () => {
    const finds = (text: string) => Promise.resolve(text.includes('Anna') ? 'nn' : 'nb');
    expect(await isWrongLanguage(lines(EN + EN), 'mail', thread('Ben '.repeat(60)), finds)).toBe(
      false,
    );
  });

  it('takes the other language of a thread that has two', async () => {
    const [first] = thread(`${EN} ${EN} ${EN}`).messages;
    const [second] = thread(`${DE} ${DE}`).messages;
    const both = { subject: '', messages: [first, second].flatMap((each) => each ?? []) };
    expect(await isWrongLanguage(lines(`${DE} ${DE}`), 'mail', both, detect)).toBe(false);
  });

  it.each([
    [
      'Macedonian',
      'Ана ги бара бројките за третиот квартал до петок, а Бен ќе ги испрати по ручекот.',
    ],
    ['Belarusian', 'Ганна просіць лічбы трэцяга квартала да пятніцы, а Бэн дашле іх пасля абеду.'],
    ['Nepali', 'एनाले शुक्रबारसम्म तेस्रो त्रैमासिकको तथ्याङ्क मागेकी छिन् र बेनले खाजापछि पठाउनेछन्।'],
    ['Yiddish', 'אַנאַ בעט די ציפֿערן פֿון דריטן קוואַרטאַל ביז פֿרײַטיק, און בען וועט זיי שיקן נאָכן עסן.'],
  ])('takes %s of a mail in it', async (_, text) => {
    expect(await isWrong(text, 'mail', text)).toBe(false);
  });

  it('refuses Latin letters of a mail that has none', async () => {
    expect(await isWrong(EN, 'mail', JA + JA)).toBe(true);
  });

  it('takes the other script of a thread that has two', async () => {
    const [first] = thread(`${JA} ${JA} ${JA}`).messages;
    const [second] = thread(`${EN} ${EN}`).messages;
    const both = { subject: '', messages: [first, second].flatMap((each) => each ?? []) };
    expect(await isWrongLanguage(lines(JA + JA + JA), 'mail', both, detect)).toBe(false);
  });

  it('holds nobody to the language of a mail of a few words', async () => {
    expect(await isWrong(DE, 'mail', 'Thanks, see you!')).toBe(false);
  });
});
