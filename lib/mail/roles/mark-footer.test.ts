import { describe, expect, it } from 'vitest';
import { rolesOf } from '../testing/roles-of.ts';

describe('a phrase of footers makes no footer of a paragraph', () => {
  it.each([
    'please check page 4 of the brochure before printing and tell Carla by Thursday that the price is 40 euros.',
    'Please let me know if you have received this invoice, and pay it by 12 May.',
    'I wrote to the mailing list dev@example.org about the outage; please review the plan before Monday and decide on the budget.',
    'Please unsubscribe carla@example.com from our contract and confirm by Friday.',
    'The confidential report is done. This email is intended as a heads-up and may contain errors, but please pay 4,000 euros by Friday.',
    'You are subscribed to too many lists, please clean up by Friday.',
    'To subscribe to the offer, please pay 40 euros by Friday.',
    'This message is for Carla: the offer is confidential, so please answer by Friday.',
    'This e-mail is confidential, so please do not tell Bob that we pay 4,000 euros.',
  ])('%s', (words) => {
    expect(rolesOf(`Hi Bob,\n\n${words}`)).toEqual([['own', `Hi Bob,\n\n${words}`]]);
  });
});

it('a footer is the end: what has words below it stays', () => {
  const text =
    'To unsubscribe, e-mail: dev-unsubscribe@lists.example.com\n\nThat is the address. Please try it today.';
  expect(rolesOf(text)).toEqual([['own', text]]);
});

describe('footers of several paragraphs', () => {
  it.each([
    'The information contained in this transmission may be privileged. It is for the addressee only.\n\nIf you received it in error please notify the sender immediately and delete it. Any disclosure, copying or distribution is prohibited.',
    'CONFIDENTIALITY NOTICE: This e-mail is for the addressee.\n\nUnauthorized copying or disclosure is prohibited.\n\nPlease consider the environment before printing this e-mail.',
    'This e-mail and any attachments are confidential and intended solely for the\naddressee. If you are not the intended recipient, please delete\nit.\n\n________________________________\nroofs mailing list\nroofs@lists.example.com\nhttps://lists.example.com/mailman/listinfo/roofs',
    'Sent from my iPhone\n\n--\nYou received this message because you are subscribed to the group “roofs”.\nTo stop receiving mail from it, write to roofs+unsubscribe@example.com.',
  ])('%s', (footer) => {
    expect(rolesOf(`It comes on Friday.\n\n${footer}`)).toEqual([
      ['own', 'It comes on Friday.'],
      ['signature', footer],
    ]);
  });
});
