import { expect, it } from 'vitest';
import { headerValue } from './header.ts';

const HEADERS = [
  { name: 'received', value: 'by mx.example.com' },
  { name: 'SUBJECT', value: 'Roof' },
  { name: 'Subject', value: 'Shed' },
];

it.each([
  ['Subject', 'Roof'],
  ['Received', 'by mx.example.com'],
  ['From', ''],
])('finds the first %s, in any case', (name, value) =>
  expect(headerValue(HEADERS, name)).toBe(value),
);
