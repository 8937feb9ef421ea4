import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { times } from './times.ts';

const holds = (text: string, mail: string) => times.holds(claimOf({ text }, mail));

describe('a time that the mail names stands, however it is written', () => {
  it.each([
    ['The train leaves at 15:00', 'The train leaves at 3 pm.'],
    ['The train leaves at 3:30 pm', 'Der Zug fährt um 15:30 Uhr.'],
    ['Der Zug fährt um 15 Uhr', 'The train leaves at 15:00.'],
    ['Der Zug fährt halb 10', 'The train leaves at 9:30.'],
    ['The train leaves at 9:30', 'The train leaves at half past 9.'],
    ['The train leaves at 9:30', 'De trein vertrekt om half tien.'],
    ['The train leaves at 9:30', 'El tren sale a las nueve y media.'],
    ['The train leaves at 8:45', 'El tren sale a las nueve menos cuarto.'],
    ['The train leaves at 9:30', 'Le train part à neuf heures et demie.'],
    ['The train leaves at 9:15', 'Il treno parte alle nove e un quarto.'],
    ['Le train part à 9h30', 'Le train part à 9 h 30.'],
    ['El tren sale a las 15:00', 'El tren sale a las 15 h.'],
    ['Il treno parte alle ore 15:00', 'Il treno parte alle 15.'],
    ['De trein vertrekt om 15:00', 'De trein vertrekt om 15 uur.'],
    ['O trem sai às 15h', 'O trem sai às 15:00.'],
    ['電車は午後3時に出る', '電車は15:00に出ます。'],
    ['火车下午3点开', '火车15:00开。'],
    ['기차는 15시에 떠난다', '기차는 15:00에 떠납니다.'],
    ['The train leaves at noon', 'The train leaves at 12:00.'],
    ['The train leaves', 'The train leaves at 3 pm.'],
    ['Lo spettacolo è alle 15:00', 'Ci vediamo alle 15: il teatro apre prima.'],
    ['The train leaves at 15:00', 'Come at 3: the train is early.'],
    ['火车15:00开', '火车下午三点开。'],
    ['电车15:30开', '电车下午三点半开。'],
    ['電車は15時に出る', '電車は午後三時に出ます。'],
    ['기차는 15:00에 떠난다', '기차는 오후 세 시에 떠납니다.'],
    ['يغادر القطار الساعة 15:00', 'يغادر القطار الساعة الثالثة عصرا.'],
    ['Der Zug fährt um 15 Uhr', 'Der Zug fährt um drei Uhr.'],
    ['The train leaves at 19:15', 'It leaves at 7.15 pm from now on, not half seven.'],
    ['Ben ist um 15 Uhr verhindert', 'Ich kann nicht um 15 Uhr.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

describe('a time that the mail does not name is refused', () => {
  it.each([
    ['The train leaves at 16:00', 'The train leaves at 3 pm.'],
    ['The train leaves at 3 am', 'The train leaves at 3 pm.'],
    ['The train leaves at 3:45 pm', 'Der Zug fährt um 15:30 Uhr.'],
    ['Der Zug fährt um 16 Uhr', 'The train leaves at 15:00.'],
    ['Der Zug fährt halb 10', 'The train leaves at 10:30.'],
    ['The train leaves at half past 9', 'The train leaves at 9:15.'],
    ['Le train part à 9h45', 'Le train part à 9 h 30.'],
    ['El tren sale a las 16:00', 'El tren sale a las 15 h.'],
    ['Il treno parte alle ore 16:00', 'Il treno parte alle 15.'],
    ['De trein vertrekt om 16:00', 'De trein vertrekt om 15 uur.'],
    ['O trem sai às 16h', 'O trem sai às 15:00.'],
    ['電車は午前3時に出る', '電車は15:00に出ます。'],
    ['火车上午3点开', '火车15:00开。'],
    ['기차는 16시에 떠난다', '기차는 15:00에 떠납니다.'],
    ['The train leaves at midnight', 'The train leaves at noon.'],
    ['Lo spettacolo è alle 16:00', 'Ci vediamo alle 15: il teatro apre prima.'],
    ['火车16:00开', '火车下午三点开。'],
    ['電車は15時に出る', '電車は午後四時に出ます。'],
    ['기차는 16:00에 떠난다', '기차는 오후 세 시에 떠납니다.'],
    ['يغادر القطار الساعة 16:00', 'يغادر القطار الساعة الثالثة عصرا.'],
    ['The train leaves at 19:30', 'It leaves at 7.15 pm from now on, not half seven.'],
    ['Le train part à 15h', 'Le train part à 16h au lieu de 15h.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

it('zones are not converted', () =>
  expect(holds('The train leaves at 14:00 UTC', 'The train leaves at 15:00 CET.')).toBe(false));

it('a time of the subject stands', () =>
  expect(times.holds(claimOf({ text: 'Lunch is at 12:30' }, 'See you.', 'Lunch, 12:30'))).toBe(
    true,
  ));

it('a time among what is due is held against the mail, too', () =>
  expect(times.holds(claimOf({ text: 'Lunch', due: '13:00' }, 'Lunch is at 12:30.'))).toBe(false));
