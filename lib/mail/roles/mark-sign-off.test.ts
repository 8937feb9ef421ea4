import { describe, expect, it } from 'vitest';
import { rolesOf } from '../testing/roles-of.ts';

const ADA = { senderName: 'Ada Lovelace' };

describe('a list is no row of names', () => {
  it.each([
    'Hi Bob,\n\nplease buy:\n- Milk\n- Bread\n- Eggs\n- Butter\n- Coffee',
    'Hi Bob,\n\nOpen points:\n- Contract\n- Deposit\n\nPlease sign both by Friday.\nThen call Carla.',
    '- Rent\n- Deposit\n\nI agree to 2, not to 1.',
    'Hallo Bob,\n\nes fehlen noch:\n- Mietvertrag\n- Kaution\n- Übergabeprotokoll',
    'Hi Bob,\n\nattendees:\nAda\nBob Stone\nCarla Diaz\nDan Roe',
    'Name:\nAda Lovelace\nRoom:\n12\nArrival:\nFriday',
  ])('%s', (text) => expect(rolesOf(text, ADA)).toEqual([['own', text]]));
});

describe('thanks and good-byes on top greet', () => {
  it.each([
    "Thanks!\nI'll be there at 5.\nPlease bring the keys.\nAlso book a table for 8.",
    'Hi Bob,\n\nThank you.\n\nCould you send me the signed contract?\n\nI need it before Friday.',
    'Ciao,\n\nti mando il file.\n\nPuoi firmarlo entro venerdì?\n\nMi serve anche la fattura.',
    'Hezký den,\n\nposílám smlouvu.\n\nProsím o podpis do pátku.',
    'Merci.\n\nJe passe demain à 9 h.\n\nPeux-tu préparer le devis ?\n\nIl me faut aussi la clé.',
    'Which offer do you take?\n\nBest\n\nis the second one, I think.\nPlease order it today.',
    'Hi Bob,\nThanks!\nPlease sign both copies.\nSend them to Carla.',
    '您好，\n谢谢。\n请在周五之前发送合同。\n还有发票。',
  ])('%s', (text) => expect(rolesOf(text, ADA)).toEqual([['own', text]]));
});

describe('what follows the name is own, where it is no card', () => {
  it.each([
    ['Best,\nBo Ito', 'One more thing: could you bring the ladder?'],
    ['Best regards,\nBo', 'P.S. Could you bring the ladder?'],
    ['Viele Grüße\nBo', 'PS: Bitte die Leiter mitbringen'],
    ['Saludos,\nBo', 'P.D.: trae la escalera'],
    ['С уважением,\nБо', 'П.С. Возьмите лестницу'],
    ['敬具\n艾達', '追伸 梯子をお願いします'],
  ])('%s, %s', (closing, late) => {
    expect(rolesOf(`The roof is done.\n\n${closing}\n\n${late}`)).toEqual([
      ['own', 'The roof is done.'],
      ['closing', closing],
      ['own', late],
    ]);
  });

  it('a postscript below a name alone', () => {
    expect(
      rolesOf('The roof is done.\n\nBo\n\n**P.S.** Could you bring the ladder?', {
        senderName: 'Bo Ito',
      }).filter(([role]) => role === 'signature'),
    ).toEqual([]);
  });

  it('below the card', () => {
    expect(
      rolesOf(
        'Done.\n\nRegards,\nBo Ito\nRoof Works\nTel. +46 8 555 010 20\n\nPS: bring the keys.',
      ),
    ).toEqual([
      ['own', 'Done.'],
      ['closing', 'Regards,\nBo Ito'],
      ['signature', 'Roof Works\nTel. +46 8 555 010 20'],
      ['own', 'PS: bring the keys.'],
    ]);
  });
});

it('a dashed name ends a mail', () => {
  expect(rolesOf('The roof is done.\n\n-Maya Lindqvist')).toEqual([
    ['own', 'The roof is done.'],
    ['closing', '-Maya Lindqvist'],
  ]);
});

it('the sender’s name with a card below it does, too', () => {
  expect(
    rolesOf('The roof is done.\n\nAda Lovelace\nAnalyst\nEngines Ltd.\nTel. +44 20 5550 1020', ADA),
  ).toEqual([
    ['own', 'The roof is done.'],
    ['closing', 'Ada Lovelace\nAnalyst'],
    ['signature', 'Engines Ltd.\nTel. +44 20 5550 1020'],
  ]);
});

it('notes below the name are own', () => {
  expect(rolesOf('See [1].\n\nThanks,\nBo\n\n[1]\nhttps://example.com/roof')).toEqual([
    ['own', 'See [1].'],
    ['closing', 'Thanks,\nBo'],
    ['own', '[1]\nhttps://example.com/roof'],
  ]);
});

it.each(['Where: room 12\nWhen: Friday 10:00', 'Also pay Carla', 'Bring the keys'])(
  'a paragraph below the name that nobody is reached by is own: %s',
  (late) => {
    expect(rolesOf(`Come, please.\n\nCheers,\nAda\n\n${late}`, ADA)).toEqual([
      ['own', 'Come, please.'],
      ['closing', 'Cheers,\nAda'],
      ['own', late],
    ]);
  },
);
