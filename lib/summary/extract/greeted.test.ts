import { expect, it } from 'vitest';
import { greeted } from './greeted.ts';

it.each([
  ['Hi Maya,', ['Maya']],
  ['Dear Oliver, dear Maya,', ['Oliver', 'Maya']],
  ['Hallo Frau Lindqvist,', ['Lindqvist']],
  ['Sehr geehrter Herr Weißbach,', ['Weißbach']],
  ['Bonjour Étienne, bonjour Camille,', ['Étienne', 'Camille']],
  ['Hola Ana y Luis:', ['Ana', 'Luis']],
  ['مرحباً ليلى،', ['ليلى']],
  ['石田様', ['石田']],
  ['Lindqvist様', ['Lindqvist']],
  ['Hi all,', []],
  ['Guten Morgen zusammen,', []],
  ['Sehr geehrte Damen und Herren,', []],
  ['(CC: Lindqvist様)', null],
  ['Can you bring the keys?', null],
])('%s greets %j', (line, names) => expect(greeted(line)).toEqual(names));
