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
])('reads %s', (header, name, address) => expect(parseMailbox(header)).toEqual({ name, address }));
