import { describe, expect, it } from 'vitest';
import { dateWords } from './date-words.ts';

/** A Tuesday. */
const SENT = '2026-05-05T09:00:00+02:00';

describe('dateWords', () => {
  it.each([
    ['Could you send it by Friday?', 'Friday'],
    ['Bitte bis 14. Mai antworten.', '14. Mai'],
    ['Merci de répondre avant le 3 décembre.', '3 décembre'],
    ['We need it on 2026-05-14.', '2026-05-14'],
    ['5月14日までにお願いします。', '5月14日'],
    [
      'Could you send me section 4 by Wednesday 25 November at 12:00?',
      'Wednesday 25 November at 12:00',
    ],
    ['Please sign it no later than Thursday the 14th at 6:30 AM.', 'Thursday the 14th at 6:30 AM'],
    ['Please answer before 18 May 2026, 13:00 CET, or call me.', '18 May 2026, 13:00 CET'],
    ['Please fill in the form, by Friday 27 November', 'Friday 27 November'],
    ['Can somebody call the service today?', 'today'],
    ['It would help to have it before I meet them on Thursday 7 May.', 'Thursday 7 May'],
    ['Please send the list tomorrow morning.', 'tomorrow morning'],
    ['Please decide by Friday of next week.', 'Friday of next week'],
    ['Please decide by Friday after next.', 'Friday after next'],
    ['In the next release, please decide by Friday.', 'Friday'],
    ['Bitte nächste Woche bis Freitag antworten.', 'nächste Woche bis Freitag'],
    ['The deadline is 14 May, please sign.', '14 May'],
    ['¿Puedes enviarlo antes del 14 de mayo a las 10:00?', '14 de mayo a las 10:00'],
    ['Wir bitten um Ersatz bis spätestens 27. November und um einen Bericht.', '27. November'],
    ['Bitte bis zum 14.05. um 15 Uhr schicken.', '14.05. um 15 Uhr'],
    ['Kannst du das bis Freitag, den 15. Mai, erledigen?', 'Freitag, den 15. Mai'],
    ['Peux-tu me l’envoyer d’ici vendredi ?', 'vendredi'],
    ['Veuillez répondre au plus tard le vendredi 4 décembre à midi.', 'vendredi 4 décembre à midi'],
    ['¿Puedes enviarlo antes del 14 de mayo de 2026?', '14 de mayo de 2026'],
    ['Por favor, responde hasta el viernes.', 'viernes'],
    ['Puoi mandarlo entro il 14 maggio alle 15?', '14 maggio alle 15'],
    ['Você pode enviar até sexta-feira?', 'sexta-feira'],
    ['Kun je uiterlijk vrijdag antwoorden?', 'vrijdag'],
    ['Czy możesz odpowiedzieć do piątku?', 'piątku'],
    ['Proszę przesłać do 14 maja.', '14 maja'],
    ['Lütfen cumaya kadar gönderin.', 'cumaya'],
    ['Lütfen 14 Mayıs’a kadar gönderin.', '14 Mayıs'],
    ['هل يكون الدليل جاهزاً قبل 7 ديسمبر حتى نطبع؟', '7 ديسمبر'],
    ['请在周五之前回复。', '周五'],
    ['11月24日(火)までにお返事をいただければ幸いです。', '11月24日(火)'],
    ['금요일까지 보내 주세요.', '금요일'],
  ])('of "%s" is %s', (sentence, due) => expect(dateWords(sentence, SENT)).toBe(due));

  it.each([
    ['a greeting', 'Guten Morgen, kannst du die Liste schicken?'],
    ['a greeting', 'Buenos días, ¿puedes enviarla?'],
    ['a part of a day', 'Esta mañana no la recibí, ¿puedes enviarla?'],
    ['past', 'Please answer the letter that I sent on 3 April.'],
    ['past', 'As agreed last Friday, please send the offer.'],
    ['past', 'Please read my mail of Monday.'],
    ['past', 'Please pay the invoice of 14.04.2026.'],
    ['past', 'Bitte die Rechnung vom 14.04.2026 bezahlen.'],
    ['past', 'Peux-tu relire mon message du 3 avril ?'],
    ['past', 'Please ignore what I wrote on 4 May.'],
    ['a proposal', 'How about Thursday?'],
    ['a proposal', 'Can we meet on Friday?'],
    ['a proposal', 'Can we still make 30 November?'],
    ['a proposal', 'What about Wednesday, November 18, 7:00 AM Boston?'],
    ['a proposal', 'Passt Ihnen Freitag?'],
    ['a proposal', 'Que diriez-vous de vendredi ?'],
    ['a range', 'Would two units do it, on loan, from 1 December 2026 to 30 April 2027?'],
    ['a range', 'Could you bring the keys between Monday and Wednesday?'],
    ['moved', 'Please call two days before Friday.'],
    ['moved', 'Please call after Friday.'],
    ['of another week', 'I am at the fair of next week for all of it, please answer by Friday.'],
    ['a state', 'I am away until Friday, can you call the service?'],
    ['not a day', 'It costs 14.50 euros.'],
    ['not a day', 'No day at all.'],
  ])('there is none, for it is %s: %s', (_, sentence) =>
    expect(dateWords(sentence, SENT)).toBe(null),
  );
});
