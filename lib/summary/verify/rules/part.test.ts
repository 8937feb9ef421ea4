import { describe, expect, it } from 'vitest';
import type { LineKind } from '../../../contract.ts';
import { claimOf } from '../testing/claim-of.ts';
import { part } from './part.ts';

const BEN = { from: 'Ben Kurz', said: 'OK' };
const CLEO = { from: 'Cleo Dahl', said: 'OK' };

const holds = (kind: LineKind, who: string | null, text: string, mail: string) =>
  part.holds(claimOf({ kind, text, who }, [{ said: mail }, BEN, CLEO]));

describe('whoever is asked owes what is asked', () => {
  it.each<[LineKind, string | null, string, string]>([
    ['ask', 'Ben', 'Ada asks Ben to book the hall', 'Ben, can you book the hall?'],
    ['ask', 'Ben', 'Ben should book the hall', 'Ben, please book the hall.'],
    ['ask', null, 'Ada would like an answer', 'Please answer.'],
    ['ask', null, 'Ada aimerait une réponse', 'Merci de répondre, s’il vous plaît.'],
    ['ask', 'Ada', 'Ada will book the hall', 'I will book the hall.'],
    ['ask', 'Ben', 'Ada bittet Ben, den Saal zu buchen', 'Ben, kannst du den Saal buchen?'],
    ['ask', 'Ben', 'Ada demande à Ben de réserver la salle', 'Ben, peux-tu réserver la salle ?'],
    ['ask', 'Ben', 'Ada pide a Ben reservar la sala', 'Ben, ¿puedes reservar la sala?'],
    ['ask', 'Ben', 'Ada chiede a Ben di prenotare la sala', 'Ben, puoi prenotare la sala?'],
    ['point', null, 'Ben has booked the hall', 'Ben has booked the hall.'],
    ['point', null, 'Ada has booked the hall', 'I have booked the hall.'],
    ['point', null, 'The hall is booked', 'The hall is booked.'],
  ])('%s of %s: %s, of: %s', (kind, who, text, mail) =>
    expect(holds(kind, who, text, mail)).toBe(true),
  );
});

describe('who asks and who is asked are not confused', () => {
  it.each<[LineKind, string | null, string, string]>([
    ['ask', 'Ada', 'Ada asks Ben to book the hall', 'Ben, can you book the hall?'],
    ['ask', 'Ada', 'Ada should book the hall', 'Ben, please book the hall.'],
    ['ask', 'Cleo', 'Cleo should book the hall', 'Ben, please book the hall.'],
    ['ask', 'Ben', 'Ben will book the hall', 'I will book the hall.'],
    ['ask', 'Cleo', 'Cleo soll den Saal buchen', 'Ben, kannst du den Saal buchen?'],
    ['ask', 'Ada', 'Ada doit réserver la salle', 'Ben, peux-tu réserver la salle pour le bal ?'],
    ['ask', 'Ada', 'Ada debe reservar la sala', 'Ben, ¿puedes reservar la sala para el baile?'],
    ['ask', 'Cleo', 'Cleo deve prenotare la sala', 'Ben, puoi prenotare la sala?'],
    ['point', null, 'Ben has booked the hall', 'I have booked the hall.'],
    ['point', null, 'Ada has booked the hall', 'Ben has booked the hall.'],
    ['point', 'Cleo', 'Ben has booked the hall', 'Ben has booked the hall.'],
    ['ask', 'Cleo', 'Ben should book the hall', 'Ben should book the hall.'],
  ])('%s of %s: %s, of: %s', (kind, who, text, mail) =>
    expect(holds(kind, who, text, mail)).toBe(false),
  );
});

const japanese = (text: string, who: string) =>
  part.holds(
    claimOf({ kind: 'ask', text, who }, [
      { from: '佐藤 花', said: '鈴木さん、会場を予約してください。' },
      { from: '鈴木 大', said: '了解です。' },
    ]),
  );

it('of a Japanese mail, too, whoever is asked owes it', () =>
  expect(japanese('佐藤が会場の予約を依頼した', '鈴木')).toBe(true));

it('of a Japanese mail, too, whoever asks does not owe it', () =>
  expect(japanese('佐藤が会場の予約を依頼した', '佐藤')).toBe(false));

it.each(['佐藤さんは鈴木さんに会場の予約を依頼。', '佐藤さんは鈴木さんに会場の予約を要請。'])(
  'a noun of asking at the end asks, too: %s',
  (text) => expect(japanese(text, '鈴木')).toBe(true),
);

describe('in languages whose verbs are not known', () => {
  const told = (kind: LineKind, who: string | null, text: string, mail: string) =>
    part.holds(
      claimOf({ kind, text, who }, [
        { from: '陈晓雯', said: mail },
        { from: '李明', said: '好的' },
        { from: 'Marek Wrona', said: 'OK' },
        { from: '김지수', said: 'OK' },
      ]),
    );

  it.each<[LineKind, string | null, string, string]>([
    ['ask', '陈晓雯', '名单周五前发送。', '李明,请在周五之前把名单发给我。'],
    ['ask', '陈晓雯', 'Liste cumaya kadar gönderilecek.', 'Listeyi gönderebilir misiniz?'],
    ['point', null, 'Marek pojedzie jako opiekun.', 'Mogę jechać jako opiekun.'],
    ['point', null, '김지수는 온라인으로 참석한다.', '저는 온라인으로 참석합니다.'],
  ])('%s of %s is refused: %s, of: %s', (kind, who, text, mail) =>
    expect(told(kind, who, text, mail)).toBe(false),
  );

  it.each<[LineKind, string | null, string, string]>([
    ['ask', '李明', '陈晓雯要求李明周五前发送名单。', '李明,请在周五之前把名单发给我。'],
    ['point', null, '김지수는 참석한다.', '김지수 님은 참석합니다.'],
    ['point', null, '陈晓雯付押金。', '押金我今天付。'],
  ])('%s of %s stands: %s, of: %s', (kind, who, text, mail) =>
    expect(told(kind, who, text, mail)).toBe(true),
  );
});

it('what is allowed in polite forms is for whom the message greets', () => {
  const thread = [
    { from: 'Gonzalo Rey', said: 'Hola, Amparo:\n\nPuede pagar el resto en dos veces.' },
    { from: 'Amparo Soler', said: 'Gracias.' },
    { from: 'Eva Gil', said: 'Vale.' },
  ];
  const citations = [{ message: 1, quote: 'Puede pagar el resto en dos veces.' }];
  const holds = (name: string) =>
    part.holds(
      claimOf({ text: `${name} puede pagar el resto en dos veces`, who: name, citations }, thread),
    );
  expect(holds('Amparo')).toBe(true);
  expect(holds('Eva')).toBe(false);
});

it('whom a clause behind the name tells of is told', () => {
  const thread = [
    { from: 'Beatrice Conti', said: 'Rispondo io per Marco, che è a Colonia fino a giovedì.' },
    { from: 'Marco Santoro', said: 'Grazie.' },
    { from: 'Elena Brusati', said: 'Bene.' },
  ];
  const holds = (name: string) =>
    part.holds(
      claimOf(
        {
          text: `${name} è a Colonia`,
          who: name,
          citations: [{ message: 1, quote: 'per Marco, che è a Colonia fino a giovedì' }],
        },
        thread,
      ),
    );
  expect(holds('Marco')).toBe(true);
  expect(holds('Elena')).toBe(false);
});
