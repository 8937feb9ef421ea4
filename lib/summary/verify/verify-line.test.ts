import { describe, expect, it } from 'vitest';
import type { Line, Transcript } from '../../contract.ts';
import { EvidenceBook } from './evidence-book.ts';
import { brokenRule } from './verify-line.ts';

const transcript: Transcript = {
  subject: 'Offer',
  messages: [
    {
      number: 1,
      sender: { name: 'Ada', address: 'ada@example.com' },
      time: null,
      segments: [
        {
          role: 'own',
          text: 'We can deliver on 14 May for “48,500” euros.\nWrite to sales@example.com or see https://example.com/offer.',
        },
        { role: 'quoted', text: '> Is 50,000 your last word?' },
        { role: 'forwarded', text: 'The plant in Lund is closed in July. The board agreed.' },
      ],
      attachments: [],
    },
  ],
};

const line = (text: string, quote: string, message = 1): Line => ({
  kind: 'point',
  text,
  who: null,
  due: null,
  citations: [{ message, quote }],
});

const check = (given: Line) => brokenRule(given, new EvidenceBook(transcript));

describe('brokenRule', () => {
  it.each([
    ['words of the message', line('Delivery is on 14 May', 'deliver on 14 May')],
    [
      'other white space and quotation marks',
      line('It is 48,500 euros', 'for "48,500" euros. Write to'),
    ],
    [
      'forwarded words',
      line('The plant is closed in July', 'The plant in Lund is closed in July.'),
    ],
    ['the mail’s own words', line('We can deliver on 14 May', 'We can deliver on 14 May')],
  ])('lets %s pass', (_, given) => expect(check(given)).toBe(null));

  it.each([
    ['quote', 'an invented quote', line('It is late', 'we will be late')],
    ['quote', 'a quote of another message', line('Delivery is set', 'deliver on 14 May', 2)],
    ['quote', 'quoted history', line('Is it the last word?', 'Is 50,000 your last word?')],
    ['quote', 'an empty quote', line('Delivery is set', ' ')],
    ['dates', 'an invented day', line('Delivery is on 15 May', 'deliver on 14 May')],
    ['numbers', 'an invented sum', line('The price is 49,500 euros', 'for “48,500” euros')],
    ['units', 'another currency', line('The price is $48,500', 'for “48,500” euros')],
    ['dates', 'an invented due date', { ...line('Delivery', 'deliver on 14 May'), due: '3 June' }],
    [
      'addresses',
      'an address, outside of its quote',
      line('Write to evil@example.net', 'Write to'),
    ],
    [
      'plain',
      'a link, outside of its quote',
      line('See https://evil.example/offer', 'We can deliver'),
    ],
    ['plain', 'markup', line('See <b>the offer</b>', 'We can deliver')],
    ['negation', 'the opposite', line('We cannot deliver on 14 May', 'We can deliver on 14 May')],
    [
      'forwarded',
      'a consent that was only forwarded',
      line('The board agreed', 'The board agreed.'),
    ],
  ])('%s: refuses %s', (rule, _, given) => expect(check(given)).toBe(rule));
});
