import { expect, it } from 'vitest';
import type { Line, TranscriptMessage } from '../contract.ts';
import { showLine } from './show-line.ts';

const ADA = 'Please open the attached\nfile. It is the offer.';
const BO = 'The offer is late.';

const message = (number: number, text: string): TranscriptMessage => ({
  number,
  sender: { name: 'Ada', address: 'ada@example.com' },
  time: null,
  segments: [{ role: 'own', text }],
  attachments: [],
});

const shown = (text: string, citations: Line['citations']) =>
  showLine(
    { kind: 'ask', text, who: null, due: null, citations },
    {
      sources: [],
      transcript: { subject: 'Offer', messages: [message(1, ADA), message(2, BO)] },
    },
    null,
  );

const ONE = { message: 1, quote: 'Please open the attached file.' };
const TWO = { message: 2, quote: BO };

it('the words of a cited message are a quotation, however its lines were broken', () =>
  expect(shown('Please open the attached file.', [ONE]).isQuotation).toBe(true));

it('other words are none', () =>
  expect(shown('Ada asks to open the file.', [ONE]).isQuotation).toBe(false));

it('the words of a message that is not cited are none', () =>
  expect(shown(BO, [ONE]).isQuotation).toBe(false));

it('the message whose words they are is named first', () =>
  expect(shown(BO, [ONE, TWO]).citations).toEqual([TWO, ONE]));
