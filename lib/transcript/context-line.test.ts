import { expect, it } from 'vitest';
import { contextLine } from './context-line.ts';

it.each([
  ['Which roof?\nWhich door?', 'Which door?'],
  [
    'Fine. Could you tell me who of you chose the new\nstyles?',
    'Could you tell me who of you chose the new styles?',
  ],
  [
    'Where in the long list of what we import now is\nthe new module path?',
    'Where in the long list of what we import now is the new module path?',
  ],
  ['Hello Ada,\nWhich door?', 'Which door?'],
  ['Please buy all of this for the house by next Friday:\n- milk', '- milk'],
  [`${'a long line of a long sentence '.repeat(5)}\nstyles?`, 'styles?'],
  ['x'.repeat(161), ''],
])('%s', (text, context) => expect(contextLine(text)).toBe(context));
