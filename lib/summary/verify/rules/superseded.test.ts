import { describe, expect, it } from 'vitest';
import type { Line } from '../../../contract.ts';
import { claimOf } from '../testing/claim-of.ts';
import { superseded } from './superseded.ts';

const holds = (text: string, first: string, then: string, kind: Line['kind'] = 'point') =>
  superseded.holds(claimOf({ text, kind }, [{ said: first }, { from: 'Ben Kurz', said: then }]));

describe('what a later message corrected is refused', () => {
  it.each([
    ['The bus leaves at 8:15', 'The bus leaves at 8.15 am.', 'The bus now leaves at 7.45 am.'],
    ['Six laptops are missing', 'We miss 6 of your laptops.', "It's 5, not 6."],
    ['The hall costs £480', 'The hall costs £480.', 'Correction: the hall is £520.'],
    ['Eight teams take part', 'Eight teams take part.', 'That leaves us with seven teams now.'],
    ['Treffen ist um 14:30 Uhr', 'Treffen um 14:30 Uhr.', 'Das Treffen ist jetzt um 13 Uhr.'],
    ['Es kommen 40 Gäste', 'Es kommen 40 Gäste.', 'Es sind 38 Gäste, nicht 40.'],
    ['Les travaux coûtent 4,2 M€', 'Coût des travaux : 4,2 M€.', 'Ce sont 4,6 M€ et non 4,2.'],
    ['El fontanero cobra 1.150 €', 'Fontanero: 1.150 €', 'El fontanero me equivoqué, son 1.250 €.'],
    ['Si stampano 3.000 copie', 'Servono 3.000 copie.', 'Le copie diventano 3.500.'],
    ['A festa começa às 19h', 'A festa é às 19h.', 'A festa começa às 18h e não às 19h.'],
    [
      'De trein vertrekt om 9:10',
      'De trein gaat om 9:10.',
      'De trein gaat nu om 8:50, niet om 9:10.',
    ],
    ['Będzie 12 krzeseł', 'Będzie 12 krzeseł.', 'Krzeseł będzie 15, nie 12.'],
    ['12 koli gelecek', '12 koli gelecek.', 'Koli sayısı 12 değil 15 oldu.'],
    ['السعر 450 يورو', 'السعر 450 يورو.', 'السعر 430 يورو وليس 450.'],
    ['一共12个样品', '样品一共12个。', '样品是11个，不是12个。'],
    ['価格は4500円だ', '価格は4500円です。', '価格は4800円に変更になりました。'],
    ['회비는 45,000원이다', '회비는 45,000원입니다.', '회비를 38,000원으로 내렸습니다.'],
    ['参加者は16名だ', '参加者は16名です。', '訂正します。参加者は18名です。'],
    ['We need 24 chairs', 'We need 24 chairs.', 'A correction: it rains. We need 26 chairs.'],
    ['Tickets cost £12', 'Tickets are £12.', 'Tickets go up to £14.'],
    ['They need 46 euros a piece', '每件46欧元。', '更正：每件45欧元。'],
  ])('%s, of: %s, then: %s', (text, first, then) => expect(holds(text, first, then)).toBe(false));
});

describe('what still holds, or is told as what was, stands', () => {
  it.each([
    [
      'The bus leaves at 7:45 instead of 8:15',
      'The bus leaves at 8.15 am.',
      'The bus now leaves at 7.45 am.',
    ],
    [
      'The bus was first to leave at 8:15',
      'The bus leaves at 8.15 am.',
      'The bus now leaves at 7.45 am.',
    ],
    [
      'The bus leaves at 8:15',
      'The bus leaves at 8.15 am.',
      'Could the bus go at 8 instead of 8.15?',
    ],
    [
      'The bus leaves at 8:15',
      'The bus leaves at 8.15 am.',
      'Sorry, I missed it. The bus at 8.15 is fine.',
    ],
    ['The bus leaves at 8:15', 'The bus leaves at 8.15 am.', 'Lunch is now at 12.30.'],
    ['The hall costs £480', 'The hall costs £480.', 'The band goes up to £300.'],
    ['Six laptops are missing', 'We miss 6 laptops and 3 screens.', 'We now miss 2 screens.'],
    [
      'Above 4,000 copies it is cheaper',
      'Above 4,000 copies it is 8 % less.',
      'We now print 3,500 copies.',
    ],
    [
      'Ahşap stant 178.000 TL',
      'Ahşap stant 178.000 TL.',
      'Müdür ikna oldu: alüminyum stant 139.000 TL.',
    ],
    ['12 people come', '12 people come, with 12 boxes.', 'Boxes: 15, not 12.'],
    [
      'Es kommen 40 Gäste',
      'Es kommen 40 Gäste.',
      'Wir wissen es noch nicht. Vielleicht kommen jetzt 45 Gäste zu uns.',
    ],
    ['Die Miete steigt von 480 € auf 520 €', 'Miete: 480 €.', 'Korrektur: Die Miete ist 520 €.'],
    ['Les travaux coûtent 4,2 M€', 'Coût des travaux : 4,2 M€.', 'Finalement la photo est à 40 €.'],
    ['Al principio eran ocho equipos', 'Ocho equipos.', 'Quedamos siete equipos.'],
    ['Si stampano 3.000 copie', 'Servono 3.000 copie.', 'Alla fine ne parliamo con 2 colleghi.'],
    ['A festa começa às 19h', 'A festa é às 19h.', 'Mudou a sala, é a 12. A festa é às 19h.'],
    ['De trein vertrekt om 9:10', 'De trein gaat om 9:10.', 'De lunch is nu om 12:00.'],
    ['12 koli gelecek', '12 koli gelecek.', 'Fiyat 300 TL oldu.'],
    ['參加者は16名だ', '参加者は16名です。', '訂正します。スタッフは3人です。'],
    ['Ada hätte lieber 60 Kisten', 'Ich hätte lieber 60 Kisten.', 'Korrektur: Es sind 75 Kisten.'],
    ['一共12个样品', '样品一共12个。', '能不能改成11个？'],
    ['회비는 45,000원이다', '회비는 45,000원입니다.', '점심값을 8,000원으로 내렸습니다.'],
  ])('%s, of: %s, then: %s', (text, first, then) => expect(holds(text, first, then)).toBe(true));

  it('in a disagreement both sides are told', () =>
    expect(
      holds('Ada wants 8 rooms', 'We want 8 rooms.', 'It is 5 rooms, not 8.', 'disagreement'),
    ).toBe(true));
});
