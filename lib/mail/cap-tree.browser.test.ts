import { expect, it } from 'vitest';
import { capTree } from './cap-tree.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

it('leaves a mail of usual size alone', () => {
  const body = parse('<div><p>a</p><p>b</p></div>'.repeat(1_000));
  const before = body.innerHTML;
  expect(capTree(body)).toBe(false);
  expect(body.innerHTML).toBe(before);
});

it('cuts what comes after too many elements, keeps what comes before, and says so', () => {
  const body = parse(`<p>first</p>${'<i></i>'.repeat(20_000)}<p>last</p>`);
  expect(capTree(body)).toBe(true);
  expect(body.textContent).toBe('first');
  expect(body.querySelectorAll('*').length).toBeLessThanOrEqual(8_000);
});

it('cuts the elements in the last element that fits', () => {
  // The body is the first element, the div the 8,000th.
  const body = parse(`${'<i></i>'.repeat(7_998)}<div>kept${'<b>cut</b>'.repeat(5_000)}</div>`);
  expect(capTree(body)).toBe(true);
  expect(body.textContent).toBe('kept');
});

it('cuts what is nested too deeply', () => {
  const body = parse('');
  let at: Element = body;
  for (let i = 0; i < 500; i++) at = at.appendChild(document.createElement('div'));
  at.textContent = 'deep';
  body.append('shallow');
  expect(capTree(body)).toBe(true);
  expect(body.textContent).toBe('shallow');
});
