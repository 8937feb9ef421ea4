import { describe, expect, it } from 'vitest';
import type { Line, Transcript } from '../../../contract.ts';
import { Claim } from '../claim.ts';
import { EvidenceBook } from '../evidence-book.ts';
import { consent } from './consent.ts';

/** Whether a line may say this of a mail of Ada's that says only what is quoted. */
function holds(text: string, mail: string, kind: Line['kind'] = 'point'): boolean {
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
  const line: Line = { kind, text, who: null, due: null, citations };
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

describe('a yes in what is only asked is none', () => {
  it.each([
    ['The budget was approved.', 'Could you approve the budget?'],
    ['The budget was approved.', 'Please approve the budget.'],
    ['Das Budget ist genehmigt.', 'Können Sie das Budget genehmigen?'],
    ['Le budget est approuvé.', 'Pourriez-vous approuver le budget ?'],
    ['El presupuesto fue aprobado.', '¿Puede aprobar el presupuesto?'],
    ['予算が承認された。', '予算を承認していただけますか。'],
    ['预算已批准。', '请批准预算。'],
    ['예산이 승인되었다.', '예산을 승인해 주세요.'],
  ])('%s does not stand on %s', (text, mail) => expect(holds(text, mail)).toBe(false));

  it.each([
    ['Ada approves the budget.', 'That is fine by me, could you book it?'],
    ['Ada ist mit dem Budget einverstanden.', 'Passt, können Sie es buchen?'],
    ['Ada agrees to the budget.', 'Ok, please book it.'],
  ])('a yes before the question counts: %s, of: %s', (text, mail) =>
    expect(holds(text, mail)).toBe(true),
  );

  it('an ask for a yes is in the question', () =>
    expect(holds('Bo is to approve the budget.', 'Bo, could you approve the budget?', 'ask')).toBe(
      true,
    ));
});

describe('a decision stands on what is told', () => {
  it.each([
    ['The contract is renewed.', 'Shall we renew the contract?'],
    ['Der Vertrag wird verlängert.', 'Können wir den Vertrag verlängern?'],
    ['Se renueva el contrato.', '¿Podemos renovar el contrato?'],
    ['契約を更新する。', '契約を更新できますか。'],
    ['Bo ordered 30 chairs.', 'If we take 30 chairs, could you send them on Monday?'],
  ])('%s does not stand on %s', (text, mail) => expect(holds(text, mail, 'decision')).toBe(false));

  it.each([
    ['The contract is renewed.', 'We renew the contract.'],
    ['Der Vertrag wird verlängert.', 'Wir verlängern den Vertrag.'],
    ['契約を更新する。', '契約を更新します。'],
  ])('%s stands on %s', (text, mail) => expect(holds(text, mail, 'decision')).toBe(true));
});

it.each([
  ['Phones are not allowed.', 'Children must not bring phones.'],
  ['Handys sind nicht erlaubt.', 'Die Kinder dürfen keine Handys mitbringen.'],
])('a consent that is denied needs no yes: %s', (text, mail) =>
  expect(holds(text, mail)).toBe(true),
);

it('who is no sender confirms only what the quoted words confirm', () => {
  expect(holds('The church confirmed the piano.', 'No news of the piano in the church.')).toBe(
    false,
  );
  expect(holds('The church confirmed the piano.', 'The church says the piano is booked.')).toBe(
    true,
  );
});

it.each([
  ['Slate is taken.', 'Please go ahead with slate.'],
  ['Schiefer wird genommen.', 'Bitte nehmen wir Schiefer.'],
  ['スレートにする。', 'スレートで進めてください。'],
])('a go-ahead is a decision, whatever it pleads: %s, of: %s', (text, mail) =>
  expect(holds(text, mail, 'decision')).toBe(true),
);
