import { describe, expect, it } from 'vitest';
import type { LineKind } from '../../../contract.ts';
import { claimOf } from '../testing/claim-of.ts';
import { sides } from './sides.ts';

type Said = readonly [ada: string, ben: string];

const holds = (text: string, [ada, ben]: Said, kind: LineKind = 'disagreement') =>
  sides.holds(
    claimOf(
      {
        kind,
        text,
        citations: [
          { message: 1, quote: ada },
          { message: 2, quote: ben },
        ],
      },
      [
        { from: 'Ada Berg', said: ada },
        { from: 'Ben Kurz', said: ben },
        { from: 'Cleo Dahl', said: 'I have no opinion.' },
      ],
    ),
  );

const ROOF: Said = ['A slate roof for 48,500 is right.', 'I want a tin roof for 21,000.'];
const DACH: Said = ['Schiefer für 48.500 ist richtig.', 'Ich will Blech für 21.000.'];
const TOIT: Said = ['Une toiture en ardoise pour 48 500.', 'Je veux du zinc pour 21 000.'];
const TECHO: Said = ['Quiero pizarra por 48.500.', 'Prefiero chapa por 21.000.'];
const TETTO: Said = ['Voglio ardesia per 48.500.', 'Preferisco lamiera per 21.000.'];

describe('everybody on their own side stands', () => {
  it.each<[string, Said]>([
    ['Ada wants slate for 48,500, Ben wants tin for 21,000', ROOF],
    ['Ben wants tin for 21,000 while Ada wants slate for 48,500', ROOF],
    ['Ada will Schiefer für 48.500, Ben will Blech für 21.000', DACH],
    ['Ada veut l’ardoise pour 48 500 mais Ben veut du zinc pour 21 000', TOIT],
    ['Ada quiere pizarra por 48.500, pero Ben prefiere chapa por 21.000', TECHO],
    ['Ada vuole ardesia per 48.500, ma Ben preferisce lamiera per 21.000', TETTO],
    ['The two do not agree about the roof', ROOF],
  ])('%s', (text, said) => expect(holds(text, said)).toBe(true));
});

describe('exchanged sides are refused', () => {
  it.each<[string, Said]>([
    ['Ben wants slate for 48,500, Ada wants tin for 21,000', ROOF],
    ['Ada wants tin for 21,000 while Ben wants slate for 48,500', ROOF],
    ['Ben will Schiefer für 48.500, Ada will Blech für 21.000', DACH],
    ['Ben veut l’ardoise pour 48 500 mais Ada veut du zinc pour 21 000', TOIT],
    ['Ben quiere pizarra por 48.500, pero Ada prefiere chapa por 21.000', TECHO],
    ['Ben vuole ardesia per 48.500, ma Ada preferisce lamiera per 21.000', TETTO],
  ])('%s', (text, said) => expect(holds(text, said)).toBe(false));
});

it('a side of somebody who is not quoted is refused', () =>
  expect(holds('Ada wants slate, Cleo wants tin', ROOF)).toBe(false));

it('a side of somebody of whom the quotes tell stands', () =>
  expect(
    holds('Ada wants slate, Cleo wants tin', ['I want slate.', 'Like me, Cleo wants tin.']),
  ).toBe(true));

it('what is no disagreement has no sides', () =>
  expect(holds('Ben wants slate for 48,500, Ada wants tin for 21,000', ROOF, 'point')).toBe(true));

it('Japanese sides are told apart', () =>
  expect(
    sides.holds(
      claimOf(
        {
          kind: 'disagreement',
          text: '鈴木は石材の屋根、佐藤は鉄板の外壁を希望',
          citations: [
            { message: 1, quote: '石材の屋根がよいです。' },
            { message: 2, quote: '鉄板の外壁がよいです。' },
          ],
        },
        [
          { from: '佐藤 花', said: '石材の屋根がよいです。' },
          { from: '鈴木 大', said: '鉄板の外壁がよいです。' },
        ],
      ),
    ),
  ).toBe(false));
