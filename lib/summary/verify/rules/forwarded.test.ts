import { describe, expect, it } from 'vitest';
import type { LineKind } from '../../../contract.ts';
import { claimOf } from '../testing/claim-of.ts';
import { forwarded } from './forwarded.ts';

const OWN = 'The landlord agrees to the new door.';
const PASSED_ON = 'The board has approved the payment.';

const holds = (text: string, quote: string, kind: LineKind = 'point') =>
  forwarded.holds(
    claimOf({ kind, text, citations: [{ message: 1, quote }] }, [
      {
        said: [
          { role: 'own', text: OWN },
          { role: 'forwarded', text: PASSED_ON },
        ],
      },
    ]),
  );

describe('a consent that was only forwarded is refused', () => {
  it.each([
    'The board approved the payment',
    'Der Vorstand hat die Zahlung genehmigt',
    'Le conseil a approuvé le paiement',
    'La junta aprobó el pago',
    'Il consiglio ha approvato il pagamento',
    'Het bestuur heeft de betaling goedgekeurd',
    'A direção aprovou o pagamento',
    'Zarząd zatwierdził płatność',
    'Kurul ödemeyi onayladı',
    'وافق المجلس على الدفع',
    '董事会批准付款',
    '理事会が支払いを承認',
    '이사회가 지급을 승인',
  ])('%s', (text) => expect(holds(text, PASSED_ON)).toBe(false));
});

describe('a consent that is told as forwarded stands', () => {
  it.each([
    'A forwarded mail says that the board approved the payment',
    'Es wird weitergeleitet, dass der Vorstand die Zahlung genehmigt',
    'Ada transmet: le conseil a approuvé le paiement',
    '転送によれば理事会が承認',
  ])('%s', (text) => expect(holds(text, PASSED_ON)).toBe(true));
});

it('a decision that was only forwarded is refused, whatever its words', () =>
  expect(holds('The payment goes out', PASSED_ON, 'decision')).toBe(false));

it('a point of a forwarded mail that is no consent stands', () =>
  expect(holds('The payment is on the board’s table', PASSED_ON)).toBe(true));

it('a consent in the sender’s own words stands', () =>
  expect(holds('The landlord agrees to the door', OWN)).toBe(true));

it('a consent of a mail that forwards nothing stands', () =>
  expect(forwarded.holds(claimOf({ text: 'The landlord agreed' }, OWN))).toBe(true));

it('what a forwarded mail says is not said by who forwards it', () =>
  expect(holds('Ada offers the payment', 'The board has approved the payment.')).toBe(false));

it('who forwards a mail may tell of it', () =>
  expect(holds('Ada reports of the payment', PASSED_ON)).toBe(true));

it('who forwards a mail says what is in their own words', () =>
  expect(holds('Ada wants the door', OWN)).toBe(true));
