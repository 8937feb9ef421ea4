import { describe, expect, it } from 'vitest';
import type { Source } from '../../transcript/source.ts';
import { hidesText } from './hides-text.ts';

const source = (address: string, hidden = 1): Source => ({
  number: 1,
  id: '',
  name: 'Ada',
  address,
  time: null,
  fingerprint: '',
  answers: null,
  hidden: hidden > 0 ? { display: hidden } : {},
});

describe('hidesText', () => {
  it.each([
    'ada@example.com',
    'Ada.Berg@example.com',
    'newsome@example.com',
    'infante@example.com',
    'heloise@example.com',
    'teamila@example.com',
  ])('is true of a short mail with a hidden piece from %s', (address) =>
    expect(hidesText(source(address), 'See you on Friday.')).toBe(true),
  );

  it('is false where nothing is hidden', () =>
    expect(hidesText(source('ada@example.com', 0), 'See you on Friday.')).toBe(false));

  it.each([
    'no-reply@example.com',
    'noreply@example.com',
    'NoReply@example.com',
    'do-not-reply@example.com',
    'newsletter@example.com',
    'newsletter-de@example.com',
    'news@example.com',
    'notification+7@example.com',
    'info@example.com',
    'support.eu@example.com',
    'alerts_2@example.com',
    'mailer-daemon@example.com',
    'hello@example.com',
  ])('is false of %s, which sends in bulk', (address) =>
    expect(hidesText(source(address), 'Our offers of May.')).toBe(false),
  );

  it('is true of a mail of 1,500 characters', () =>
    expect(hidesText(source('ada@example.com'), 'x'.repeat(1_500))).toBe(true));

  it('is false of a longer mail, as newsletters are', () =>
    expect(hidesText(source('ada@example.com'), 'x'.repeat(1_501))).toBe(false));

  it.each([
    'See https://example.com/roof and http://example.org/tin',
    'The offer (shop.example.com) and the form (forms.example.com)',
    'The offer (final), the form (new) and the roof (slate)',
  ])('is true of a mail with up to two links: %s', (text) =>
    expect(hidesText(source('ada@example.com'), text)).toBe(true),
  );

  it.each([
    'https://example.com/1 https://example.com/2 https://example.com/3',
    'Boots (shop.example.com), hats (shop.example.com), end it (mail.example.com)',
    'Boots (shop.example.com), hats (shop.example.com), see https://example.com',
  ])('is false of a mail with more links, as newsletters have: %s', (text) =>
    expect(hidesText(source('ada@example.com'), text)).toBe(false),
  );
});
