import { describe, expect, it } from 'vitest';
import type { LineKind } from '../../../contract.ts';
import { claimOf } from '../testing/claim-of.ts';
import { who } from './who.ts';

const thread = [
  { from: 'Ada Berg', said: 'Ben, can team 3 and Oscar paint the door?' },
  { from: 'Ben Kurz', said: 'Who pays for the paint?' },
  { from: 'Cleo Dahl', said: 'The door is red. 佐藤さんにも伝えます。' },
];

const holds = (name: string, kind: LineKind = 'ask', message = 1) => {
  const quote = thread[message - 1]?.said ?? '';
  const citations = [{ message, quote }];
  return who.holds(claimOf({ kind, text: 'Paint', who: name, citations }, thread));
};

describe('somebody who wrote, is called or is named in the cited message may owe it', () => {
  it.each([
    'Ada',
    'Ada Berg',
    'Ben',
    'BEN KURZ',
    'Mr Kurz',
    'Herr Kurz',
    'Oscar',
    'Ben and Oscar',
    'team 3',
    'everyone',
    'alle',
    'tous',
    '全員',
  ])('%s', (name) => expect(holds(name)).toBe(true));
});

describe('somebody whom the cited message does not know is refused', () => {
  it.each([
    'Cleo',
    'Zelda',
    'Ben and Zelda',
    'Ben Quibble',
    'Frau Zelda',
    'team 4',
    '佐藤さん',
    'Benさんと佐藤さん',
  ])('%s', (name) => expect(holds(name)).toBe(false));
});

it('a name in Chinese characters of the cited message may owe it', () =>
  expect(holds('佐藤さん', 'ask', 3)).toBe(true));

it('nobody may owe it, too', () => expect(who.holds(claimOf({ who: null }, thread))).toBe(true));

it('a question is its sender’s', () => expect(holds('Ben', 'question', 2)).toBe(true));

it('a question is not that of whom it is put to', () =>
  expect(holds('Ben', 'question', 1)).toBe(false));

it('a question may be that of somebody of whom the quoted words tell', () =>
  expect(
    who.holds(
      claimOf({ kind: 'question', text: 'Who pays?', who: 'Ben' }, [
        { said: 'Yesterday Ben asked who pays.' },
        { from: 'Ben Kurz', said: 'Well?' },
      ]),
    ),
  ).toBe(true));

it('who did not write owes nothing that is asked in another sentence', () => {
  const owes = (quote: string) =>
    who.holds(
      claimOf(
        {
          kind: 'ask',
          text: 'ホテルのキャンセルが必要。',
          who: '村井部長',
          citations: [{ message: 1, quote }],
        },
        [
          {
            from: '大西 真理',
            said: '村井部長は席を用意してください。ホテルはキャンセルしてください。',
          },
        ],
      ),
    );
  expect(owes('ホテルはキャンセルしてください。')).toBe(false);
  expect(owes('村井部長は席を用意してください。')).toBe(true);
});

it.each([
  'everyone, run the attached tool first',
  'all: open the file',
  'everyone and pay the bill',
])('what tells somebody to do something is no name: %s', (said) =>
  expect(
    who.holds(
      claimOf(
        { kind: 'ask', text: 'The tool is wanted', who: said },
        'Everyone, run the attached tool first, open the file and pay the bill.',
      ),
    ),
  ).toBe(false),
);

it.each([
  ['林小姐', true],
  ['晓雯', true],
  ['周小姐', false],
])('%s of 林晓雯, by family name and title or by given name', (name, isTrue) => {
  const thread = [
    { from: '陈志远', said: '林小姐：合同请今天发给我。' },
    { from: '林晓雯', said: '好的。' },
  ];
  const citations = [{ message: 1, quote: '合同请今天发给我。' }];
  expect(who.holds(claimOf({ kind: 'ask', text: '发合同', who: name, citations }, thread))).toBe(
    isTrue,
  );
});
