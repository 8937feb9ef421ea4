import { beforeAll, describe, expect, it } from 'vitest';
import { MailRenderer } from '../render-mail.ts';
import { type MailFacts, rolesOf } from '../testing/roles-of.ts';

let renderer: MailRenderer;
beforeAll(() => {
  renderer = new MailRenderer(document, (html) =>
    new DOMParser().parseFromString(html, 'text/html'),
  );
});

const read = async (html: string, facts: MailFacts = {}) =>
  rolesOf(await renderer.read(html), facts);

const ANSWER = 'Slate, please.';
const ASKED = 'Slate or tin?';
const ATTRIBUTION = 'On Mon, May 4, 2026 at 9:12 AM Bo Ito &lt;bo@example.com&gt; wrote:';
const PLAIN_ATTRIBUTION = 'On Mon, May 4, 2026 at 9:12 AM Bo Ito <bo@example.com> wrote:';

describe('the answered mail, as clients mark it', () => {
  it.each([
    [
      'Gmail',
      `<div dir="ltr">${ANSWER}</div><br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">${ATTRIBUTION}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${ASKED}</blockquote></div>`,
    ],
    [
      'Apple Mail',
      `<div>${ANSWER}<br><div><br><blockquote type="cite"><div>${ATTRIBUTION}</div><br class="Apple-interchange-newline"><div>${ASKED}</div></blockquote></div></div>`,
    ],
    [
      'Thunderbird',
      `<p>${ANSWER}</p><div class="moz-cite-prefix">${ATTRIBUTION}<br></div><blockquote type="cite" cite="mid:1@example.com"><p>${ASKED}</p></blockquote>`,
    ],
    [
      'Outlook on the web',
      `<div>${ANSWER}</div><div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg"><b>From:</b> Bo Ito &lt;bo@example.com&gt;<br><b>Sent:</b> Monday, 4 May 2026 09:12<br><b>To:</b> Ada<br><b>Subject:</b> Roof</div><div>${ASKED}</div>`,
    ],
    [
      'Outlook',
      `<p class="MsoNormal">${ANSWER}</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3pt 0 0 0"><p class="MsoNormal"><b>From:</b> Bo Ito &lt;bo@example.com&gt;<br><b>Sent:</b> Monday, 4 May 2026 09:12<br><b>To:</b> Ada<br><b>Subject:</b> Roof</p></div><p class="MsoNormal">${ASKED}</p>`,
    ],
    [
      'Outlook on a phone',
      `<div>${ANSWER}</div><div class="ms-outlook-mobile-reference-message"><div>${ATTRIBUTION}</div><div>${ASKED}</div></div>`,
    ],
    [
      'Yahoo',
      `<div>${ANSWER}</div><div class="yahoo_quoted"><div>${ATTRIBUTION}</div><div>${ASKED}</div></div>`,
    ],
    [
      'Proton',
      `<div>${ANSWER}</div><div class="protonmail_quote">${ATTRIBUTION}<blockquote class="protonmail_quote" type="cite">${ASKED}</blockquote></div>`,
    ],
    [
      'Zoho',
      `<div>${ANSWER}</div><div class="zmail_extra">${ATTRIBUTION}<blockquote>${ASKED}</blockquote></div>`,
    ],
    [
      'Tutanota',
      `<div>${ANSWER}</div>${ATTRIBUTION}<br><blockquote class="tutanota_quote">${ASKED}</blockquote>`,
    ],
    ['GMX', `<div>${ANSWER}</div><div name="quote">${ATTRIBUTION}<div>${ASKED}</div></div>`],
    [
      'Zimbra',
      `<div>${ANSWER}</div><hr id="zwchr"><blockquote><b>From: </b>Bo Ito &lt;bo@example.com&gt;<br><b>Sent: </b>Monday, 4 May 2026<br><b>Subject: </b>Roof<br>${ASKED}</blockquote>`,
    ],
    [
      'none, by its attribution',
      `<div>${ANSWER}</div><div>${ATTRIBUTION}</div><div>${ASKED}</div>`,
    ],
  ])('%s', async (_, html) => {
    const blocks = await read(html);
    expect(blocks.map(([role]) => role)).toEqual(['own', 'quoted']);
    expect(blocks[0]?.[1]).toBe(ANSWER);
    expect(blocks[1]?.[1]).toContain(ASKED);
  });

  it('answers between the quotes of one wrapper', async () => {
    const html = `<div class="gmail_quote"><div class="gmail_attr">${ATTRIBUTION}</div><blockquote class="gmail_quote">Slate or tin?</blockquote><div>Slate.</div><blockquote class="gmail_quote">By when?</blockquote><div>By June.</div></div>`;
    expect(await read(html)).toEqual([
      ['quoted', `${PLAIN_ATTRIBUTION}\n\nSlate or tin?`],
      ['own', 'Slate.'],
      ['quoted', 'By when?'],
      ['own', 'By June.'],
    ]);
  });

  it.each([
    ['Zoho', 'zmail_extra', ''],
    ['Proton', 'protonmail_quote', ' class="protonmail_quote" type="cite"'],
    ['Yahoo', 'yahoo_quoted', ''],
  ])('answers between the quotes of a wrapper: %s', async (_, wrapper, attributes) => {
    const html = `<div>See below.</div><div class="${wrapper}">${ATTRIBUTION}<blockquote${attributes}>Slate or tin?</blockquote><div>Slate.</div><blockquote${attributes}>By when?</blockquote><div>By June.</div></div>`;
    expect(await read(html)).toEqual([
      ['own', 'See below.'],
      ['quoted', `${PLAIN_ATTRIBUTION}\n\nSlate or tin?`],
      ['own', 'Slate.'],
      ['quoted', 'By when?'],
      ['own', 'By June.'],
    ]);
  });

  it.each([
    ['Gmail', '<blockquote class="gmail_quote">', '</blockquote>'],
    ['Apple Mail', '<blockquote type="cite">', '</blockquote>'],
    ['Outlook on the web', '<div id="appendonsend"></div><div id="divRplyFwdMsg"></div>', ''],
  ])('answers typed into the quote: %s', async (_, open, close) => {
    const first = 'Which colour do you want for the front door?';
    const second = 'When can the painters start with the second floor?';
    const html = `<div>See my answers in red below.</div>${open}<div>${first}</div><div style="color:red">Green, please.</div><div>${second}</div><div style="color:red">On 9 November.</div>${close}`;
    expect(await read(html, { earlier: [`${first}\n${second}`] })).toEqual([
      ['own', 'See my answers in red below.'],
      ['quoted', first],
      ['own', 'Green, please.'],
      ['quoted', second],
      ['own', 'On 9 November.'],
    ]);
  });

  it('items of a list are no names', async () => {
    const html = '<ol><li>Rent</li><li>Deposit</li></ol><p>I agree to 2, not to 1.</p>';
    expect((await read(html)).map(([role]) => role)).toEqual(['own']);
  });

  it('quotes inside quotes', async () => {
    const html = `<div>${ANSWER}</div><blockquote type="cite">Tin?<blockquote type="cite">${ASKED}</blockquote></blockquote>`;
    expect(await read(html)).toEqual([
      ['own', ANSWER],
      ['quoted', `Tin?\n\n${ASKED}`],
    ]);
  });

  it('an indented paragraph of the author stays', async () => {
    const html =
      '<p>The rule is this.</p><blockquote>Roofs are to be grey.</blockquote><p>So: slate.</p>';
    expect((await read(html)).map(([role]) => role)).toEqual(['own']);
  });
});

