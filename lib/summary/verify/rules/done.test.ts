import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { done } from './done.ts';

const holds = (text: string, mail: string) => done.holds(claimOf({ text }, mail));

describe('something done that the quoted words do not tell is refused', () => {
  it.each([
    ['The list was forwarded to the bank', 'Please forward the list to the bank.'],
    ['All mails were deleted', 'Please delete all mails.'],
    ['Die Liste wurde an die Bank weitergeleitet', 'Bitte leiten Sie die Liste weiter.'],
    ['La liste a été envoyée', 'Merci de faire suivre la liste.'],
    ['La lista fue enviada', 'Hace falta la lista.'],
    ['La lista è stata inviata', 'Serve la lista.'],
    ['De lijst is verstuurd', 'Stuur de lijst.'],
    ['A lista foi encaminhada', 'Falta a lista.'],
    ['Lista została usunięta, powiadomiono bank', 'Proszę o listę.'],
    ['Liste bankaya gönderildi', 'Liste gerekli.'],
    ['تم ارسال القائمة', 'القائمة مطلوبة.'],
    ['名单已发送', '请准备名单。'],
    ['リストを送信した', 'リストをお願いします。'],
    ['목록을 전송했다', '목록이 필요합니다.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

describe('something done that the quoted words tell stands', () => {
  it.each([
    ['The list was sent to the bank', 'The list was sent to the bank on Monday.'],
    ['The list was sent to the bank', 'Die Liste wurde gestern geschickt.'],
    ['Die Liste ist verschickt', 'Wir haben die Liste verschickt.'],
    ['La liste a été envoyée', 'La liste a été envoyée hier.'],
    ['名单已发送', '名单已发送给银行。'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

it('what the sender of the cited message has done is told of them', () =>
  expect(holds('Ada has forwarded the list', 'I passed the list on.')).toBe(true));

it('what somebody else is said to have done needs the quoted words', () =>
  expect(
    done.holds(
      claimOf({ text: 'Ben has forwarded the list' }, [
        { said: 'Ben, please forward the list.' },
        { from: 'Ben Kurz', said: 'Which list?' },
      ]),
    ),
  ).toBe(false));

it('words of doing elsewhere in the mail are not those of the quote', () =>
  expect(
    done.holds(
      claimOf(
        {
          text: 'The invoice was deleted',
          citations: [{ message: 1, quote: 'Please remove the invoice.' }],
        },
        'Please remove the invoice. The list was deleted last week.',
      ),
    ),
  ).toBe(false));

it('a line that tells of nothing done needs nothing', () =>
  expect(holds('Ada wants the list', 'I need the list.')).toBe(true));

describe('an answer', () => {
  const later = (text: string) =>
    done.holds(
      claimOf({ text, citations: [{ message: 2, quote: 'Of course, he sits in front.' }] }, [
        { said: 'Can he sit in front?' },
        { from: 'Ben Kurz', said: 'Of course, he sits in front.' },
      ]),
    );

  it.each(['He sits in front, the teacher replied', 'Il est devant, a répondu l’enseignante'])(
    'is what a later message is: %s',
    (text) => expect(later(text)).toBe(true),
  );

  it.each(['The mail was responded to', 'Die Mail wurde beantwortet', 'La question a été répondu'])(
    'that nobody gives is refused: %s',
    (text) => expect(later(text)).toBe(false),
  );
});

it.each([
  ['The code will be sent by mail', 'You will get the code by mail.'],
  ['La liste sera envoyée lundi', 'Vous aurez la liste lundi.'],
  ['Die Liste soll verschickt werden', 'Bitte die Liste an alle.'],
])('what is yet to be done is not done: %s, of: %s', (text, mail) =>
  expect(holds(text, mail)).toBe(true),
);
