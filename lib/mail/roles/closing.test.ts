import { describe, expect, it } from 'vitest';
import { rolesOf } from '../testing/roles-of.ts';

const TEXT = 'The offer is attached, please have a look before Friday.';

describe('how people end a mail', () => {
  it.each([
    ['English', 'Best regards,\nAda'],
    ['German', 'Mit freundlichen Grüßen\nAda'],
    ['French', 'Cordialement,\nAda'],
    ['Spanish', 'Saludos,\nAda'],
    ['Italian', 'Cordiali saluti,\nAda'],
    ['Portuguese', 'Atenciosamente,\nAda'],
    ['Dutch', 'Met vriendelijke groet,\nAda'],
    ['Danish', 'Med venlig hilsen\nAda'],
    ['Swedish', 'Med vänliga hälsningar\nAda'],
    ['Finnish', 'Ystävällisin terveisin\nAda'],
    ['Polish', 'Pozdrawiam,\nAda'],
    ['Czech', 'S pozdravem\nAda'],
    ['Hungarian', 'Üdvözlettel,\nAda'],
    ['Romanian', 'Cu stimă,\nAda'],
    ['Russian', 'С уважением,\nАда'],
    ['Turkish', 'Saygılarımla,\nAda'],
    ['Greek', 'Με εκτίμηση,\nΆντα'],
    ['Arabic', 'مع التحية\nآدا'],
    ['Chinese', '祝好\n艾达'],
    ['Japanese', 'よろしくお願いします\n艾達'],
  ])('%s: the sign-off and the name are its closing', (_, closing) => {
    expect(rolesOf(`${TEXT}\n\n${closing}`)).toEqual([
      ['own', TEXT],
      ['closing', closing],
    ]);
  });

  it('what follows the name is the card', () => {
    expect(rolesOf(`${TEXT}\n\nRegards,\nAda Berg\nHead of Roofs\nTel. +46 8 555 010 20`)).toEqual([
      ['own', TEXT],
      ['closing', 'Regards,\nAda Berg'],
      ['signature', 'Head of Roofs\nTel. +46 8 555 010 20'],
    ]);
  });

  it('thanks with nothing below them are said, not signed', () => {
    expect(rolesOf(`${TEXT}\nThanks!`)).toEqual([['own', `${TEXT}\nThanks!`]]);
  });
});

describe('signatures and footers', () => {
  it.each([
    ['the delimiter', '--\nAda Berg\nRoof Works Ltd'],
    ['sent from, English', 'Sent from my iPhone'],
    ['sent from, German', 'Von meinem iPhone gesendet'],
    ['sent from, French', 'Envoyé de mon iPhone'],
    ['sent from, Spanish', 'Enviado desde mi iPhone'],
    ['sent from, Dutch', 'Verzonden vanaf mijn iPhone'],
    ['sent from, Swedish', 'Skickat från min iPhone'],
    ['sent from, Polish', 'Wysłane z iPhone’a'],
    ['sent from, Russian', 'Отправлено с iPhone'],
    ['sent from, Japanese', 'iPhoneから送信'],
    ['Outlook', 'Get Outlook for iOS'],
    [
      'a list',
      '_______________________________________________\nroofs mailing list\nroofs@lists.example.com\nhttps://lists.example.com/mailman/listinfo/roofs',
    ],
    ['a legal notice', 'This message is confidential and intended for the addressee only.'],
    ['a legal notice in German', 'Diese E-Mail enthält vertrauliche Informationen.'],
  ])('%s', (_, end) => {
    expect(rolesOf(`${TEXT}\n\n${end}`)).toEqual([
      ['own', TEXT],
      ['signature', end],
    ]);
  });

  it('a gateway’s banner above the mail', () => {
    const banner =
      '[EXTERNAL] This email originated from outside of the organization. Do not click links.';
    expect(rolesOf(`${banner}\n\n${TEXT}`)).toEqual([
      ['signature', banner],
      ['own', TEXT],
    ]);
  });

  it('a name below a rule of dashes is a signature', () => {
    expect(rolesOf(`${TEXT}\n\n---\nAda Berg\nRoof Works Ltd`)).toEqual([
      ['own', TEXT],
      ['signature', '---\nAda Berg\nRoof Works Ltd'],
    ]);
  });

  it.each([
    ['a request', 'Please send me the keys by Friday.'],
    ['a question', 'Who brings the ladder?'],
    [
      'what a patch changes',
      ' roof/tiles.c | 2 +-\n 1 file changed, 1 insertion(+), 1 deletion(-)',
    ],
  ])('%s below a rule of dashes stays', (_, end) => {
    expect(rolesOf(`${TEXT}\n---\n${end}`)).toEqual([['own', `${TEXT}\n---\n${end}`]]);
  });

  it('text below two dashes that is no signature stays', () => {
    const long = Array.from({ length: 25 }, (_, i) => `Line ${i} of the second part of this text.`);
    const text = `${TEXT}\n--\n${long.join('\n')}`;
    expect(rolesOf(text)).toEqual([['own', text]]);
  });
});
