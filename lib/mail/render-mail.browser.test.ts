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
    ['colour', '<p style="color:oklch(1 0 0)">SECRET</p>'],
    ['colour', '<p style="color:lab(100 0 0)">SECRET</p>'],
    ['colour', '<p style="color:color(display-p3 1 1 1)">SECRET</p>'],
    ['colour', '<p style="background:oklch(0 0 0);color:#000">SECRET</p>'],
    [
      'colour',
      '<div style="background-image:linear-gradient(90deg,#000,#fff 1px);color:#fff">SECRET</div>',
    ],
    ['clipped', '<p style="clip-path:inset(0 0 100px 0)">SECRET</p>'],
    ['clipped', '<p style="clip-path:polygon(0 0,1px 0,0 1px)">SECRET</p>'],
    ['clipped', '<div style="overflow:auto;height:1px">SECRET</div>'],
    [
      'transparent',
      '<p style="-webkit-mask-image:linear-gradient(transparent,transparent)">SECRET</p>',
    ],
    ['transparent', '<p style="filter:contrast(0)">SECRET</p>'],
    ['transparent', '<p style="filter:invert(1)">SECRET</p>'],
    ['clipped', '<p style="transform:perspective(1px) translateZ(-9999px)">SECRET</p>'],
    [
      'covered',
      '<div style="height:0;line-height:20px">SECRET</div><span style="display:inline-block;width:700px;height:60px;background:#fff">Hi</span>',
    ],
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
    '<a style="display:inline-block;background:linear-gradient(#fff,#003);color:#fff;padding:20px">Pay now</a>',
    '<p style="color:oklch(0 0 0)">Pay now</p>',
    '<pre style="overflow:auto;width:20px;white-space:pre">Pay now</pre>',
    '<input value="Pay now">',
    '<textarea>Pay now</textarea>',
  ])('keeps %s', async (html) => expect(await textOf(html)).toBe('Pay now'));
});

describe('text of which a part is hidden', () => {
  const text = (html: string) => renderer.read(html).then((body) => [body.text, body.hidden]);

  it('lines that a box cuts off', async () => {
    expect(
      await text(
        '<div style="line-height:20px;height:40px;overflow:hidden;white-space:pre-line">One\nTwo\nSECRET\nSECRET</div>',
      ),
    ).toEqual(['One\nTwo', { clipped: 1 }]);
  });

  it('words that a box cuts off', async () => {
    expect(
      await text(
        '<div style="width:100px;overflow:hidden;white-space:nowrap;font:14px monospace">Hello Bob, SECRET SECRET</div>',
      ),
    ).toEqual(['Hello Bob,', { clipped: 1 }]);
  });

  it('words that an indent moves off the page', async () => {
    const [read] = await text(
      `<div style="width:700px;text-indent:-3000px">${'SECRET '.repeat(70)}and what is seen</div>`,
    );
    expect(read).toMatch(/and what is seen$/);
    expect(String(read).match(/SECRET/g)?.length ?? 0).toBeLessThan(30);
  });

  it('lines that something covers', async () => {
    const [read] = await text(
      '<div style="position:relative;line-height:20px;width:300px">Hello Bob<br>SECRET<div style="position:absolute;left:0;top:20px;width:300px;height:200px;background:#fff"></div></div>',
    );
    expect(read).toBe('Hello Bob');
  });
});

it('what scrolls is read to its end', async () => {
  const rows = '<p>One</p><p>Two</p><p>Three</p><p>Four</p>';
  expect(await textOf(`<div style="height:40px;overflow:auto">${rows}</div>`)).toBe(
    'One\n\nTwo\n\nThree\n\nFour',
  );
  expect(
    await textOf(
      '<div style="overflow-x:auto"><table style="width:1600px"><tr><td style="width:900px">One</td><td>Two</td></tr></table></div>',
    ),
  ).toBe('One Two');
});

it('a height that only the mail’s own page has cuts nothing off', async () => {
  const body = `<style>html,body{height:100%;overflow:hidden}</style>${'<p>line</p>'.repeat(60)}`;
  expect((await textOf(body)).match(/line/g)).toHaveLength(60);
});

describe('links', () => {
  const linksOf = async (html: string) => (await renderer.read(html)).links.map(({ host }) => host);

  it.each([
    [
      'whose words do not name the host',
      '<a href="https://evil.example/x">click</a>',
      ['evil.example'],
    ],
    ['whose words name it', '<a href="https://shop.example/x">shop.example</a>', []],
    [
      'whose hidden words name it',
      '<a href="https://evil.example/x">bank<span style="display:none">evil.example</span></a>',
      ['evil.example'],
    ],
    ['that nobody sees', 'Hello<a href="https://evil.example/x" style="color:#fff">click</a>', []],
    ['with a broken redirect', '<a href="https://www.google.com/url?q=%E0">click</a>', []],
    [
      'behind Gmail’s redirect',
      '<a href="https://www.google.com/url?sa=t&amp;q=https%3A%2F%2Fshop.example%2Fx">click</a>',
      ['shop.example'],
    ],
  ])('%s', async (_, html, hosts) => expect(await linksOf(html)).toEqual(hosts));
});

it.each([
  ['numbers', '<ol><li>Rent</li><li>Deposit</li></ol>', '1. Rent\n2. Deposit'],
  [
    'numbers from another start',
    '<ol start="5"><li>Rent</li><li>Deposit</li></ol>',
    '5. Rent\n6. Deposit',
  ],
  ['letters', '<ol type="a"><li>Rent</li><li>Deposit</li></ol>', 'a. Rent\nb. Deposit'],
])('lists keep their %s, for people answer to them', async (_, html, text) =>
  expect(await textOf(html)).toBe(text),
);

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
