import { describe, expect, it } from 'vitest';
import { rolesOf } from '../testing/roles-of.ts';

const ADA = { senderName: 'Ada Lovelace' };

describe('dates, accounts, orders, links and numbers to call are words of the sender', () => {
  it.each([
    'the meeting moves.\n\nNew date:\n12.11.2026 14:30',
    'please pay the 400 euros to this account.\n\nIBAN: DE89 3704 0044 0532 0130 00',
    'please fill in the form.\n\nThe form is here:\nhttps://forms.example.com/a',
    'I am travelling.\n\nCall me tonight at\n+49 30 1234567',
    'Please cancel it.\n\nOrder 2026-11-0042',
    'we meet there.\n\nThursday 12.11.2026 14:00\nhttps://meet.example.com/abc',
    'please call her.\n\nCarla Diaz\nTel. +49 30 1234567\ncarla@example.com',
    'ask one of us:\n\nAda Lovelace\nTel. +44 20 5550 1020\nada@example.com',
  ])('%s', (text) => {
    expect(rolesOf(`Hi Bob,\n\n${text}`, ADA)).toEqual([['own', `Hi Bob,\n\n${text}`]]);
  });
});

it('the sender’s name with two ways to reach them is a card', () => {
  const card = 'Engines Ltd. · Ada Lovelace\nTel. +44 20 5550 1020\nada@example.com';
  expect(rolesOf(`It comes on Friday.\n\n${card}`, ADA)).toEqual([
    ['own', 'It comes on Friday.'],
    ['signature', card],
  ]);
});
