import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Masks } from './masks.ts';

const mask = (text: string) => new Masks().mask(text);

describe('mask', () => {
  it.each([
    ['Pay with 4111 1111 1111 1111 please.', 'Pay with [CARD_1] please.'],
    ['Card 5500-0055-5555-5559', 'Card [CARD_1]'],
    ['IBAN DE89 3704 0044 0532 0130 00.', 'IBAN [IBAN_1].'],
    ['To GB82WEST12345698765432 today', 'To [IBAN_1] today'],
    ['Write to ada@example.com or bo@example.org', 'Write to [MAIL_1] or [MAIL_2]'],
    ['ada@example.com, again ada@example.com', '[MAIL_1], again [MAIL_1]'],
    ['Call +49 30 1234567 or 555-010-4477.', 'Call [PHONE_1] or [PHONE_2].'],
    ['Tél. 01 23 45 67 89', 'Tél. [PHONE_1]'],
    ['(030) 123 45 67', '[PHONE_1]'],
    ['Your code is 482 913.', 'Your code is [CODE_1].'],
    ['Ihr Einmalkennwort: 77120', 'Ihr Einmalkennwort: [CODE_1]'],
    ['482 913 is your code', '[CODE_1] is your code'],
    ['Your sign-in code is\n\n482 913\n\nIt', 'Your sign-in code is\n\n[CODE_1]\n\nIt'],
    ['验证码：123456', '验证码：[CODE_1]'],
    ['4111 1111 1111 1111 12/28 CVC 123', '[CARD_1] 12/28 CVC 123'],
    ['4111 1111 1111 1111 10 euros', '[CARD_1] 10 euros'],
    ['card 1 4111 1111 1111 1111', 'card 1 [CARD_1]'],
    ['Card 3782 822463 10005', 'Card [CARD_1]'],
    ['DE89 3704 0044 0532 0130 00 BIC COBADEFFXXX', '[IBAN_1] BIC COBADEFFXXX'],
    ['DE89 3704 0044 0532 0130 00 ACME GmbH', '[IBAN_1] ACME GmbH'],
    ['GB29 NWBK 6016 1331 9268 19 NOW', '[IBAN_1] NOW'],
    ['NL91 ABNA 0417 1643 00 EUR 400', '[IBAN_1] EUR 400'],
    ['de89370400440532013000', '[IBAN_1]'],
    ['Ruf an: 030/1234567', 'Ruf an: [PHONE_1]'],
    ['Mein Handy ist 01712345678.', 'Mein Handy ist [PHONE_1].'],
    ['Appelle le 0612345678', 'Appelle le [PHONE_1]'],
    ['call me on 5551234567', 'call me on [PHONE_1]'],
    ['手机 13800138000', '手机 [PHONE_1]'],
    ['8 (495) 123-45-67', '[PHONE_1]'],
    ['91 123 45 67', '[PHONE_1]'],
    ['030‑123‑4567', '[PHONE_1]'],
    ['هاتف ٠٣٠١٢٣٤٥٦٧', 'هاتف [PHONE_1]'],
    ['+49 30 1234567 12.11.2026', '[PHONE_1] 12.11.2026'],
    ['030 1234567 10:00', '[PHONE_1] 10:00'],
    ['one-time password: 482913', 'one-time password: [CODE_1]'],
    ['TAN: 482913', 'TAN: [CODE_1]'],
    ['OTP is A7K9Q2', 'OTP is [CODE_1]'],
    ['Use 482 913 to sign in', 'Use [CODE_1] to sign in'],
    ['Ihr Bestätigungscode lautet 77120', 'Ihr Bestätigungscode lautet [CODE_1]'],
    ['Your PIN is 2024', 'Your PIN is [CODE_1]'],
  ])('%s', (text, masked) => expect(mask(text)).toBe(masked));

  it.each([
    'Order 4471 0093 2210 is on its way',
    'Order no. 030-1234-5678',
    'Booking 2026-1183-440219',
    'On 2026-11-23 at 10:00',
    'Between 12.05.2026 and 14.05.2026',
    'EUR 48,500.00 for 1,200 units',
    'Card 4111 1111 1111 1112',
    'IBAN DE88 3704 0044 0532 0130 05',
    'Room 4711, 3 p.m.',
    'Version 0.9.12 of 2026',
    'the code in 2024 was short',
    'ZIP code 94107',
    'error code 404123',
    'Promo code: 2026',
    'my opinion on the 2026 budget',
    'the shipping list 2024',
    'please decode 4711',
    'Invoice 5551234567',
    'It costs 912 345 678 yen',
    'DIN EN 12345 and ISO 9001',
  ])('leaves alone: %s', (text) => expect(mask(text)).toBe(text));

  it('puts back what it took, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        '4111 1111 1111 1111',
        'DE89 3704 0044 0532 0130 00',
        'ada@example.com',
        '+49 30 1234567',
        'code 482 913',
        '[CARD_1]',
        '[TOKEN_1]',
        '[CARD_1.2]',
        '4111111111111111',
        '[MAIL_',
        '1]',
      ),
    );
    const pieces = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(pieces, pieces, (first, second) => {
        const masks = new Masks();
        const masked = [masks.mask(first), masks.mask(second)];
        expect(masked.map((each) => masks.unmask(each))).toEqual([first, second]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('knows a secret again that is written in another way, and puts back each as it was', () => {
    const masks = new Masks();
    const text = '4111 1111 1111 1111, 4111111111111111, then 4111 1111 1111 1111';
    expect(masks.mask(text)).toBe('[CARD_1], [CARD_1.2], then [CARD_1]');
    expect(masks.unmask(masks.mask(text))).toBe(text);
  });

  it('never puts a secret where a mail wrote a token itself', () => {
    const masks = new Masks();
    const masked = masks.mask('Say [CARD_1] for 4111 1111 1111 1111.');
    expect(masked).toBe('Say [TOKEN_1] for [CARD_1].');
    expect(masks.unmask(masked)).toBe('Say [CARD_1] for 4111 1111 1111 1111.');
  });

  // A matcher that is not linear in them does not end before the test's time is up.
  it.each([
    ['digits', '1'.repeat(200_000)],
    ['letters before an @', 'a@'.repeat(100_000)],
    ['beginnings of an IBAN', 'DE89 '.repeat(40_000)],
  ])('leaves 200,000 %s alone', (_, text) => expect(mask(text) === text).toBe(true));
});

it('masks a transcript in subject, senders and text alike, and unmasks a line', () => {
  const masks = new Masks();
  const { subject, messages } = masks.maskTranscript({
    subject: 'For ada@example.com',
    messages: [
      {
        number: 1,
        sender: { name: 'Ada', address: 'ada@example.com' },
        time: null,
        segments: [{ role: 'own', text: 'Call +46 8 555 010 22.' }],
        attachments: ['ada@example.com.txt'],
      },
    ],
  });
  expect(subject).toBe('For [MAIL_1]');
  expect(messages[0]?.sender).toEqual({ name: 'Ada', address: '[MAIL_1]' });
  expect(messages[0]?.segments[0]?.text).toBe('Call [PHONE_1].');
  const line = masks.unmaskLine({
    kind: 'ask',
    text: 'Call [PHONE_1]',
    who: null,
    due: null,
    citations: [{ message: 1, quote: 'Call [PHONE_1].' }],
  });
  expect(line.text).toBe('Call +46 8 555 010 22');
  expect(line.citations[0]?.quote).toBe('Call +46 8 555 010 22.');
});