describe('what is forwarded', () => {
  it.each([
    [
      'Gmail',
      `<div>FYI</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <b>Bo Ito</b> &lt;bo@example.com&gt;<br>Date: Mon, May 4, 2026 at 9:12 AM<br>Subject: Roof<br></div><div>${ASKED}</div></div>`,
    ],
    [
      'Thunderbird',
      `<p>FYI</p><div class="moz-forward-container">-------- Forwarded Message --------<table><tr><th>Subject: </th><td>Roof</td></tr><tr><th>From: </th><td>Bo Ito</td></tr></table><p>${ASKED}</p></div>`,
    ],
    [
      'Apple Mail',
      `<div>FYI<br><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>Bo Ito &lt;bo@example.com&gt;</div><div><b>Subject: </b>Roof</div><br><div>${ASKED}</div></blockquote></div>`,
    ],
  ])('%s', async (_, html) => {
    const blocks = await read(html, { isForward: true });
    expect(blocks.map(([role]) => role)).toEqual(['own', 'forwarded']);
    expect(blocks[1]?.[1]).toContain('Bo Ito');
    expect(blocks[1]?.[1]).toContain(ASKED);
  });
});

describe('signatures, as clients mark them', () => {
  it.each([
    ['Gmail', '<div class="gmail_signature">Ada Berg<br>Roof Works</div>'],
    ['Thunderbird', '<div class="moz-signature">-- <br>Ada Berg<br>Roof Works</div>'],
    ['Proton', '<div class="protonmail_signature_block">Ada Berg<br>Roof Works</div>'],
    ['Outlook', '<div id="Signature">Ada Berg<br>Roof Works</div>'],
  ])('%s', async (_, signature) => {
    const blocks = await read(`<div>${ANSWER}</div><br>${signature}`);
    expect(blocks.map(([role]) => role)).toEqual(['own', 'signature']);
  });
});
