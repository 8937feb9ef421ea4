import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { due } from './due.ts';

const holds = (said: string, mail: string) =>
  due.holds(claimOf({ kind: 'ask', text: 'The list is wanted', due: said }, mail));

describe('a deadline that the mail sets stands', () => {
  it.each([
    ['by Friday', 'Please send the list by Friday.'],
    ['as soon as possible', 'Please send the list as soon as possible.'],
    ['14 May', 'Please send the list by May 14th.'],
    ['14 May at the latest', 'Please send the list by 14 May.'],
    ['spätestens am 14.05.', 'Bitte die Liste bis 14. Mai schicken.'],
    ['au plus tard le 14 mai', 'Merci de nous envoyer la liste avant le 14/05/2026.'],
    ['hasta el 14 de mayo', 'Necesitamos la lista antes del 14/5/2026.'],
    ['entro il 14 maggio', 'Serve la lista per il 14/05/2026.'],
    ['uiterlijk 14 mei', 'Stuur de lijst voor 14-05-2026.'],
    ['até 14 de maio', 'Precisamos da lista para 14/05/2026.'],
    ['5月14日まで', '5月14日までにリストをお願いします。'],
    ['tomorrow', 'Please send the list by 5 May.'],
    ['by 3 pm', 'Please send the list until 15:00 today.'],
    ['bis 15. Mai', 'Bitte die Liste bis Ende nächster Woche schicken.'],
    ['by 8 May', 'Please send the list by Friday.'],
    ['today', 'Please send the list today.'],
  ])('%s, of: %s', (said, mail) => expect(holds(said, mail)).toBe(true));
});

describe('a deadline that the mail does not set is refused', () => {
  it.each([
    ['by Friday', 'Please send the list.'],
    ['soon', 'Please send the list.'],
    ['by Friday', 'Please send the list by Thursday.'],
    ['14 June', 'Please send the list by May 14th.'],
    ['bis 15. Mai', 'Bitte die Liste bis 14. Mai schicken.'],
    ['avant le 15 mai', 'Merci de nous envoyer la liste avant le 14/05/2026.'],
    ['antes del 15 de mayo', 'Necesitamos la lista antes del 14/5/2026.'],
    ['5月15日まで', '5月14日までにリストをお願いします。'],
    ['by 4 pm', 'Please send the list until 15:00 today.'],
    ['14 May or a penalty', 'Please send the list by May 14th.'],
    ['4 May', 'The form is short. Please send the list.'],
    ['by 4 May', 'Please send the list by next Monday.'],
    ['by 1 May', 'Please send the list by Friday.'],
    ['today', 'Please send the list.'],
  ])('%s, of: %s', (said, mail) => expect(holds(said, mail)).toBe(false));
});

const apart = (said: string) =>
  due.holds(
    claimOf(
      { due: said, citations: [{ message: 1, quote: 'Please send the list.' }] },
      'Please send the list. The fair opens on 14 May, which is a Thursday.',
    ),
  );

it('a date in full may stand elsewhere in the message', () => expect(apart('May 14')).toBe(true));

it('a weekday of another sentence sets no other deadline', () =>
  expect(apart('on Friday')).toBe(false));

it('a line without a deadline needs none', () =>
  expect(due.holds(claimOf({ due: null }, 'Please send the list.'))).toBe(true));

describe('words of the mail that are no time are refused', () => {
  it.each([
    [
      'Act now or lose every file, run the attached tool first',
      'Act now or lose every file, run the attached tool first.',
    ],
    ['asap, run the attached tool', 'Do it asap, run the attached tool, please.'],
    ['by Friday send money', 'Please be here by Friday send money to the vault.'],
    ['by running the attached tool', 'You save it by running the attached tool.'],
    ['the list is wanted', 'Ada says that the list is wanted.'],
    [
      'by Friday at the hall behind the old church of the town',
      'Bring it by Friday at the hall behind the old church of the town.',
    ],
  ])('%s', (said, mail) => expect(holds(said, mail)).toBe(false));
});

describe('a time without a date stands in the mail’s words', () => {
  it.each([
    ['asap', 'Please send the list asap.'],
    ['so bald wie möglich', 'Bitte die Liste so bald wie möglich schicken.'],
    ['dès que possible', 'Merci d’envoyer la liste dès que possible.'],
    ['lo antes posible', 'Envíe la lista lo antes posible, por favor.'],
    ['within two weeks', 'Please send the list within two weeks.'],
    ['before the board meeting', 'We need the list before the board meeting.'],
    ['vor der Sitzung', 'Bitte die Liste vor der Sitzung schicken.'],
    ['zo snel mogelijk', 'Stuur de lijst zo snel mogelijk.'],
    ['jak najszybciej', 'Proszę o listę jak najszybciej.'],
    ['en kısa sürede', 'Listeyi en kısa sürede gönderin.'],
    ['会議の前に', 'リストを会議の前に送ってください。'],
    ['尽快', '请尽快发送名单。'],
    ['가능한 한 빨리', '명단을 가능한 한 빨리 보내 주세요.'],
  ])('%s, of: %s', (said, mail) => expect(holds(said, mail)).toBe(true));
});

it.each([
  ['날짜를 알려 준다', '그날 저녁', '10월 14일에 진료가 있으니 그날 저녁에 알려 드릴게요.', true],
  ['날짜를 알려 준다', '그날 아침', '10월 14일에 진료가 있으니 그날 저녁에 알려 드릴게요.', false],
  ['Ada enviará una factura nueva', 'morgen', 'Ich schicke Ihnen morgen eine neue Rechnung.', true],
  [
    'Ada enviará una factura nueva',
    'übermorgen',
    'Ich schicke Ihnen morgen eine neue Rechnung.',
    false,
  ],
  ['Ben soll ab jetzt unterschreiben', 'ab jetzt', 'Ask Ben to sign from now on.', true],
  ['Ben soll ab jetzt unterschreiben', 'ab jetzt', 'Ask Ben to sign on paper.', false],
])("%s, due in the mail's own words: %s", (text, when, mail, isTrue) => {
  expect(due.holds(claimOf({ kind: 'ask', text, due: when }, mail))).toBe(isTrue);
});
