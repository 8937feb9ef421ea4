import { expect, it } from 'vitest';
import { isGreeted } from './is-greeted.ts';

it.each([
  'Hi Maya,\n\nit rains.',
  'Hola, Maya:\n\nllueve.',
  '林同学：\n\n下雨了。',
  'السيدة مايا،\nالجو ماطر.',
])('%j begins with a salutation', (text) => expect(isGreeted(text)).toBe(true));

it.each(['YOUR ORDER\n\nThank you.', 'It rains here, and it has rained all week,\nso far.', ''])(
  '%j does not',
  (text) => expect(isGreeted(text)).toBe(false),
);
