import { expect, it } from 'vitest';
import { parseMailbox } from './mailbox.ts';

it.each([
  ['Ada Lovelace <Ada@Example.com>', 'Ada Lovelace', 'ada@example.com'],
  ['"Lovelace, Ada" <ada@example.com>', 'Lovelace, Ada', 'ada@example.com'],
  ['=?utf-8?Q?Andr=C3=A9?= <a@example.com>', 'André', 'a@example.com'],
  ['ada@example.com (Ada Lovelace)', 'Ada Lovelace', 'ada@example.com'],
  ['ada@example.com', '', 'ada@example.com'],
  ['Undisclosed sender', 'Undisclosed sender', ''],
  ['', '', ''],
  [
    '"bo@example.org <bo@example.org>" <ada@example.com>',
    'bo@example.org <bo@example.org>',
    'ada@example.com',
  ],
  [
    '"Ada \\"<bo@example.org>\\" Berg" <ada@example.com>',
    'Ada "<bo@example.org>" Berg',
    'ada@example.com',
  ],
  ['Ada (was <bo@example.org>) <ada@example.com>', 'Ada (was <bo@example.org>)', 'ada@example.com'],
  ['"Ada <ada@example.com>', '"Ada', 'ada@example.com'],
  [
    '=?utf-8?Q?bo=40example.org_=3Cbo=40example.org=3E?= <ada@example.com>',
    'bo@example.org <bo@example.org>',
    'ada@example.com',
  ],
  ['Ada\u200B Be\u{E0041}rg\u202E <ada@example.com>', 'Ada Berg', 'ada@example.com'],
])('reads %s', (header, name, address) => expect(parseMailbox(header)).toEqual({ name, address }));

it('reads no more than the first 2,000 characters of a header', () => {
  const person = '<ada@example.com>';
  expect(parseMailbox(person.padStart(2_000)).address).toBe('ada@example.com');
  expect(parseMailbox(person.padStart(2_100)).address).toBe('');
});

it.each([
  ['quotation marks', '"\\'],
  ['comments', '('],
])('makes of a million of %s what it makes of two thousand', (_, opening) => {
  const few = parseMailbox(opening.repeat(2_000));
  expect(parseMailbox(opening.repeat(1_000_000))).toEqual(few);
});
