import { describe, expect, it } from 'vitest';
import type { Line, Transcript } from '../../../contract.ts';
import { Claim } from '../claim.ts';
import { EvidenceBook } from '../evidence.ts';
import { consent } from './consent.ts';

/** Whether a line may say this of a mail of Ada's that says only what is quoted. */
function holds(text: string, mail: string): boolean {
  const transcript: Transcript = {
    subject: 'The roof',
    messages: [
      {
        number: 1,
        sender: { name: 'Ada Berg', address: 'ada@example.com' },
        time: '2026-05-04T09:00:00+02:00',
        segments: [{ role: 'own', text: mail }],
        attachments: [],
      },
    ],
  };
  const citations = [{ message: 1, quote: mail }];
  const line: Line = { kind: 'point', text, who: null, due: null, citations };
  return consent.holds(new Claim(line, new EvidenceBook(transcript)));
}

describe('a yes that is told', () => {
  it.each([
    ['Ada approves the offer.', 'The offer is approved from my side.'],
    ['Ada agrees to slate.', 'Sounds good, slate it is.'],
    ['Ada accepts 15k for travel.', 'I can live with 15k.'],
    ['Ada stimmt dem Angebot zu.', 'Passt für mich.'],
    ['Ada accepte le devis.', 'D’accord pour le devis.'],
    ['Ada aprueba la oferta.', 'Vale, adelante con la oferta.'],
    ['Ada approva il preventivo.', 'Il preventivo va bene.'],
    ['Ada akkoord met de offerte.', 'Prima, doe maar.'],
    ['Ada approves the offer.', 'この見積もりで承知しました。'],
  ])('%s stands on %s', (text, mail) => expect(holds(text, mail)).toBe(true));
});

describe('a yes that nobody said', () => {
  it.each([
    ['Ada has approved the payment.', 'The invoice of May is attached.'],
    ['The board agreed to slate.', 'Slate costs more than tin.'],
    ['Ada hat das Angebot genehmigt.', 'Das Angebot liegt bei.'],
    ['Ada a accepté le devis.', 'Le devis est joint.'],
    ['エイダさんが見積もりを承認。', '見積もりを添付します。'],
  ])('%s does not stand on %s', (text, mail) => expect(holds(text, mail)).toBe(false));
});

it('a line that tells of no yes needs none', () =>
  expect(holds('Ada sends the invoice of May.', 'The invoice of May is attached.')).toBe(true));
