import { describe, expect, it } from 'vitest';
import { plainBody } from '../plain-body.ts';
import { rolesOf } from '../testing/roles-of.ts';

const FIRST = 'Which colour do you want for the front door of the new house?';
const SECOND = 'When can the painters start with the work on the second floor?';
const THIRD = 'Who pays for the scaffolding that we ordered from Leeds?';
const ASKED = `Hi Bob,\n\n1. ${FIRST}\n2. ${SECOND}\n3. ${THIRD}\n\nAda`;
const ANSWERED = `Hi Bob,\n\n1. ${FIRST}\nGreen, please.\n2. ${SECOND}\nOn 9 November.\n3. ${THIRD}\nThe landlord pays, I have his word.\n\nAda`;
const HEADER =
  'From: Ada Lovelace <ada@example.com>\nSent: Monday, 2 November 2026 10:00\nTo: Bob Stone\nSubject: House';

const answers = (mail: Parameters<typeof rolesOf>[0]) =>
  rolesOf(mail, { earlier: [ASKED] }).filter(([role]) => role === 'own');
const ALL = [
  ['own', 'See below.'],
  ['own', 'Green, please.'],
  ['own', 'On 9 November.'],
  ['own', 'The landlord pays, I have his word.'],
];

describe('answers typed into the answered mail', () => {
  it.each([
    ['Outlook', HEADER],
    ['a divider', `-----Original Message-----\n${HEADER}`],
    ['an attribution', 'On Mon, Nov 2, 2026 at 10:00 AM Ada Lovelace <ada@example.com> wrote:'],
  ])('%s', (_, introduction) => {
    expect(answers(`See below.\n\n${introduction}\n\n${ANSWERED}`)).toEqual(ALL);
  });

  it('in an element that the client marks as quoted', () => {
    const body = plainBody(`See below.\n\n${ANSWERED}`);
    const marks = [{ kind: 'quote' as const, start: 12, end: body.text.length }];
    expect(answers({ ...body, marks })).toEqual(ALL);
  });

  it('behind the question, in its line', () => {
    const form = `See below.\n\n${HEADER}\n\nHi Bob,\n\n1. ${FIRST} Green.\n2. ${SECOND}\n3. ${THIRD}`;
    expect(answers(form)).toEqual([
      ['own', 'See below.'],
      ['own', `1. ${FIRST} Green.`],
    ]);
  });
});

describe('what stays quoted', () => {
  it('what others typed between prefixes', () => {
    const quoted = `> 1. ${FIRST}\n> Green, please.\n> 2. ${SECOND}`;
    expect(rolesOf(`I see.\n\n${quoted}`, { earlier: [ASKED] })).toEqual([
      ['own', 'I see.'],
      ['quoted', quoted],
    ]);
  });

  it('a mail that the thread does not have, between two that it has', () => {
    const off = 'On Sun, Nov 1, 2026 at 9:00 AM Dan Roe <dan@example.com> wrote:\n\nNo idea.';
    const text = `I see.\n\n${HEADER}\n\n1. ${FIRST}\n2. ${SECOND}\n\n${off}`;
    expect(answers(text)).toEqual([['own', 'I see.']]);
  });

  it('all of a mail that nobody knows', () => {
    expect(rolesOf(`See below.\n\n${HEADER}\n\n${ANSWERED}`).map(([role]) => role)).toEqual([
      'own',
      'quoted',
    ]);
  });
});

it('a form that was filled in, without any mark of a quotation', () => {
  const form =
    'Do you agree to the new working hours from nine to five?\nDo you want the parking space behind the house for 40 euros a month?';
  const filled = form.replace('five?', 'five? Yes').replace('month?', 'month? No');
  expect(rolesOf(filled, { earlier: [form] })).toEqual([['own', filled]]);
});
