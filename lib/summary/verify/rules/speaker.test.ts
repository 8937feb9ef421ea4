import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { speaker } from './speaker.ts';

const holds = (text: string, mail: string) =>
  speaker.holds(
    claimOf({ text }, [
      { from: 'Ada Berg', said: mail },
      { from: 'Ben Kurz', said: 'OK' },
    ]),
  );

describe('whoever sent the cited message may be said to say it', () => {
  it.each([
    ['Ada asks for the keys', 'Ben, can you send the keys?'],
    ['According to Ada the keys are lost', 'The keys are lost.'],
    ['Ada bittet um die Schlüssel', 'Ben, kannst du die Schlüssel schicken?'],
    ['Ada demande les clés', 'Ben, peux-tu envoyer les clés ?'],
    ['Ada pide las llaves', 'Ben, ¿puedes enviar las llaves?'],
    ['Ada chiede le chiavi', 'Ben, puoi mandare le chiavi?'],
    ['Ada vraagt om de sleutels', 'Ben, kun je de sleutels sturen?'],
    ['Ada pede as chaves', 'Ben, você pode enviar as chaves?'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

describe('whoever is only spoken to did not say it', () => {
  it.each([
    ['Ben asks for the keys', 'Ben, can you send the keys?'],
    ['Ben also wants the keys', 'Ben, can you send the keys?'],
    ['Ben does not want the keys', 'Ben, can you send the keys?'],
    ['According to Ben the keys are lost', 'Ben, the keys are lost.'],
    ['Ben bittet um die Schlüssel', 'Ben, kannst du die Schlüssel schicken?'],
    ['Laut Ben sind die Schlüssel weg', 'Ben, die Schlüssel sind weg.'],
    ['Ben demande les clés', 'Ben, peux-tu envoyer les clés ?'],
    ['Selon Ben les clés sont perdues', 'Ben, les clés sont perdues.'],
    ['Ben pide las llaves de la casa', 'Ben, ¿puedes enviar las llaves de la casa?'],
    ['Ben chiede le chiavi della casa', 'Ben, puoi mandare le chiavi della casa?'],
    ['Ben vraagt om de sleutels', 'Ben, kun je de sleutels sturen?'],
    ['Ben pede as chaves', 'Ben, você pode enviar as chaves?'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

describe('whoever the quoted words tell of may be said to say it', () => {
  it.each([
    ['Ben wants the keys', 'Ben wants the keys back.'],
    ['Ben will die Schlüssel', 'Ben will die Schlüssel zurück.'],
    ['Ben veut les clés', 'Ben veut les clés de la maison.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

it('somebody beside what is said does not say it', () =>
  expect(holds('The mail to Ben says that the keys are lost', 'The keys are lost.')).toBe(true));

const japanese = (text: string) =>
  speaker.holds(
    claimOf({ text }, [
      { from: '佐藤 花', said: '鈴木さん、鍵を送ってください。' },
      { from: '鈴木 大', said: '了解です。' },
    ]),
  );

it('of a Japanese mail, too, the sender may be said to ask', () =>
  expect(japanese('佐藤さんが鍵の送付を依頼した')).toBe(true));

it('of a Japanese mail, too, whoever is spoken to did not ask', () =>
  expect(japanese('鈴木さんが鍵の送付を依頼した')).toBe(false));
