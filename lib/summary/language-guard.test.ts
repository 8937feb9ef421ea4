import { expect, it } from 'vitest';
import type { Line, Transcript } from '../contract.ts';
import { LanguageGuard } from './language-guard.ts';

const THREAD: Transcript = {
  subject: '',
  messages: [
    {
      number: 1,
      sender: { name: 'Anna', address: 'anna@example.com' },
      time: null,
      segments: [{ role: 'own', text: 'Wir brauchen die Zahlen.' }],
      attachments: [],
    },
  ],
};
const DE = [
  'Anna bittet bis Freitag um die Zahlen des dritten Quartals, und Ben schickt sie.',
  'Die Sitzung ist auf den Dienstag verschoben, und das Protokoll folgt danach.',
];
const EN = [
  'Anna asks for the new figures and Ben sends the list of all rooms.',
  'The meeting is on Tuesday and the minutes follow by the evening.',
];
const LONG_EN = `${EN[0]} ${EN[1]}`;
const RU = 'Анна просит прислать цифры.';

/** Knows German and English by little words; where a text has both, it cannot tell. */
const detect = (text: string) => {
  const [en, de] = [/\b(?:the|The)\b/.test(text), /\b(?:die|Die|das)\b/.test(text)];
  return Promise.resolve(en === de ? null : en ? 'en' : 'de');
};

/** What a guard that wants German shows and refuses of some lines. */
async function guarded(texts: readonly string[]) {
  const shown: string[] = [];
  const guard = new LanguageGuard('de', THREAD, detect, ({ text }) => shown.push(text));
  for (const text of texts) await guard.take(line(text));
  const refused = await guard.end();
  return { shown, refused: Array.from(refused, ({ text }) => text) };
}
const line = (text: string): Line => ({
  kind: 'point',
  text,
  who: null,
  due: null,
  citations: [{ message: 1, quote: 'x' }],
});

it('shows an answer in the language that was wanted', async () => {
  expect(await guarded(DE)).toEqual({ shown: DE, refused: [] });
});

it('refuses later lines in another language or script by themselves, and no others', async () => {
  const last = 'Ben dankt für die Hilfe und das Material.';
  expect(await guarded([...DE, LONG_EN, last, RU])).toEqual({
    shown: [...DE, last],
    refused: [LONG_EN, RU],
  });
});

it('refuses short later lines that are in another language together', async () => {
  expect(await guarded([...DE, ...EN, RU])).toEqual({
    shown: [...DE, ...EN],
    refused: [RU, ...EN],
  });
});

it('shows later lines at once', async () => {
  const shown: string[] = [];
  const guard = new LanguageGuard('de', THREAD, detect, ({ text }) => shown.push(text));
  const counts: number[] = [];
  for (const text of [...DE, 'Ben kommt.', 'Ada geht.']) {
    await guard.take(line(text));
    counts.push(shown.length);
  }
  expect(counts).toEqual([0, 2, 3, 4]);
});

it('lets a line of a few words pass that nobody can tell the language of', async () => {
  const texts = ['Your code is 482 913.', 'Ben sends the list.'];
  expect(await guarded(texts)).toEqual({ shown: texts, refused: [] });
});

it.each([
  ['first lines', [...EN, ...EN, ...DE]],
  ['all lines, in another script,', [RU, RU, RU]],
  ['a single line', [LONG_EN]],
])('fails where %s are in another language, and shows nothing', async (_, texts) => {
  const shown: string[] = [];
  const guard = new LanguageGuard('de', THREAD, detect, ({ text }) => shown.push(text));
  const all = async () => {
    for (const text of texts) await guard.take(line(text));
    await guard.end();
  };
  await expect(all()).rejects.toMatchObject({ code: 'wrong-language' });
  expect(shown).toEqual([]);
});

it('fails where only the whole tells that it is in another language', async () => {
  const known = (text: string) => Promise.resolve(text.length > 300 ? 'en' : null);
  const guard = new LanguageGuard('de', THREAD, known, () => {});
  for (const text of [...EN, ...EN, ...EN, ...EN]) await guard.take(line(text));
  await expect(guard.end()).rejects.toMatchObject({ code: 'wrong-language' });
  expect(guard.hasShown).toBe(true);
});

it('refuses a line in another script among the first ones', async () => {
  expect(await guarded([DE[0] ?? '', RU, DE[1] ?? ''])).toEqual({ shown: DE, refused: [RU] });
});
