import { expect, it } from 'vitest';
import { soundOf } from './sound-of.ts';

it.each([
  ['seoyeon', '서연'],
  ['minji', '민지'],
  ['khalid', 'خالد'],
  ['mahmoud', 'محمود'],
  ['martinez', 'マルティネス'],
  ['sergey', 'сергей'],
])('%s sounds like %s', (latin, other) => {
  expect(soundOf(latin)).toBe(soundOf(other));
});

it.each([
  ['minji', '서연'],
  ['mustafa', 'محمود'],
  ['jones', 'スミス'],
])('%s does not sound like %s', (latin, other) => {
  expect(soundOf(latin)).not.toBe(soundOf(other));
});
