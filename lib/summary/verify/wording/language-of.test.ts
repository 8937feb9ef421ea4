import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { fold } from '../../../text/fold.ts';
import { languageOf } from './language-of.ts';

describe('languageOf', () => {
  it.each([
    ['en', 'We meet at the station.'],
    ['de', 'Wir treffen uns am Bahnhof und gehen los.'],
    ['pt', 'Não enviamos o contrato para a escola.'],
    ['pl', 'Jeśli bank się zgodzi, sprzedajemy dom.'],
    ['tr', 'Bu sözleşme için çok geç.'],
    ['ja', '駅で会いましょう。'],
    ['ko', '역에서 만나요.'],
    ['zh', '我们在车站见。'],
    ['ar', 'نلتقي في المحطة.'],
  ])('%s: %s', (language, text) => expect(languageOf(fold(text))).toBe(language));

  it('tells none without a little word', () => expect(languageOf('kuba mieso')).toBe(null));
});

describe('a line of hardly one little word', () => {
  const mail = 'Liebe Leute, die zehn Lizenzen reichen nicht.';
  it.each([
    ['is in the language of the mail that it has a word of', 'Zehn Lizenzen reichen', 'de'],
    ['is in none where it has no word of it', 'Enough seats', null],
    ['keeps its own language where that is sure', 'The ten Lizenzen are not enough for us', 'en'],
  ])('%s', (_, text, language) => expect(claimOf({ text }, mail).language).toBe(language));
});
