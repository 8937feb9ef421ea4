import { expect, it } from 'vitest';
import { isSigned } from './is-signed.ts';

const letter = (end: string) => `Hello Maya,\nthe boat is ready.\nIt rains.\n${end}`;

it.each([
  ['Ada Berg', 'ada@work.example', 'Best\nAda'],
  ['Donatella Serra', 'serra@post.example', 'Baci\nDona'],
  ['', 'ada.berg@work.example', 'Ada'],
  ['Büro Wieland', 'gerd@wieland.example', 'Gerd Wieland'],
  ['山本 由紀', 'yamamoto@post.example', '山本'],
  ['한서윤', 'han@post.example', '한서윤 드림'],
])('%s <%s> signs with %j', (name, address, end) =>
  expect(isSigned(letter(end), { name, address })).toBe(true),
);

it.each([
  ['the house', 'Halden Bank', 'service@haldenbank.example', 'Halden Bank'],
  ['the house with its form', 'Marsh Festival', 'hi@marshfestival.example', 'Marsh Festival CIC'],
  ['a team', '云帆笔记', 'service@yunfan.example', '云帆笔记团队'],
  ['a mark of rights', 'Ada Berg', 'ada@work.example', '© Ada Berg'],
  ['nobody', 'Ada Berg', 'ada@work.example', 'Best'],
  ['a sentence that names them', 'Ada Berg', 'ada@work.example', 'Nobody told Ada about that boat'],
])('%s does not', (_, name, address, end) =>
  expect(isSigned(letter(end), { name, address })).toBe(false),
);
