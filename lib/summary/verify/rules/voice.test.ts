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
