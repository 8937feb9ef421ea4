import { expect, it } from 'vitest';
import { newsletterSigns } from './newsletter-signs.ts';

const PARAGRAPH =
  'The heating is mended and the water is warm again, so come and swim with us in the morning.';
const section = (heading: string) => `${heading}\n${PARAGRAPH}\nRead on (news.example)`;

it('counts buttons, headings, a way to the browser, a bar and a mark of rights', () => {
  const text = [
    'View in browser (news.example)',
    section('POOL'),
    section('RACES'),
    section('SHOP'),
    'Contact | Privacy | Leave',
    '© Swimmers',
  ].join('\n\n');
  expect(newsletterSigns(text)).toBe(7);
});

it.each([
  ['buttons', `${'Read on (news.example)\n\n'.repeat(3)}${PARAGRAPH}`, 4],
  ['headings', ['POOL', 'RACES', 'SHOP'].map((name) => `${name}\n${PARAGRAPH}`).join('\n'), 1],
  ['a bar of two', `${PARAGRAPH}\nDarse de baja | Ver en el navegador`, 1],
])('%s alone', (_, text, signs) => expect(newsletterSigns(text)).toBe(signs));

it('none in a letter', () => {
  expect(newsletterSigns(`Dear Maya,\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n\nBest\nAda`)).toBe(0);
});

it('two in a letter with a link below each of its parts', () => {
  const part = `${PARAGRAPH}\nhttps://files.example/1`;
  expect(newsletterSigns(`Hello Maya,\n\n${[part, part, part].join('\n\n')}\n\nHannes`)).toBe(2);
});
