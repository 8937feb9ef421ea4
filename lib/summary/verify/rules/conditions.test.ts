import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { conditions } from './conditions.ts';

const holds = (text: string, mail: string) => conditions.holds(claimOf({ text }, mail));

describe('what depends on something is refused as sure', () => {
  it.each([
    ['Ada sells the shop in May', 'If the bank agrees, we sell the shop in May.'],
    ['Ada sells the shop', 'We sell the shop if the bank agrees.'],
    ['Ada verkauft das Haus', 'Falls die Bank zustimmt, verkaufen wir das Haus.'],
    ['Ada accompagne la classe', 'Je peux accompagner la classe si mon chef me laisse partir.'],
    ['Se juega en el gimnasio', 'Si llueve, jugamos todos en el gimnasio.'],
    ['La gara è rinviata', 'Se il tempo è brutto, la gara è rinviata.'],
    ['Ada sprzedaje dom', 'Jeśli bank się zgodzi, sprzedajemy dom.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

describe('a condition that is told, or is none, stands', () => {
  it.each([
    ['Ada sells the shop if the bank agrees', 'If the bank agrees, we sell the shop.'],
    ['The bank decides on the sale of the shop', 'If the bank agrees, we sell the shop.'],
    ['Ada plans to sell the shop', 'If the bank agrees, we sell the shop.'],
    ['2 % discount for payment within 10 days', '2 % discount if paid within 10 days.'],
    ['The list is at the desk', 'If you need it, the list is at the desk.'],
    ['Am Samstag ist das Tor zu', 'Frag bitte, ob es Freitag geht: am Samstag ist das Tor zu.'],
    [
      'Di sabato il portiere non c’è',
      'Chiedi se lo fanno di venerdì: il sabato il portiere non c’è.',
    ],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});
