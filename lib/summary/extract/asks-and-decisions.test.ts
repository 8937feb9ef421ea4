import { describe, expect, it } from 'vitest';
import type { Transcript } from '../../contract.ts';
import { addressee } from './addressee.ts';
import { isAsk } from '../../text/asks.ts';
import { isDecision } from './decisions.ts';

describe('isAsk', () => {
  it.each([
    'Could you send me the offer by Friday?',
    'Please bring the keys.',
    'Let me know what you think.',
    'I would like to know whether Friday works.',
    'Call me when you are back.',
    'Can people check these dates and tell Ada',
    'Könntest du die Zahlen schicken?',
    'Bitte sag mir Bescheid.',
    'Pourriez-vous m’envoyer le devis ?',
    'Merci de répondre avant lundi.',
    '¿Puedes traer las llaves?',
    'Potresti mandarmi il preventivo?',
    'Você pode confirmar a data?',
    'Kun je de sleutels meenemen?',
    'Czy możesz przysłać ofertę?',
    'Teklifi gönderebilir misiniz?',
    '見積もりを送っていただけますか。',
    '请把报价发给我。',
    '견적서를 보내 주세요.',
    'هل يمكنك إرسال العرض؟',
    'I need two things from you by Tuesday 24 November.',
    'Maya, that would be yours.',
    'It would help to have it before Thursday.',
    'Wir bitten um Ersatz für die drei Stück.',
    'Nous aurions besoin de deux appareils.',
    'Prosimy o odpowiedź do piątku.',
    'أحتاج منك إلى أمرين قبل 20 نوفمبر.',
    'Please find the offer attached and sign it, please.',
  ])('%s', (sentence) => expect(isAsk(sentence)).toBe(true));

  it.each([
    'The offer is attached.',
    'I sent it on Monday.',
    'Really?',
    'If you are not the intended recipient, please tell us.',
    'Das Angebot liegt bei.',
    'Please find below our prices for 2027.',
    'Im Anhang finden Sie bitte das Angebot.',
    'Veuillez trouver ci-joint notre offre.',
    'On that day we renamed the job, and the scheduler kept looking for the old name.',
    'Then let us take Wednesday, and keep it to 60 minutes.',
    'Let me know if you have any questions.',
    'よろしくお願いいたします。',
    'Alvast bedankt!',
    '見積もりを添付しました。',
  ])('not: %s', (sentence) => expect(isAsk(sentence)).toBe(false));
});

describe('isDecision', () => {
  it.each([
    'We agreed on slate.',
    'Let’s go with the first offer.',
    'Wir haben beschlossen, bis Juni zu warten.',
    'Nous avons décidé d’attendre.',
    'Hemos decidido esperar.',
    'Abbiamo deciso di aspettare.',
    '六月まで待つことに決定しました。',
    'Agreed, on all five points: EUR 44,800 with training.',
    'So it is fixed: Thursday, November 19, 12:30 CET.',
    'This is agreed on both sides and I have closed the point.',
    'The 14th and 15th it is, and the lodge.',
    'Bus is booked with Norrfors.',
    'Es bleibt bei Ersatz für die drei Stück.',
    'Nous partons donc sur 1 980 € avec la première visite incluse.',
    'On part sur la première offre.',
    'Nos quedamos con la primera oferta.',
    'Restiamo d’accordo per giovedì alle dieci.',
    'Ficou combinado para quinta-feira.',
    'We gaan voor het eerste voorstel.',
    'Ustaliliśmy termin na piątek.',
    'İlk teklifte anlaştık.',
    'اتفقنا على يوم الخميس.',
    '我们决定用第一个方案。',
    '첫 번째 안으로 하기로 했습니다.',
  ])('%s', (sentence) => expect(isDecision(sentence)).toBe(true));

  it.each([
    'We have not decided yet.',
    'Was anything decided?',
    'Updates over the air are *not* decided.',
    'As it is, we cannot ship.',
    'We agree that this is hard.',
    'Wir wissen nicht, ob es beschlossen ist.',
  ])('not: %s', (sentence) => expect(isDecision(sentence)).toBe(false));
});

describe('addressee', () => {
  const thread = (...names: string[]): Transcript => ({
    subject: '',
    messages: names.map((name, i) => ({
      number: i + 1,
      sender: { name, address: `${name}@example.com` },
      time: null,
      segments: [],
      attachments: [],
    })),
  });
  const asked = (sentence: string, ...names: string[]) => {
    const transcript = thread(...names);
    const [first] = transcript.messages;
    return first ? addressee(sentence, first, transcript) : null;
  };

  it('is who is called by name', () => {
    expect(asked('Bo, can you bring the keys?', 'Ada Berg', 'Bo Ito', 'Cid Ek')).toBe('Bo Ito');
  });

  it('is the other one of two', () => {
    expect(asked('Can you bring the keys?', 'Ada Berg', 'Bo Ito')).toBe('Bo Ito');
  });

  it('is who was called last before it', () => {
    const transcript = thread('Ada Berg', 'Bo Ito', 'Cid Ek');
    const [first] = transcript.messages;
    const after = (...before: string[]) =>
      first ? addressee('Can you bring the keys?', first, transcript, before) : null;
    expect(after('Hi Bo,', 'It is cold.')).toBe('Bo Ito');
    expect(after('Hi all,', 'Cid, thank you.')).toBe('Cid Ek');
    expect(after('Dear Mr. Ito,')).toBe('Bo Ito');
    expect(after('Hi Maya,')).toBe('Maya');
    expect(after('Hi Bo, hi Cid,')).toBe(null);
    expect(after('Hi all,')).toBe(null);
  });

  it('is a given name that nobody of the thread has', () => {
    expect(asked('Maya, that would be yours.', 'Ada Berg')).toBe('Maya');
    expect(asked('Otherwise, please bring the keys.', 'Ada Berg')).toBe(null);
  });

  it('is nobody where several could be meant', () => {
    expect(asked('Can you bring the keys?', 'Ada Berg', 'Bo Ito', 'Cid Ek')).toBe(null);
    expect(asked('Bo, Cid, can you bring the keys?', 'Ada Berg', 'Bo Ito', 'Cid Ek')).toBe(null);
  });
});
