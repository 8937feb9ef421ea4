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
  'style="',
  'a="\'',
  '',
];
const STYLES = [
  '',
  '<style>p{color:#333}</style>',
  '<style>@media screen{div{margin:0}}</style>',
  '<style>}{</style>',
  '<style>*{letter-spacing:1px}</style>',
];
/** Ways to hide words that nothing around them can undo. */
const HIDES = [
  'display:none',
  'display:none!important',
  'visibility:hidden;display:none',
  'display:none;opacity:0',
];
const JUNK = [
  '<',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  '&',
  '&#0;',
  '&#x110000;',
  '<br>',
  '<hr>',
  '\u0000',
  '<img alt="pixel" width=1 height=1>',
];

/** HTML by chance: open elements that never close, junk between them, and words that are hidden. */
export function randomHtml(dice: Dice): { html: string; hidden: string[] } {
  const hidden: string[] = [];
  let html = dice.of(STYLES);
  const pieces = dice.upTo(40);
  for (let i = 0; i < pieces; i++) {
    const tag = dice.of(TAGS);
    html += `<${tag} ${dice.of(ATTRIBUTES)}>`;
    if (dice.once(6)) {
      const canary = `canary${dice.upTo(1e9)}x`;
      hidden.push(canary);
      html += `<p style="${dice.of(HIDES)}">${canary}</p>`;
    }
    html += escape(randomText(dice).slice(0, 400)).replaceAll('\n', '<br>');
    // Junk comes after what is hidden: before it, it could swallow the tag that hides.
    if (dice.once(4)) html += dice.of(JUNK);
    if (dice.once(2)) html += `</${dice.once(3) ? dice.of(TAGS) : tag}>`;
    if (dice.once(80)) html += '<div>'.repeat(dice.upTo(3_000));
  }
  // Broken markup may swallow the attribute that hides: then the words are not hidden, and no canary.
  const isSure = !/style="(?!color|float|position|display|visibility)|a="'|<!--|CDATA/.test(html);
  return { html, hidden: isSure ? hidden : [] };
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
