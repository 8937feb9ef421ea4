import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { ownDay } from './own-day.ts';

/** An ask that quotes of each mail the part before the bar, and is due as the last argument says. */
const holds = (text: string, mails: readonly string[], due: string | null = null) => {
  const citations = mails.map((mail, i) => ({ message: i + 1, quote: mail.split('|')[0] ?? '' }));
  const line = { text, kind: 'ask', due, citations: citations.toReversed() } as const;
  const said = mails.map((mail) => mail.replace('|', ''));
  return ownDay.holds(
    claimOf(line, [{ said: said[0] ?? '' }, { from: 'Ben Kurz', said: said[1] ?? '' }]),
  );
};

describe('a task with the day of something else is refused', () => {
  it.each([
    [
      'Ada sends the form by 31 May',
      'My licence expires on 31 May.',
      'Please send the form| by 8 May.',
    ],
    ['Ada sends the form by Friday', 'The shop opens on Friday.', 'Send me the form by| Tuesday.'],
    [
      'Ada signs by 27 March',
      'All must stand by 27 March.',
      'Ada has to sign,| by 19 March please.',
    ],
    [
      'Ada schickt den Plan bis 12. Mai',
      'Am 12. Mai ist Messe.',
      'Schick mir den Plan| bis 6. Mai.',
    ],
    [
      'Ada unterschreibt bis Freitag',
      'Wir liefern am Freitag.',
      'Bitte unterschreiben Sie| bis Dienstag.',
    ],
    [
      'Ada répond avant le 12 mai',
      'Je rends mon texte le 12 mai.',
      'Il me faut votre retour| le 6 mai.',
    ],
    ['Ada envoie la liste vendredi', 'Le salon ouvre vendredi.', 'Envoyez la liste| mardi.'],
    [
      'Ada manda el plan el 1 de mayo',
      'Piden todo el 1 de mayo.',
      'El plan lo manda Ada| el 27 de abril.',
    ],
    [
      'Ada invia le pagine il 22 maggio',
      'Al massimo il 22 maggio.',
      'Le pagine le riceve| il 3 maggio.',
    ],
    [
      'Ada manda o dinheiro dia 15 de maio',
      'Fica pronto em 15 de maio.',
      'Mandem o dinheiro| até 8 de maio.',
    ],
    [
      'Ada stuurt het plan voor 26 mei',
      'De beurs is op 26 mei.',
      'Stuur mij het plan| voor 23 mei.',
    ],
    ['Ada wysyła plan do 12 maja', 'Targi są 12 maja.', 'Proszę wysłać plan| do 6 maja.'],
  ])('%s, of: %s and %s', (text, first, then) => expect(holds(text, [first, then])).toBe(false));
});

describe('a task with its own day, one that was changed, or none of its own, stands', () => {
  it.each([
    [
      'Ada sends the form by 8 May',
      'My licence expires on 31 May.',
      'Please send the form| by 8 May.',
    ],
    ['Ada sends the form by 31 May', 'We need all by 31 May.', 'Please send the form|.'],
    ['Ada sends the form', 'My licence expires on 31 May.', 'Please send the form| by 8 May.'],
    ['Ada sends the form by 31 May', 'Forms by 31 May.', 'On 8 May I am away, send the form.'],
    [
      'Ada schickt den Plan bis 6. Mai',
      'Am 12. Mai ist Messe.',
      'Schick mir den Plan| bis 6. Mai.',
    ],
    [
      'Ada schickt den Plan bis 12. Mai',
      'Am 12. Mai ist Messe.',
      'Schick mir den Plan| bis dahin.',
    ],
    [
      'Ada répond avant le 6 mai',
      'Je rends mon texte le 12 mai.',
      'Il me faut votre retour| le 6 mai.',
    ],
    [
      'Ada manda el plan el 27 de abril',
      'Piden todo el 1 de mayo.',
      'El plan lo manda Ada| el 27 de abril.',
    ],
    [
      'Ada invia le pagine il 3 maggio',
      'Al massimo il 22 maggio.',
      'Le pagine le riceve| il 3 maggio.',
    ],
    [
      'Ada manda o dinheiro até 8 de maio',
      'Fica pronto em 15 de maio.',
      'Mandem o dinheiro| até 8 de maio.',
    ],
    [
      'Ada stuurt het plan voor 23 mei',
      'De beurs is op 26 mei.',
      'Stuur mij het plan| voor 23 mei.',
    ],
    ['Ada wysyła plan do 6 maja', 'Targi są 12 maja.', 'Proszę wysłać plan| do 6 maja.'],
  ])('%s, of: %s and %s', (text, first, then) => expect(holds(text, [first, then])).toBe(true));

  it('a later message may set another day for the same task', () =>
    expect(
      ownDay.holds(
        claimOf(
          {
            kind: 'ask',
            text: 'Ada sends the plan by 12 May',
            citations: [
              { message: 1, quote: 'send me the plan' },
              { message: 2, quote: 'The plan can wait' },
            ],
          },
          [
            { from: 'Ben Kurz', said: 'Ada, please send me the plan by 6 May.' },
            { from: 'Cora Lind', said: 'The plan can wait until 12 May.' },
          ],
        ),
      ),
    ).toBe(true));
});
