import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { opposites } from './opposites.ts';

const holds = (text: string, mail: string) => opposites.holds(claimOf({ text }, mail));

describe('the opposite of a quoted limit, side or direction is refused', () => {
  it.each([
    ['The form is to be handed in after 12 May', 'Please hand in the form before 12 May.'],
    ['Ada can help from 1 pm', 'I can help, but only until about 1 pm.'],
    ['Orders below 200 euros are sent free', 'Orders above 200 euros are sent free.'],
    ['At most 3 copies are needed', 'We need at least 3 copies.'],
    ['The scar is on the right shoulder', 'The scar is on the left shoulder.'],
    ['Sales fell by 4 %', 'Sales rose by 4 %.'],
    ['Ada supports an earlier start', 'I am against an earlier start.'],
    ['The pool is closed in May', 'The pool is open in May.'],
    ['Der Rabatt gilt nach dem 20. Oktober', 'Der Rabatt gilt vor dem 20.10. für alle.'],
    ['Die Dias sind vor Juli fertig', 'Die Dias sind erst im Juli fertig.'],
    ['Ada fragt nach einem Termin vor 17 Uhr', 'Haben Sie einen Termin für mich nach 17 Uhr?'],
    ['La piscine ouvre à partir de 18 h', 'La piscine est ouverte jusqu’à 18 h.'],
    ['El pago se hace después del 5 de junio', 'El pago se hace antes del 5 de junio.'],
    ['È gratis sopra i sei anni', 'Per i bambini è gratis sotto i sei anni.'],
    ['Il terzo biglietto è gratuito', 'Il terzo biglietto va pagato, mi dispiace per te.'],
    ['O frete é grátis abaixo de R$ 500', 'O frete é grátis acima de R$ 500.'],
    ['Het zwembad is open vanaf 18 uur', 'Het zwembad is open tot 18 uur.'],
    ['Sklep jest otwarty od 18', 'Sklep jest otwarty do 18.'],
    ['Form 12 Mayıs’tan sonra gelecek', 'Form 12 Mayıs’tan önce gelecek, lütfen.'],
    ['书类在12日之后提交', '请在12日之前提交书类。'],
    ['書類は12日以降に出す', '書類は12日以前に出してください。'],
    ['서류는 12일 이후에 낸다', '서류는 12일 이전에 내 주세요.'],
    ['Hacen falta como mucho cuatro jueces', 'Necesitamos por lo menos cuatro jueces.'],
    [
      'The lift leaves after 12 months at the latest',
      'A lift may leave after 12 months at the earliest.',
    ],
    ['Der Aufzug geht spätestens nach 12 Monaten', 'Der Aufzug geht frühestens nach 12 Monaten.'],
    ['Der Ausstieg geht spätestens im Mai', 'Wir steigen frühestens im Mai aus dem Ausstieg aus.'],
    ['Le modèle fixe est plus cher', 'Le modèle fixe est moins cher.'],
    ['La mampara fija es más cara', 'La mampara fija es más barata.'],
    ['Il modello fisso è più caro', 'Il modello fisso è meno caro.'],
    ['Het vaste model is duurder', 'Het vaste model is goedkoper.'],
    ['The deadline ends after 12 May', 'Die Frist endet für alle vor dem 12. Mai.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

describe('what is told from the other side stands', () => {
  it.each([
    ['Hacen falta al menos cuatro jueces', 'Necesitamos por lo menos cuatro jueces.'],
    ['The lift may leave after 12 months at the earliest', 'Frühestens nach 12 Monaten.'],
    [
      'Le modèle mobile est plus cher',
      'Le modèle fixe est moins cher que le modèle mobile, plus cher.',
    ],
    ['La mampara fija es más barata', 'La mampara fija es más barata.'],
    ['Het losse model is niet goedkoper', 'Het losse model is duurder.'],
    ['The form is due before 12 May', 'Please hand in the form before 12 May.'],
    ['Ada is back from 4 March', 'I am out until 4 March.'],
    ['Visitors may come from 9', 'Please do not come before 9, and not until 9 on Sundays.'],
    ['The report is due after the audit', 'The audit ends before May, the report is due in June.'],
    ['Open from 9 until 5', 'We are open from 9 to 5.'],
    ['There are 5 seats left', 'All right, 5 seats are free.'],
    ['Members do not pay for drinks', 'Drinks are free for members.'],
    ['Die Anlieferung ist nach 9 Uhr möglich', 'Bitte nicht vor 9 Uhr anliefern.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});
