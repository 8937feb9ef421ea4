import { expect, it } from 'vitest';
import { isSamePrompt } from './same-prompt.ts';

it.each([
  ['summarize-3', 'update-3', true],
  ['update-3', 'update-3', true],
  ['summarize-2', 'update-3', false],
  ['update-3', 'update-30', false],
  ['summarize-3', 'extract-3', false],
])('%s, then %s: %s', (one, other, expected) => expect(isSamePrompt(one, other)).toBe(expected));
