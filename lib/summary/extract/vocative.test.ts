import { expect, it } from 'vitest';
import { vocative } from './vocative.ts';

it.each([
  ['Maya, that would be yours.', 'Maya'],
  ['Linnea, nothing more from you.', 'Linnea'],
  ['مايا، هل يكون الدليل جاهزاً؟', 'مايا'],
  ['Otherwise, please bring the keys.', null],
  ['Unfortunately, could you wait?', null],
  ['Leider, bitte warten.', null],
  ['Please bring Maya, too.', null],
  ['CET, please.', null],
])('%s calls %s', (sentence, name) => expect(vocative(sentence)).toBe(name));
