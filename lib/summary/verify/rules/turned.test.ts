import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { turned } from './turned.ts';

const holds = (text: string, mail: string) => turned.holds(claimOf({ text }, mail));

describe('a change that is told backwards is refused', () => {
  it.each([
    ['Ada cuts the matches from 20 to 25 minutes', 'I prefer 20 minutes instead of 25.'],
    ['They need 14 rather than 16 posts', 'We need 16 posts, not 14.'],
    ['Es sind 40 statt 38 Gäste', 'Es sind 38 Gäste, nicht 40.'],
    ['Der Preis geht von 45 auf 46 Euro', 'Bitte 45 Euro statt 46.'],
    ['Ada passe de 20 à 25 minutes', 'Prenons 20 minutes au lieu de 25.'],
    ['Ada alarga los partidos de 20 a 25 minutos', 'Mejor 20 minutos en vez de 25.'],
    ['Si passa da 300 a 250 copie', 'Ne servono 300 invece di 250.'],
    ['A festa passa de 18 para 19 horas', 'A festa é às 18 e não às 19.'],
    ['Het worden 24 in plaats van 20 vragen', 'Maak er 20 van in plaats van 24.'],
    ['15 zamiast 12 krzeseł', 'Krzeseł będzie 12 zamiast 15.'],
    ['15 yerine 12 koli', 'Koli sayısı 12 değil 15 oldu.'],
    ['样品是12个，不是11个', '样品是11个，不是12个。'],
    ['28인승 대신 45인승 버스를 빌렸다', '45인승 대신 28인승 버스를 빌렸습니다.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

describe('a change as it is, and what is no change, stands', () => {
  it.each([
    ['Ada cuts the matches from 25 to 20 minutes', 'I prefer 20 minutes instead of 25.'],
    ['They need 16 posts instead of 14', 'We need 16 posts, not 14.'],
    ['The desk is open from 8 to 12', 'We open from 8 to 12.'],
    ['The desk is open from 8 to 12', 'Come at 12, not 9.'],
    ['Es sind 38 statt 40 Gäste', 'Es sind 38 Gäste, nicht 40.'],
    ['Ada passe de 25 à 20 minutes', 'Prenons 20 minutes au lieu de 25.'],
    ['Ada acorta los partidos de 25 a 20 minutos', 'Mejor 20 minutos en vez de 25.'],
    ['Si passa da 250 a 300 copie', 'Ne servono 300 invece di 250.'],
    ['A festa é às 18 e não às 19 horas', 'A festa é às 18 e não às 19.'],
    ['Het worden 20 in plaats van 24 vragen', 'Maak er 20 van in plaats van 24.'],
    ['12 yerine 15 koli', 'Koli sayısı 12 değil 15 oldu.'],
    ['样品是11个，不是12个', '样品是11个，不是12个。'],
    ['45인승 대신 28인승 버스를 빌렸다', '45인승 대신 28인승 버스를 빌렸습니다.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});
