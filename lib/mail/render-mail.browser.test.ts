import { beforeAll, describe, expect, it } from 'vitest';
import { MailRenderer } from './render-mail.ts';

let renderer: MailRenderer;
beforeAll(() => {
  renderer = new MailRenderer(document, (html) =>
    new DOMParser().parseFromString(html, 'text/html'),
  );
});

const textOf = async (html: string) => (await renderer.read(html)).text;

describe('layout', () => {
  it.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['<div>One</div><div>Two</div>', 'One\nTwo'],
    ['<div>One<br></div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['One <b>bold</b>, two', 'One bold, two'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    [
      '<table><tr><td>Item</td><td>Price</td></tr><tr><td>Pen</td><td>2</td></tr></table>',
      'Item Price\nPen 2',
    ],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['a&nbsp;b &amp; c', 'a b & c'],
  ])('reads %s', async (html, text) => expect(await textOf(html)).toBe(text));
});

describe('what a person cannot see is not read', () => {
  it.each([
    ['display', '<details>SECRET</details>'],
    ['display', '<details><summary>More</summary>SECRET</details>'],
    [
      'colour',
      '<div style="color:transparent"><img alt="SECRET" width="200" height="60" src="https://example.com/x.png"></div>',
    ],
    [
      'tiny',
      '<div style="font-size:0"><img alt="SECRET" width="200" height="60" src="https://example.com/x.png"></div>',
    ],
    ['display', '<span style="display:none">SECRET</span>'],
    ['display', '<span style="visibility:hidden">SECRET</span>'],
    ['transparent', '<div style="opacity:0">SECRET</div>'],
    ['tiny', '<span style="font-size:0">SECRET</span>'],
    ['tiny', '<span style="font-size:1px">SECRET</span>'],
    ['colour', '<span style="color:#fff">SECRET</span>'],
    ['colour', '<div style="background:#000"><span style="color:#010101">SECRET</span></div>'],
    ['clipped', '<div style="max-height:0;overflow:hidden">SECRET</div>'],
    ['off-page', '<div style="position:absolute;left:-9999px">SECRET</div>'],
    ['off-page', '<div style="text-indent:-9999px">SECRET</div>'],
    [
      'covered',
      '<div style="position:relative">SECRET<div style="position:absolute;inset:0;background:#fff">x</div></div>',
    ],
    ['display', '<style>.x{display:none}</style><div class="x">SECRET</div>'],
    [
      'display',
      '<template>SECRET</template><noscript>SECRET</noscript><select><option>a<option>SECRET</select>',
    ],
  ])('%s: %s', async (reason, html) => {
    const body = await renderer.read(`<p>Hello</p>${html}`);
    expect(body.text).not.toContain('SECRET');
    if (!html.includes('template')) expect(body.hidden).toEqual({ [reason]: 1 });
  });

  it.each([
    '<a style="background:#1a73e8;color:#fff">Pay now</a>',
    '<table bgcolor="#222222"><tr><td><font color="white">Pay now</font></td></tr></table>',
    '<div style="font-size:0"><span style="font-size:14px">Pay now</span></div>',
    '<div style="opacity:.5">Pay now</div>',
    '<span aria-hidden="true" style="font-size:10px">Pay now</span>',
    '<div style="height:0">Pay now</div>',
    '<div style="background:linear-gradient(#111,#222);color:#fff">Pay now</div>',
  ])('keeps %s', async (html) => expect(await textOf(html)).toBe('Pay now'));
});

it('tells what the client marked', async () => {
  const { text, marks } = await renderer.read(
    '<div>Yes.</div><div class="gmail_quote"><div class="gmail_attr">On Monday Ada wrote:<br></div>' +
      '<blockquote class="gmail_quote">Can you?</blockquote></div>',
  );
  expect(text).toBe('Yes.\nOn Monday Ada wrote:\n\nCan you?');
  const spans = marks.map(({ kind, start, end }) => [kind, text.slice(start, end).trim()]);
  expect(spans).toEqual([
    ['attribution', 'On Monday Ada wrote:'],
    ['quote', 'Can you?'],
  ]);
});

it('runs no script and loads nothing', async () => {
  const before = performance.getEntriesByType('resource').length;
  await renderer.read(
    '<img src="/probe.png" onerror="top.hit=1"><script>top.hit=1</script><link rel=stylesheet href=/probe.css>' +
      '<meta http-equiv=refresh content="0;url=/probe"><div style="background:url(/probe2.png)">x</div>',
  );
  expect('hit' in window).toBe(false);
  const loaded = performance
    .getEntriesByType('resource')
    .slice(before)
    .map((entry) => entry.name);
  expect(loaded.filter((name) => name.includes('probe.'))).toEqual([]);
});

it.each([
  '<select style="font-size:0"><option>SECRET</select>',
  '<select><option style="display:none">SECRET</select>',
  '<div style="height:0;overflow:hidden"><select><option>SECRET</select></div>',
  '<select><option>a<span style="display:none">SECRET</span></select>',
])('a choice whose words are hidden: %s', async (html) => {
  expect(await textOf(`<p>Hello</p>${html}`)).not.toContain('SECRET');
});

it('an alternative text loses its invisible characters', async () => {
  const image =
    '<img alt="Roof\u{E0041}\u{E0042} plan" width="200" height="60" src="https://example.com/x.png">';
  expect(await textOf(image)).toBe('Roof plan');
});

it('an open fold is read', async () => {
  expect(await textOf('<details open>Hello</details>')).toBe('Hello');
});
