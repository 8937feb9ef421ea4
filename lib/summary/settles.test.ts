import { expect, it } from 'vitest';
import type { Line, Transcript } from '../contract.ts';
import { settles } from './settles.ts';
import { EvidenceBook } from './verify/evidence-book.ts';

/** A thread of Ada's ask and Bo's answer, and a line that tells of each. */
function settled(
  [ask, who, asked, due = 'by 8 May']: readonly [string, string, string, string?],
  [report, answered]: [string, string],
  given: Partial<Line> = {},
): boolean {
  const message = (number: number, name: string, text: string) => ({
    number,
    sender: { name, address: `${name.split(' ')[0]?.toLowerCase()}@example.com` },
    time: null,
    segments: [{ role: 'own' as const, text }],
    attachments: [],
  });
  const transcript: Transcript = {
    subject: 'Guests',
    messages: [
      message(1, 'Ada Berg', asked),
      message(2, 'Bo Larsen', answered),
      message(3, 'Cleo Roth', answered),
    ],
  };
  const line = (kind: Line['kind'], number: number, text: string, quote: string): Line => ({
    kind,
    text,
    who: kind === 'ask' ? who : null,
    due: kind === 'ask' ? due : null,
    citations: [{ message: number, quote }],
  });
  return settles(
    { ...line('point', 2, report, answered), ...given },
    line('ask', 1, ask, asked),
    new EvidenceBook(transcript),
  );
}
const ASK: readonly [string, string, string] = [
  'Bo has to send Ada the guest list by 8 May.',
  'Bo',
  'Bo, please send me the guest list by 8 May.',
];

it.each([
  ['Bo says he sent the guest list', 'I sent the guest list.'],
  ['Bo has sent Ada the guest list.', 'I have sent the guest list to you.'],
])('%s: the ask is settled', (report, answered) => {
  expect(settled(ASK, [report, answered])).toBe(true);
});

it('so it is in German', () => {
  expect(
    settled(
      [
        'Bo soll Ada die Gästeliste bis Freitag schicken.',
        'Bo',
        'Bo, schick mir die Gästeliste.',
        'bis Freitag',
      ],
      ['Bo hat Ada die Gästeliste geschickt.', 'Ich habe dir die Gästeliste geschickt.'],
    ),
  ).toBe(true);
});

it.each([
  ['denied', 'Bo says he has not sent the guest list', 'I have not sent the guest list.'],
  ['to come', 'Bo says he will have sent the guest list', 'I will have sent the guest list.'],
  ['on a condition', 'Bo sent the guest list', 'Once I have sent the guest list, I call you.'],
  ['of an older one', 'Bo says he sent the old guest list', 'I sent the old guest list.'],
  ['of a part', 'Bo says he sent half the guest list', 'I sent half the guest list.'],
  ['of another thing', 'Bo says he sent the menu', 'I sent the menu.'],
  ['of less', 'Bo says he sent the list', 'I sent the list.'],
  ['of another act', 'Bo says he deleted the guest list', 'I deleted the guest list.'],
  ['in an unknown language', 'Bo on lähettänyt vieraslistan', 'Lähetin vieraslistan.'],
])('a report that is %s settles nothing', (_, report, answered) => {
  expect(settled(ASK, [report, answered])).toBe(false);
});

it('nor does the report of somebody else', () => {
  const citations = [{ message: 3, quote: 'I sent the guest list.' }];
  expect(settled(ASK, ['Cleo sent the guest list', 'I sent the guest list.'], { citations })).toBe(
    false,
  );
});

it('nor a report of one of two who were asked', () => {
  const [text, , asked] = ASK;
  const sent: [string, string] = ['Bo sent the guest list', 'I sent the guest list.'];
  expect(settled([text, 'Bo and Cleo', asked], sent)).toBe(false);
});

it('nor an ask', () => {
  const kind = 'ask';
  expect(settled(ASK, ['Bo sent the guest list', 'I sent the guest list.'], { kind })).toBe(false);
});
