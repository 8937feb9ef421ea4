import { describe, expect, it } from 'vitest';
import type { Transcript } from '../../contract.ts';
import { addressee } from './addressee.ts';
import { isAsk } from './asks.ts';
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
  ])('%s', (sentence) => expect(isAsk(sentence)).toBe(true));

  it.each([
    'The offer is attached.',
    'I sent it on Monday.',
    'Really?',
    'If you are not the intended recipient, please tell us.',
    'Das Angebot liegt bei.',
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
  ])('%s', (sentence) => expect(isDecision(sentence)).toBe(true));

  it.each([
    'We have not decided yet.',
    'Was anything decided?',
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

  it('is nobody where several could be meant', () => {
    expect(asked('Can you bring the keys?', 'Ada Berg', 'Bo Ito', 'Cid Ek')).toBe(null);
    expect(asked('Bo, Cid, can you bring the keys?', 'Ada Berg', 'Bo Ito', 'Cid Ek')).toBe(null);
  });
});
