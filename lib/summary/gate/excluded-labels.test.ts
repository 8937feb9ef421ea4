import { expect, it } from 'vitest';
import { namesLabels, withLabelIds } from './excluded-labels.ts';

const LABELS = [
  { id: 'INBOX', name: 'INBOX' },
  { id: 'Label_1', name: 'Clients' },
  { id: 'Label_2', name: 'Clients/Acme' },
  { id: 'Label_3', name: 'Clientsmith' },
  { id: 'Label_4', name: 'example.com' },
];

it.each([
  [['clients'], ['clients', 'Label_1', 'Label_2']],
  [['Clients/acme'], ['Clients/acme', 'Label_2']],
  [[' example.com '], [' example.com ', 'Label_4']],
  [['Taxes'], ['Taxes']],
  [['anna@example.com'], ['anna@example.com']],
  [[], []],
])('%j is %j with the ids of its labels', (excluded, all) => {
  expect(withLabelIds(excluded, LABELS)).toEqual(all);
});

it.each([
  [[], false],
  [['anna@example.com', '@example.net', ' '], false],
  [['anna@example.com', 'Clients'], true],
])('whether %j may name a label: %s', (excluded, may) => {
  expect(namesLabels(excluded)).toBe(may);
});
