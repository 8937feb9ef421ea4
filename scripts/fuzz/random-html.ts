import type { Dice } from './dice.ts';
import { randomText } from './random-text.ts';

const TAGS = [
  'div',
  'p',
  'span',
  'b',
  'table',
  'tr',
  'td',
  'ul',
  'li',
  'blockquote',
  'pre',
  'a',
  'center',
  'font',
  'h1',
  'svg',
  'math',
  'template',
  'select',
  'form',
  'x-y',
];
const ATTRIBUTES = [
  'class="gmail_quote"',
  'class="gmail_signature"',
  'type="cite"',
  'id="divRplyFwdMsg"',
  'id="appendonsend"',
  'style="color:red"',
  'style="float:left"',
  'style="position:absolute"',
  'bgcolor="#fff"',
  'align=center',
  'dir=rtl',
  'href="https://www.example.com/a"',
  'onclick="x()"',
  'src="https://img.example.com/a.png"',
  '',
];
/** Quotes that nothing closes: they swallow what follows. */
const OPEN_ATTRIBUTES = ['style="', 'a="\''];
const STYLES = [
  '',
  '<style>p{color:#333}</style>',
  '<style>@media screen{div{margin:0}}</style>',
  '<style>}{</style>',
  '<style>*{letter-spacing:1px}</style>',
];
const HIDING_STYLE = '<style>.unseen{display:none}@media screen{#unseen{display:none}}</style>';
/** Ways to hide words that nothing around them can undo. */
const HIDES = [
  'style="display:none"',
  "style='DISPLAY: none !important'",
  'style=display:none',
  'style="visibility:hidden"',
  'style="opacity:0"',
  'style="font-size:0"',
  'style="font-size:1px"',
  'style="max-height:0;overflow:hidden"',
  'style="clip-path:inset(100%)"',
  'style="transform:scale(0)"',
  'hidden',
  'class=unseen',
  'id="unseen"',
];
/** What hides by being what it is; `$` is the word. */
const HIDING: readonly string[] = [
  '<details><summary>more</summary>$</details>',
  '<select><option>one</option><option>$</option></select>',
  '<img alt="$" style="display:none">',
  '<img alt="$" width="0" height="0">',
  '<template>$</template>',
  '<noframes>$</noframes>',
  '<datalist><option>$</option></datalist>',
  '<dialog>$</dialog>',
];
const JUNK = [
  '<',
  '</',
  '-->',
  '&',
  '&#0;',
  '&#x110000;',
  '<br>',
  '<hr>',
  '\u0000',
  '<img alt="pixel" width=1 height=1>',
];

/** Comments that nothing closes. */
const OPEN_JUNK = ['<!--', '<![CDATA[', '<!x', '<?'];

/** HTML by chance: open elements that never close, junk between them, and words that are hidden. */
export function randomHtml(dice: Dice): { html: string; hidden: string[] } {
  const hidden: string[] = [];
  // Broken markup may swallow the attribute that hides: then the words are not hidden, and no canary.
  const isBroken = dice.once(3);
  const attributes = isBroken ? [...ATTRIBUTES, ...OPEN_ATTRIBUTES] : ATTRIBUTES;
  const junk = isBroken ? [...JUNK, ...OPEN_JUNK] : JUNK;
  let html = dice.of(STYLES) + HIDING_STYLE;
  const pieces = dice.upTo(40);
  for (let i = 0; i < pieces; i++) {
    const tag = dice.of(TAGS);
    html += `<${tag} ${dice.of(attributes)}>`;
    if (dice.once(6)) {
      const canary = `canary${dice.upTo(1e9)}x`;
      hidden.push(canary);
      html += dice.once(3)
        ? dice.of(HIDING).replace('$', canary)
        : `<p ${dice.of(HIDES)}>${canary}</p>`;
    }
    html += escape(randomText(dice).slice(0, 400)).replaceAll('\n', '<br>');
    // Junk comes after what is hidden: before it, it could swallow the tag that hides.
    if (dice.once(4)) html += dice.of(junk);
    if (dice.once(2)) html += `</${dice.once(3) ? dice.of(TAGS) : tag}>`;
    if (dice.once(80)) html += '<div>'.repeat(dice.upTo(3_000));
  }
  return { html, hidden: isBroken ? [] : hidden };
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
