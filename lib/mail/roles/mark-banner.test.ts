import { describe, expect, it } from 'vitest';
import { rolesOf } from '../testing/roles-of.ts';

const TEXT = 'See you at 5 on Friday.';

describe('gateways’ banners', () => {
  it.each([
    'CAUTION: This email originated from outside of the organization.\nDo not click links or open attachments unless you recognize the sender and know the content is safe.',
    '[EXTERNAL]',
    'EXTERNAL SENDER',
    '【外部メール】',
    'This Message Is From an External Sender\nThis message came from outside your organization.',
    'You don’t often get email from ada@example.com. Learn why this is important',
    'ACHTUNG: Diese E-Mail stammt von einem externen Absender. Bitte keine Links öffnen.',
    'Extern: diese Mail kommt von außen',
    'Sie erhalten nicht oft eine E-Mail von ada@example.com. Erfahren Sie, warum dies wichtig ist',
    'ATTENTION : Cet e-mail provient de l’extérieur de l’organisation.',
    'PRECAUCIÓN: Este correo proviene de fuera de la organización. No haga clic en enlaces.',
    'ATTENZIONE: questa e-mail proviene dall’esterno.',
    'LET OP: Deze e-mail komt van buiten de organisatie.',
    'ZEWNĘTRZNY: Ta wiadomość pochodzi spoza organizacji.',
  ])('%s', (banner) => {
    expect(rolesOf(`${banner}\n\n${TEXT}`)).toEqual([
      ['signature', banner],
      ['own', TEXT],
    ]);
  });
});

describe('warnings of people', () => {
  it.each([
    'Attention: the external audit moved to Tuesday, please tell everyone.',
    'Warning: do not open the attachments of the old offer, they are out of date.',
    'External partners come on Monday.',
    'Do not click the links in the draft yet.',
  ])('%s', (words) => {
    expect(rolesOf(`${words}\n\n${TEXT}`)).toEqual([['own', `${words}\n\n${TEXT}`]]);
  });
});
