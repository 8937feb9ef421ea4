import { describe, expect, it } from 'vitest';
import { rolesOf } from '../testing/roles-of.ts';

const MAIL = 'The landlord agreed to the new windows.';

describe('what is forwarded stays, with who and when', () => {
  it.each([
    ['Gmail', '---------- Forwarded message ---------'],
    ['Gmail, German', '---------- Weitergeleitete Nachricht ---------'],
    ['Apple Mail', 'Begin forwarded message:'],
    ['Apple Mail, French', 'Début du message réexpédié :'],
    ['Apple Mail, Spanish', 'Inicio del mensaje reenviado:'],
    ['Apple Mail, Italian', 'Inizio messaggio inoltrato:'],
    ['Apple Mail, Dutch', 'Begin doorgestuurd bericht:'],
    ['Apple Mail, Swedish', 'Börjar vidarebefordrat meddelande:'],
    ['Thunderbird', '-------- Forwarded Message --------'],
    ['Thunderbird, Polish', '-------- Przesłana wiadomość --------'],
    ['Yandex', '-------- Пересылаемое сообщение --------'],
    ['Gmail, Portuguese', '---------- Mensagem encaminhada ---------'],
    ['Gmail, Turkish', '---------- İletilen mesaj ---------'],
    ['Chinese', '---------- 转发的邮件 ----------'],
    ['Japanese', '---------- 転送されたメッセージ ----------'],
  ])('%s', (_, divider) => {
    const forwarded = `${divider}\nFrom: Bo Ito <bo@example.com>\nDate: Mon, 4 May 2026 09:12\nSubject: Windows\n\n${MAIL}`;
    expect(rolesOf(`See below, please.\n\n${forwarded}`)).toEqual([
      ['own', 'See below, please.'],
      ['forwarded', forwarded],
    ]);
  });

  it('in a mail that says so by its subject, with Outlook’s header block', () => {
    const forwarded = `From: Bo Ito <bo@example.com>\nSent: Monday, 4 May 2026 09:12\nTo: Ada\nSubject: Windows\n\n${MAIL}`;
    expect(rolesOf(`FYI\n\n${forwarded}`, { isForward: true })).toEqual([
      ['own', 'FYI'],
      ['forwarded', forwarded],
    ]);
  });

  it('in a mail without a word of its own', () => {
    const forwarded = `From: Bo Ito <bo@example.com>\nSent: Monday, 4 May 2026 09:12\nTo: Ada\nSubject: Windows\n\n${MAIL}`;
    expect(rolesOf(forwarded)).toEqual([['forwarded', forwarded]]);
  });
});

describe('the header block above an answered mail is quoted with it', () => {
  it.each([
    [
      'English',
      'From: Bo Ito <bo@example.com>\nSent: Monday, 4 May 2026 09:12\nTo: Ada\nSubject: Windows',
    ],
    [
      'bold',
      '*From:* Bo Ito <bo@example.com>\n*Sent:* Monday, 4 May 2026 09:12\n*To:* Ada\n*Subject:* Windows',
    ],
    [
      'German',
      'Von: Bo Ito <bo@example.com>\nGesendet: Montag, 4. Mai 2026 09:12\nAn: Ada\nBetreff: Fenster',
    ],
    [
      'French',
      'De : Bo Ito <bo@example.com>\nEnvoyé : lundi 4 mai 2026 09:12\nÀ : Ada\nObjet : Fenêtres',
    ],
    [
      'Spanish',
      'De: Bo Ito <bo@example.com>\nEnviado: lunes, 4 de mayo de 2026 9:12\nPara: Ada\nAsunto: Ventanas',
    ],
    [
      'Italian',
      'Da: Bo Ito <bo@example.com>\nInviato: lunedì 4 maggio 2026 09:12\nA: Ada\nOggetto: Finestre',
    ],
    [
      'Dutch',
      'Van: Bo Ito <bo@example.com>\nVerzonden: maandag 4 mei 2026 09:12\nAan: Ada\nOnderwerp: Ramen',
    ],
    [
      'Swedish',
      'Från: Bo Ito <bo@example.com>\nSkickat: den 4 maj 2026 09:12\nTill: Ada\nÄmne: Fönster',
    ],
    ['Danish', 'Fra: Bo Ito <bo@example.com>\nSendt: 4. maj 2026 09:12\nTil: Ada\nEmne: Vinduer'],
    [
      'Polish',
      'Od: Bo Ito <bo@example.com>\nWysłano: poniedziałek, 4 maja 2026 09:12\nDo: Ada\nTemat: Okna',
    ],
    [
      'Russian',
      'От: Bo Ito <bo@example.com>\nОтправлено: 4 мая 2026 г. 9:12\nКому: Ada\nТема: Окна',
    ],
    [
      'Turkish',
      'Kimden: Bo Ito <bo@example.com>\nGönderildi: 4 Mayıs 2026 09:12\nKime: Ada\nKonu: Pencereler',
    ],
    [
      'Chinese',
      '发件人: Bo Ito <bo@example.com>\n发送时间: 2026年5月4日 9:12\n收件人: Ada\n主题: 窗户',
    ],
    [
      'Japanese',
      '差出人: Bo Ito <bo@example.com>\n送信日時: 2026年5月4日 9:12\n宛先: Ada\n件名: 窓',
    ],
  ])('%s', (_, header) => {
    const quoted = `${header}\n\n${MAIL}`;
    expect(rolesOf(`Good news.\n\n${quoted}`)).toEqual([
      ['own', 'Good news.'],
      ['quoted', quoted],
    ]);
  });

  it.each([
    '-----Original Message-----',
    '-----Ursprüngliche Nachricht-----',
    '-----Message d’origine-----',
    '-----Mensaje original-----',
    '-----Messaggio originale-----',
    '-----Oorspronkelijk bericht-----',
    '------------------ 原始邮件 ------------------',
  ])('%s', (divider) => {
    const quoted = `${divider}\nFrom: Bo Ito\n\n${MAIL}`;
    expect(rolesOf(`Good news.\n\n${quoted}`)).toEqual([
      ['own', 'Good news.'],
      ['quoted', quoted],
    ]);
  });

  it('a list that only looks like one stays', () => {
    const text = 'The route:\nFrom: the station\nTo: the harbour\n\nTake the tram.';
    expect(rolesOf(text)).toEqual([['own', text]]);
  });

  it('so does a journey', () => {
    const text =
      'Please book the train:\nFrom: Berlin\nTo: Munich\nDate: 12.11.2026\n\nAnd pay the hotel by Friday.';
    expect(rolesOf(text)).toEqual([['own', text]]);
  });
});
