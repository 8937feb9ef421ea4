import { describe, expect, it } from 'vitest';
import { isGreeting, isSetPhrase } from './set-phrases.ts';

describe('isGreeting', () => {
  it.each([
    'Hi Maya,',
    'Dear Oliver, dear Maya,',
    'Morning all,',
    'Hello both,',
    'Hallo Frau Lindqvist,',
    'Sehr geehrte Damen und Herren,',
    'Guten Morgen zusammen,',
    'Bonjour Étienne, bonjour Camille,',
    'Chère Madame Delorme,',
    'Hola Ana:',
    'Estimado Sr. López,',
    'Gentile Dott. Rossi,',
    'Prezada Ana,',
    'Beste Jan,',
    'Szanowni Państwo,',
    'Merhaba Ayşe Hanım,',
    'مرحباً يوسف، مرحباً مايا،',
    '尊敬的王先生：',
    '石田様',
    '(CC: Lindqvist様)',
    '안녕하세요, 김 팀장님',
  ])('%s', (line) => expect(isGreeting(line)).toBe(true));

  it.each([
    'Dear all, the offer is attached.',
    'Hi Ada, can you bring the keys?',
    'Hello world is the first program.',
    'Guten Morgen, die Lieferung ist da.',
    '田中様のご予約を承りました。',
  ])('not: %s', (line) => expect(isGreeting(line)).toBe(false));
});

describe('isSetPhrase', () => {
  it.each([
    'Sounds good, thanks!',
    'Thank you for the visit last week.',
    'Thanks both.',
    'Thank you for travelling with us, Maya Lindqvist.',
    'Questions to me, in the open, please.',
    'Please do not hesitate to contact us.',
    'I hope this mail finds you well.',
    'Vielen Dank für die genaue Beschreibung.',
    'Alles klar, danke!',
    'Mit freundlichen Grüßen',
    'Merci beaucoup pour votre retour.',
    'Bonne journée !',
    'Muchas gracias por su respuesta.',
    'Grazie mille!',
    'Obrigada pela resposta.',
    'Alvast bedankt!',
    'Z góry dziękuję za odpowiedź.',
    'İlginiz için teşekkür ederim.',
    'شكراً جزيلاً',
    '谢谢！',
    'いつもお世話になっております。',
    'よろしくお願いいたします。',
    'ご確認のほど、よろしくお願いいたします。',
    'ご連絡ありがとうございます。',
    '감사합니다.',
    '잘 부탁드립니다.',
  ])('%s', (sentence) => expect(isSetPhrase(sentence)).toBe(true));

  it.each([
    'Thanks, that works for me.',
    'Thank you Maya, both corrected.',
    'Thank you for the cake, that was very kind!',
    'Merci de répondre avant lundi.',
    'Danke, die Lieferung kam am Montag an.',
    '5月14日までにお願いいたします。',
    '見積もりを送っていただけますか。',
    'Please call the service.',
    '금요일까지 부탁드립니다.',
  ])('not: %s', (sentence) => expect(isSetPhrase(sentence)).toBe(false));
});
