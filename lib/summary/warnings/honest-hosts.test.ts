import { expect, it } from 'vitest';
import { isDigitDisguise } from './look-alike.ts';
import { namedHosts } from './named-hosts.ts';
import { fromPunycode } from './punycode.ts';
import { WordTable } from '../../text/word-table.ts';

it.each([
  'The offer is in roof.pdf (drive.example), have a look.',
  'README.md (git.example)',
  'offer.docx (drive.example)',
  'It runs on Node.js (nodejs.example).',
  'We meet in St.Gallen (maps.example).',
])('a file, a product or a town is no address: %s', (text) =>
  expect(namedHosts(text).leading).toEqual([]),
);

it('a link to a bare IP address leads elsewhere', () =>
  expect(namedHosts('Sign in: https://example.com (192.0.2.1)').leading).toEqual([
    { named: 'example.com', to: '192.0.2.1' },
  ]));

it('a number at the end is no plural', () =>
  expect(isDigitDisguise('channel5', new Set(['channels']))).toBe(false));

it.each(['xn--.example', 'xn--paypal-.com'])('%s is no punycode', (host) =>
  expect(fromPunycode(host)).toBe(host),
);

it('an Arabic word is found behind its article and preposition', () =>
  expect(new WordTable({ fruit: 'كتاب' }).hits('للكتاب')).toEqual([{ concept: 'fruit', at: 0 }]));

it('a long stem is found', () =>
  expect(new WordTable({ harm: 'скомпрометирован*' }).hits('скомпрометирован')).toEqual([
    { concept: 'harm', at: 0 },
  ]));
