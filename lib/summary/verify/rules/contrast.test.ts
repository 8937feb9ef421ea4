import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { contrast } from './contrast.ts';

const holds = (text: string, mail: string) => contrast.holds(claimOf({ text }, mail));

describe('what the quote names as what something is not is refused', () => {
  it.each([
    ['There are 350 jars', 'We counted again and there are 412 jars, not 350.'],
    ['The invoice goes to the office', 'The invoice goes to the branch, not to the office.'],
    [
      'It has to be sent to the warehouse',
      'Please send it to the branch instead of the warehouse.',
    ],
    [
      'Die Rechnung geht an die Zentrale',
      'Die Rechnung geht an die Abteilung, nicht an die Zentrale.',
    ],
    ['Die Sitzung ist am Montag', 'Die Sitzung ist nicht am Montag, sondern am Dienstag.'],
    ['Eine Kiefer wird gepflanzt', 'Statt der Kiefer wird eine Buche gepflanzt.'],
    ['Ada bringt ein Geschenk', 'Ich bringe kein Geschenk, sondern zahle zum Flug dazu.'],
    ['Das Rad hat ein Schloss', 'Das Rad steht im Hof, ohne Schloss.'],
    ['Le personnel entre par la rue', 'Le personnel entre par la cour, pas par la rue.'],
    ['Les bureaux nous conviennent', 'Les fauteuils nous conviennent, mais pas les bureaux.'],
    ['La entrega es en el almacén', 'La entrega es en la tienda, no en el almacén.'],
    ['La recogida tiene coste', 'La recogida es el lunes, sin coste.'],
    ['Il pacco va a Milano', 'Il pacco va a Torino, non a Milano, e la lettera anche.'],
    ['O curso é no domingo', 'O curso é no sábado, não no domingo, como sempre.'],
    ['Het pakket gaat naar Brussel', 'Het pakket gaat naar Gent, niet naar Brussel.'],
    ['会议在周一', '会议不是周一,而是周二。'],
    ['会議は月曜日だ', '会議は月曜日ではなく火曜日です。'],
    ['회의는 월요일이다', '회의는 월요일이 아니라 화요일입니다.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

describe('the right thing stands, and the wrong one where it is told as such', () => {
  it.each([
    ['There are 412 jars', 'We counted again and there are 412 jars, not 350.'],
    ['The count rose from 350 to 412 jars', 'We counted again and there are 412 jars, not 350.'],
    ['The meeting was moved from Monday to Tuesday', 'The meeting is on Tuesday, not on Monday.'],
    ['The invoice does not go to the office', 'The invoice goes to the branch, not to the office.'],
    [
      'Use the branch instead of the warehouse',
      'Please send it to the branch, not to the warehouse.',
    ],
    ['Die Sitzung ist am Dienstag', 'Die Sitzung ist nicht am Montag, sondern am Dienstag.'],
    ['Das Rad hat kein Schloss', 'Das Rad steht im Hof, ohne Schloss.'],
    [
      'Les bureaux sont trop étroits',
      'Les fauteuils vont, mais pas les bureaux : ils sont trop étroits.',
    ],
    ['Los bocadillos son gratis', 'No traigas comida, los bocadillos son gratis, sin coste.'],
    ['The permit is needed', 'Without the permit we cannot start.'],
    ['会议在周二', '会议不是周一,而是周二。'],
    ['会議は火曜日だ', '会議は月曜日ではなく火曜日です。'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

it('not before an hour is from then on', () => {
  const mail = 'Ich kann am Freitag, aber nicht vor 15 Uhr.';
  expect(contrast.holds(claimOf({ text: 'Er kann am Freitag ab 15 Uhr' }, mail))).toBe(true);
  expect(contrast.holds(claimOf({ text: 'Er kann am Freitag vor 15 Uhr' }, mail))).toBe(false);
});
