import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { negation } from './negation.ts';

const holds = (text: string, mail: string) => negation.holds(claimOf({ text }, mail));

describe('the opposite of what is quoted is refused', () => {
  it.each([
    ['Ada will not ship the parts', 'We will ship the parts on Monday.'],
    ['Ada will ship the parts', 'We will not ship the parts on Monday.'],
    ['The parts never fit', 'The parts fit the machine.'],
    ['Die Teile passen nicht', 'Die Teile passen zur Maschine.'],
    ['Die Teile passen zur Maschine', 'Die Teile passen nicht zur Maschine.'],
    ['Les pièces ne sont pas prêtes', 'Les pièces sont prêtes pour la machine.'],
    ['Les pièces sont prêtes', 'Les pièces ne sont pas prêtes.'],
    ['Las piezas no están listas', 'Las piezas están listas para la máquina.'],
    ['I pezzi non sono pronti', 'I pezzi sono pronti per la macchina.'],
    ['De onderdelen zijn niet klaar', 'De onderdelen zijn klaar voor de machine.'],
    ['As peças não estão prontas', 'As peças estão prontas para a máquina.'],
    ['部品は届かない', '部品は月曜日に届きます。'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

describe('a denial that is quoted stands', () => {
  it.each([
    ['Ada will not ship the parts', 'We won’t ship the parts on Monday.'],
    ['The parts do not ship', 'The shipping of the parts is cancelled.'],
    ['Die Teile passen nicht', 'Leider passt keines der Teile.'],
    ['Les pièces ne sont pas prêtes', 'Les pièces n’arrivent jamais prêtes.'],
    ['Las piezas no están listas', 'Faltan las piezas, no están listas.'],
    ['I pezzi non sono pronti', 'Mancano i pezzi.'],
    ['De onderdelen zijn niet klaar', 'Geen van de onderdelen is klaar.'],
    ['As peças não estão prontas', 'As peças nunca estão prontas.'],
    ['部品は届かない', '部品は届きません。'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

describe('a “not” that denies nothing stands', () => {
  it.each([
    ['Ada ships the parts no later than Monday', 'We ship the parts by Monday.'],
    ['Ada ships not only the parts', 'We ship the parts and the tools.'],
    ['Die Teile passen, nicht nur zur Maschine', 'Die Teile passen überall.'],
    ['Ada ships the parts, not the tools', 'We ship the parts.'],
    ['Ada ships the parts', 'We ship the parts on Monday.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});
