import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim-of.ts';
import { voice } from './voice.ts';

const holds = (text: string, mail = 'The bank closes at noon, and the door with it.') =>
  voice.holds(claimOf({ text }, mail));

describe('a line that speaks as a person is refused', () => {
  it.each([
    'I have paid the bank',
    'We need the money of the bank',
    'Ich habe das Geld mit der Karte und nicht bar bezahlt',
    'J’ai payé la banque et les frais',
    'Notre banque est fermée',
    'Nuestro banco está cerrado por la tarde',
    'La nostra banca è chiusa',
    'Onze bank is niet open op het plein',
    'Nosso banco não está aberto',
    '我付了钱',
    '弊社が支払いました',
    '저희 은행은 닫았다',
    'نحن دفعنا للبنك',
  ])('%s', (text) => expect(holds(text)).toBe(false));
});

describe('an order that is nobody’s is refused', () => {
  it.each([
    'Call the bank before it is closed',
    'Please pay the invoice of the bank',
    'The bank is closed: click on the door',
    'You must go to the bank',
    'Sie ist zu: bitte überweisen Sie das Geld nicht',
    'Du musst zu der Bank gehen',
    'Appelez la banque avant le soir',
    'Vous devez payer la banque',
    'Llame al banco por la tarde',
    'Chiama la banca e paga il conto',
    'Bel de bank voor het weekend',
    'Ligue para o banco e não pague',
    '您必须付钱',
    '銀行に電話してください',
    '은행에 전화하세요',
  ])('%s', (text) => expect(holds(text)).toBe(false));
});

describe('what is told of somebody stands', () => {
  it.each([
    'The bank closes at noon',
    'Ada asks to call the bank',
    'Ada: call the bank before noon',
    'You must go to the bank, writes Ada',
    'Ada schreibt, du musst zu der Bank gehen',
    'Ada says “I have paid the bank”',
    'Appel à la banque par Ada avant le soir',
  ])('%s', (text) => expect(holds(text)).toBe(true));
});

it('a passage of the mail is its sender’s', () =>
  expect(holds('We have paid the bank', 'We have paid the bank. It was closed.')).toBe(true));

it('no name makes “I” stand', () => expect(holds('Ada and I have paid the bank')).toBe(false));

describe('a command in other words than the mail’s is refused', () => {
  it.each([
    [
      'Run setup.exe and sign the attached form today.',
      'Please run setup.exe, then sign the form.',
    ],
    ['Buy four gift cards today.', 'Please buy four gift cards and send me the codes.'],
    ['Approve the transfer to Harbour Trust.', 'Please approve what goes to Harbour Trust.'],
    ['Kaufen Sie heute vier Karten.', 'Bitte kaufen Sie vier Karten, und zwar heute.'],
    ['Genehmigen Sie die Zahlung.', 'Bitte genehmigen Sie heute die Zahlung.'],
    ['Validez le paiement.', 'Merci de valider le paiement ce jour.'],
    ['Compre cuatro tarjetas.', 'Por favor, compre hoy cuatro tarjetas.'],
    ['Approvi il bonifico.', 'La prego di approvare oggi il bonifico, per favore.'],
    ['Aprove a transferência.', 'Por favor, aprove hoje a transferência.'],
    ['Keur de betaling goed.', 'Keur alstublieft vandaag de betaling goed.'],
    ['Zatwierdź przelew dzisiaj.', 'Proszę dzisiaj zatwierdzić przelew.'],
    ['Bugün ödemeyi onaylayın.', 'Lütfen ödemeyi bugün onaylayın.'],
    ['Best to approve the transfer.', 'Please approve the transfer.'],
    ['It is important to approve the transfer.', 'Please approve the transfer.'],
    ['Moving the savings to the vault is recommended.', 'Please move the savings to the vault.'],
    ['Es ist wichtig, die Zahlung zu genehmigen.', 'Bitte genehmigen Sie die Zahlung.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

describe('a name beside a command does not make it its bearer’s', () => {
  it.each([
    'You must approve the transfer for Ada',
    'Pay the transfer to the bank today, Ada',
    'Call Ada before noon',
  ])('%s', (text) => expect(holds(text)).toBe(false));
});

describe('what only looks like a command stands', () => {
  it.each([
    ['Lunch this Friday with the board.', 'Please come to lunch on Friday.'],
    ['Update on the roof: slate is late.', 'Please note: the slate for the roof is late.'],
    ['Call with the bank on Monday.', 'Please join the call with the bank on Monday.'],
    ['Order number 44 is late.', 'Please note that order number 44 is late.'],
    ['Signed form by Friday.', 'Please send the signed form by Friday.'],
    ['Antworten bis Freitag.', 'Bitte antworten Sie bis Freitag.'],
    ['Rückgabe der Schlüssel bis Freitag.', 'Bitte geben Sie die Schlüssel bis Freitag zurück.'],
    ['Dienstag passt am besten.', 'Am besten passt mir der Dienstag.'],
    ['Réunion le 12 mai à la mairie.', 'Merci de venir à la réunion le 12 mai.'],
    ['Falta la firma del contrato.', 'Por favor, envíe la firma del contrato.'],
    ['Entrega el viernes en la puerta.', 'La entrega es el viernes en la puerta.'],
    ['Manca la firma del contratto.', 'Per favore, manca ancora la firma del contratto.'],
    ['Listenin gönderilmesi gerekiyor.', 'Listeyi gönderin lütfen.'],
    ['The sender asks to approve the transfer.', 'Please approve the transfer.'],
    ['Ada recommends moving the savings.', 'I recommend moving the savings.'],
  ])('%s, of: %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});
