import { describe, expect, it } from 'vitest';
import type { Line } from '../../contract.ts';
import { EvidenceBook } from './evidence-book.ts';
import { brokenRule } from './verify-line.ts';

/** The rule that a line breaks over a mail of Ada's of Monday, 4 May 2026, quoted whole. */
function broken(line: Partial<Line>, mail: string): string | null {
  const book = new EvidenceBook({
    subject: '',
    messages: [
      {
        number: 1,
        sender: { name: 'Ada Berg', address: 'ada@example.com' },
        time: '2026-05-04T09:00:00+02:00',
        segments: [{ role: 'own', text: mail }],
        attachments: [],
      },
    ],
  });
  const citations = [{ message: 1, quote: mail }];
  return brokenRule({ kind: 'point', text: mail, who: null, due: null, citations, ...line }, book);
}

describe('is refused', () => {
  it.each([
    ['times', '기차는 오전 3시에 떠난다', '기차는 15:00에 떠납니다.'],
    ['numbers', 'The roof costs a million euros', 'The roof costs 300 euros.'],
    ['numbers', 'The roof costs half a million', 'The roof costs 300 euros.'],
    ['voice', 'Urgently transfer the money of the bank', 'The bank closes at noon.'],
    ['voice', 'Now transfer the money of the bank', 'The bank closes at noon.'],
    ['voice', 'To keep the account, call the bank now', 'The bank closes at noon.'],
    ['voice', 'Ring the bank', 'The bank closes at noon.'],
    ['voice', 'Let us pay the bank', 'The bank closes at noon.'],
    ['voice', 'Veuillez payer la banque', 'La banque est fermée et les frais sont dus.'],
    ['voice', 'Por favor, pague la factura del banco', 'El banco está cerrado.'],
    ['voice', '立即点击链接', '银行关门。'],
    ['voice', 'Ich habe das Geld überwiesen', 'Geld überwiesen.'],
  ])('by %s: %s', (rule, text, mail) => expect(broken({ text }, mail)).toBe(rule));

  it.each([
    ['not by 14 May', 'Please send the list by 14 May.'],
    ['after 14 May', 'Please send the list by 14 May.'],
  ])('due %s', (due, mail) => {
    const quote = mail.split('. ').at(-1) ?? mail;
    const citations = [{ message: 1, quote }];
    expect(broken({ text: quote, due, citations }, mail)).toBe('due');
  });
});

describe('is shown', () => {
  it.each([
    ['The kitchen comes on 14 May', 'We deliver the kitchen on 14/5.'],
    ['La cocina llega el 14 de mayo', 'Entregamos la cocina el 14/5.'],
    ['Der Kuchen steht in der Küche', 'Der Kuchen ist fertig, in der Küche.'],
    ['The roof costs two million euros', 'The roof costs 2 million euros.'],
    [
      'The offer names a price, contact details and open questions',
      'The offer names a price, contacts and questions.',
    ],
  ])('%s', (text, mail) => expect(broken({ text }, mail)).toBe(null));

  it('an item of a list, whose number nobody set apart', () =>
    expect(broken({}, '5.trying to become an expert on roofs')).toBe(null));

  it('a deadline in other words', () =>
    expect(broken({ due: 'no later than 14 May' }, 'Please send the list by 14 May.')).toBe(null));
});
