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

describe('a quoted denial that is lost is refused, wherever it stands', () => {
  it.each([
    ['Ada joins lunch tomorrow', 'I can’t join lunch tomorrow.'],
    ['Ada has signed the lease', 'I haven’t signed the lease yet.'],
    [
      'The boats can be reached by the lift',
      'There is a lift, but the boats can’t be reached with it.',
    ],
    [
      'Ada decided that the office closes',
      'I have not decided yet whether the office will be closed in May.',
    ],
    ['Oma weiß Bescheid', 'Und Oma weiß von nichts.'],
    ['Zehn Plätze reichen', 'Die zehn Plätze reichen nicht.'],
    ['Ada kann am Sonntag fahren', 'Fahren kann ich am Sonntag leider nicht.'],
    ['Alle Nachbarn haben unterschrieben', 'Einer der Nachbarn hat noch nicht unterschrieben.'],
    ['Le paiement par chèque est possible', 'Pas de paiement par chèque, désolée.'],
    ['Ada conduit la nuit', 'Par contre je ne conduis pas la nuit.'],
    ['Ada va a enviar el contrato', 'No vamos a enviar el contrato.'],
    ['Hace falta el formulario', 'No hace falta el formulario.'],
    ['Ada prende il treno', 'Io però non prendo il treno, vengo in macchina.'],
    ['Ada paga la fattura', 'Non paghiamo la fattura e il conto.'],
    ['Ada envia o contrato', 'Não enviamos o contrato para a escola.'],
    ['A loja aceita apenas cheque', 'Não aceitamos cheque, apenas dinheiro.'],
    ['Ada levert op zaterdag', 'We leveren niet op zaterdag.'],
    ['Ada podpisze umowę', 'Dzień dobry, nie podpiszemy umowy.'],
    ['Ada sözleşmeyi imzalıyor', 'Bu sözleşmeyi imzalamıyoruz.'],
    ['ادا توقع العقد', 'لن نوقع العقد.'],
    ['她签合同', '我们不签合同。'],
    ['契約書に署名する', '契約書には署名しません。'],
    ['駐車場が使える', '駐車場は使えません。'],
    ['계약서에 서명한다', '계약서에 서명하지 않습니다.'],
    ['Pets are allowed', 'Die Haustiere sind in der Wohnung nicht erlaubt.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

describe('a quoted denial that is told otherwise, or of something else, stands', () => {
  it.each([
    ['Ada takes the clock home', 'Nobody throws away the clock, I’ll take it to my place.'],
    ['The trip is free for them', 'They don’t have to pay for the trip.'],
    ['Check-in is possible from 3 pm', 'Check-in isn’t possible before 3 pm.'],
    ['The office stays closed on Monday', 'The office isn’t open on Monday.'],
    ['Payment is in cash only', 'We don’t take card payments, cash only.'],
    ['The lift will be repaired on Monday', 'The lift isn’t repaired yet, they come on Monday.'],
    ['Whoever cannot come should call Ada', 'If you can’t make it, call me.'],
    ['The form has to be signed', 'Please don’t forget to sign the form.'],
    ['Die Firma kommt am Montag', 'Der Aufzug ist nicht repariert, die Firma kommt am Montag.'],
    ['Die Sitzung ist am Dienstag', 'Die Sitzung ist nicht am Montag, sondern am Dienstag.'],
    [
      'La comptable n’accepte pas plus de 20 %',
      'Notre comptable, Mme Roux, refuse de verser plus de 20 %.',
    ],
    [
      'Annemarie no ha contestado',
      'Se lo pedí a la coordinadora, Annemarie. Todavía no ha contestado.',
    ],
    ['Gli animali sono vietati', 'Non possiamo accettare gli animali.'],
    ['Ada może przyjść w sobotę', 'Nie mogę przyjść w piątek, ale w sobotę tak.'],
    ['Toplantı salı günü', 'Toplantı pazartesi değil, salı günü olacak.'],
    ['ادا ستحضر يوم الاثنين', 'لن أحضر يوم الأحد لكن سأحضر يوم الاثنين.'],
    ['她周五送过去', '没问题,我周五送过去。'],
    ['土曜日に届ける', '問題ありません。土曜日に届けます。'],
    ['월요일에 간다', '금요일에는 못 갑니다. 월요일에 가겠습니다.'],
    ['Ada doesn’t mind driving', 'I don’t mind driving, but bring the tent.'],
    ['The 6th suits Ada', 'No, the 5th doesn’t suit me, but the 6th would be perfect.'],
    ['Deux billets restent', 'Il ne reste que deux billets pour nous.'],
    ['El paquete llega el lunes', 'El paquete no llega hasta el lunes.'],
    ['Il conto va pagato', 'Il conto non va pagato subito, c’è tempo fino al 30.'],
    ['Bilet kosztuje 25 zł', 'Ten bilet nie kosztuje 30, tylko 25 zł.'],
    ['일요일에는 회의실이 있다', '토요일에는 회의실이 없고 일요일에는 있습니다.'],
    ['The heating is broken', 'Die Heizung in der Wohnung funktioniert nicht.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
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

it.each([
  ['Selin logo basılıp basılamayacağını soruyor', 'Arka duvara logo basılabilir mi?', true],
  ['The August delivery notes went unsigned', 'Nobody signed the delivery notes in August.', true],
  ['The August delivery notes were signed', 'Nobody signed the delivery notes in August.', false],
  ['Bis auf zwei Belege ist alles da', 'Zwei Belege fehlen, sonst fehlt kein Beleg.', true],
  ['Il certificato medico è obbligatorio', 'Il certificato medico non è facoltativo.', true],
  [
    'One fitter needs a day, which Ada does not bring',
    "They need a day; we don't bring one.",
    true,
  ],
])('denials that are told positively: %s', (text, mail, isTrue) => {
  expect(negation.holds(claimOf({ text }, mail))).toBe(isTrue);
});

it('what is not done before another thing comes after it', () => {
  const mail = 'Não pintem a varanda antes de falarem com o Hélder.';
  const holds = (text: string) => negation.holds(claimOf({ text }, mail));
  expect(holds('Antes de pintar a varanda é preciso falar com o Hélder')).toBe(true);
  expect(holds('Pintem a varanda antes de falarem com o Hélder')).toBe(false);
});
