import { afterEach, expect, it } from 'vitest';
import { visibleText } from './visible-text.ts';

/** Puts markup into the page, as Gmail shows a mail, and returns its outermost element. */
function show(html: string): Element {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.children);
  const mail = document.querySelector('.mail');
  if (!mail) throw new Error('no mail in the markup');
  return mail;
}
afterEach(() => document.body.replaceChildren());

it('reads what is scrolled out of sight', async () => {
  const lines = Array.from({ length: 60 }, (_, i) => `<p>line ${i}</p>`).join('');
  const mail = show(
    `<div class="pane" style="height:300px;overflow:auto"><div class="mail">${lines}</div></div>`,
  );
  mail.parentElement?.scrollTo(0, 100_000);
  const { hidden, text } = await visibleText(mail);
  expect([text.split('\n\n').length, hidden]).toEqual([60, {}]);
});

it('what the page itself folds away is neither read nor counted', async () => {
  const mail = show(
    '<div class="mail">Yes.<div class="adL" style="display:none">On Monday Ada wrote: Can you?</div></div>',
  );
  const { hidden, text } = await visibleText(mail, { folded: '.adL' });
  expect([text, hidden]).toEqual(['Yes.', {}]);
});

it('once it is unfolded it is read', async () => {
  const mail = show('<div class="mail">Yes.<div class="adL">Can you?</div></div>');
  expect((await visibleText(mail, { folded: '.adL' })).text).toBe('Yes.\nCan you?');
});

it('rules and scripts are no words that somebody hides', async () => {
  const mail = show('<div class="mail"><style>p{color:red}</style><p>Yes.</p></div>');
  const { hidden, text } = await visibleText(mail);
  expect([text, hidden]).toEqual(['Yes.', {}]);
});

it('counts apart what the quoted mail hides', async () => {
  const mail = show(
    '<div class="mail">Yes.<i style="display:none">a</i><blockquote class="gmail_quote">Can you?<i style="display:none">b</i></blockquote></div>',
  );
  const { hidden, hiddenInQuotes } = await visibleText(mail);
  expect([hidden, hiddenInQuotes]).toEqual([{ display: 2 }, { display: 1 }]);
});
