import { expect, it } from 'vitest';
import { voiceOf } from './voice.ts';

const ADA = { name: 'Ada Berg', address: 'ada@work.example' };
const say = (text: string, isForward = false) => voiceOf([{ text, writer: ADA, isForward }]);

it.each([
  ['asks and signs', 'Could you call the owner of the boat today?\nIt rains.\nAda'],
  ['asks twice', 'Could you call the owner of the boat today? Or shall we simply go there?'],
])('who %s is a person', (_, text) => expect(say(text)).toBe('person'));

it.each([
  ['asks', 'Could you call the owner of the boat today?'],
  ['signs', 'The boat is ready.\nIt rains.\nAda'],
  [
    'greets and speaks of themself',
    'Hi Maya,\nthe boat is ready and I go there on Monday at noon.',
  ],
])('who only %s may be one', (_, text) => expect(say(text)).toBe('perhaps'));

it('who passes mail on may be one', () =>
  expect(say('Our boats are ready.', true)).toBe('perhaps'));

it('who does nothing of that is nobody', () =>
  expect(say('Our boats are ready. Come and see them on Monday.')).toBe('nobody'));
