import { expect, it } from 'vitest';
import { capSource } from './cap-source.ts';

it('leaves honest mail alone', () => {
  const html = `<table>${'<tr><td><p>x</p></td></tr>'.repeat(500)}</table>`;
  expect(capSource(html)).toEqual({ html, cut: false });
});

it('does not count what stands in comments, as Word puts it there', () => {
  const word = `<!--[if gte mso 9]><xml>${'<w:LsdException Name="x"/>'.repeat(700)}</xml><![endif]-->`;
  const html = `${word}<p>One</p>${word}<p>Two</p>`;
  expect(capSource(html)).toEqual({ html, cut: false });
});

it.each(['<!-->', '<!--->', '<!--x--!>'])('a comment ends as the parser ends it: %s', (comment) => {
  expect(capSource(`${comment}${'<div>'.repeat(2_000)}-->`).cut).toBe(true);
});

it('leaves out the bytes of images, and keeps what follows', () => {
  const bytes = 'QUJD'.repeat(10_000);
  expect(
    capSource(
      `<div style="background:url(data:image/png;base64,${bytes});color:red">One</div><p>Two</p>`,
    ),
  ).toEqual({
    html: '<div style="background:url(data:,);color:red">One</div><p>Two</p>',
    cut: false,
  });
});

it.each([
  ['too many open elements', '<div>'.repeat(2_000), 601],
  ['too many elements', '<p>x</p>'.repeat(30_000), 10_000],
  ['an element with too many attributes', `<p>x</p><div ${'a="b" '.repeat(10_000)}>`, 1],
])('cuts %s, and says so', (_, html) => {
  const capped = capSource(html);
  expect(capped.cut).toBe(true);
  expect(html.startsWith(capped.html)).toBe(true);
  expect(capped.html.length).toBeLessThan(html.length);
});

it('cuts what is longer than any mail', () => {
  const { cut, html } = capSource('x'.repeat(5_000_000));
  expect({ cut, length: html.length }).toEqual({ cut: true, length: 4_000_000 });
});

it('takes a large style for what it is', () => {
  const html = `<style>${'.a{color:red}'.repeat(10_000)}</style><p>x</p>`;
  expect(capSource(html)).toEqual({ html, cut: false });
});

it.each([
  ['ends of a style that never end', '</style'.repeat(500_000)],
  ['ends of a style with one end', `${'</style'.repeat(500_000)}>`],
  ['beginnings of tags', `${'<b '.repeat(1_000_000)}>`],
  ['brackets', '<'.repeat(4_000_000)],
])('answers 4 MB of %s at once', (_, html) => {
  const started = performance.now();
  capSource(html);
  expect(performance.now() - started).toBeLessThan(1_000);
});
