import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { dates } from './dates.ts';

const holds = (text: string, mail: string) => dates.holds(claimOf({ text }, mail));

describe('a day that the mail means stands, however it is written', () => {
  it.each([
    ['The kitchen comes on 14 May', 'We deliver the kitchen on 14 May.'],
    ['The kitchen comes on May 14th', 'We deliver the kitchen on 14 May.'],
    ['The kitchen comes on 14 May 2026', 'We deliver the kitchen on 14 May.'],
    ['Die Küche kommt am 14.05.', 'Wir liefern die Küche am 14. Mai.'],
    ['La cuisine arrive le 14 mai', 'Nous livrons la cuisine le 14/05/2026.'],
    ['La cocina llega el 14 de mayo', 'Entregamos la cocina el 14/5/2026.'],
    ['La cucina arriva il 14 maggio', 'Consegniamo la cucina il 14.5.2026.'],
    ['De keuken komt op 14 mei', 'Wij leveren de keuken op 14-05-2026.'],
    ['A cozinha chega em 14 de maio', 'Entregamos a cozinha em 14/05/2026.'],
    ['台所は5月14日に届く', '5月14日に台所をお届けします。'],
    ['The kitchen comes on 5 May', 'We deliver the kitchen tomorrow.'],
    ['Die Küche kommt am Mittwoch', 'Wir liefern die Küche übermorgen.'],
    ['The kitchen comes on Wednesday', 'We deliver the kitchen on 6 May.'],
    ['The kitchen comes', 'We deliver the kitchen on 14 May.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

describe('a day that the mail does not mean is refused', () => {
  it.each([
    ['The kitchen comes on 15 May', 'We deliver the kitchen on 14 May.'],
    ['The kitchen comes on 14 June', 'We deliver the kitchen on 14 May.'],
    ['The kitchen comes on 14 May 2027', 'We deliver the kitchen on 14 May 2026.'],
    ['Die Küche kommt am 15.05.2026', 'Wir liefern die Küche am 14. Mai.'],
    ['La cuisine arrive le 15 mai', 'Nous livrons la cuisine le 14/05/2026.'],
    ['La cocina llega el 15 de mayo', 'Entregamos la cocina el 14/5/2026.'],
    ['La cucina arriva il 15 maggio', 'Consegniamo la cucina il 14.5.2026.'],
    ['De keuken komt op 15 mei', 'Wij leveren de keuken op 14-05-2026.'],
    ['A cozinha chega em 15 de maio', 'Entregamos a cozinha em 14/05/2026.'],
    ['台所は5月15日に届く', '5月14日に台所をお届けします。'],
    ['The kitchen comes on Thursday', 'We deliver the kitchen on 6 May.'],
    ['Die Küche kommt am Freitag', 'Wir liefern die Küche am Donnerstag.'],
    ['The kitchen comes tomorrow', 'We deliver the kitchen on 14 May.'],
    ['The kitchen comes in June', 'We deliver the kitchen in July.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

it('a day of the subject stands', () =>
  expect(
    dates.holds(claimOf({ text: 'The fair is on 14 May' }, 'See you at the fair.', 'Fair, 14 May')),
  ).toBe(true));

it('a due date is held against the mail, too', () =>
  expect(
    dates.holds(claimOf({ text: 'Send the list', due: '15 May' }, 'Send the list by 14 May.')),
  ).toBe(false));
