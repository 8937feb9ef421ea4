import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { Person } from './page-data.ts';

/** Where the page's own files live. */
export const FILES = '/mail/_/';

const IMPORT_MAP = JSON.stringify({ imports: { dompurify: `${FILES}purify.es.mjs` } });
const STYLES = 'frame nav header toolbar list split thread message body attachments compose';

/** What the page's policy must name to let the inline import map through. */
export const IMPORT_MAP_SOURCE = `'sha256-${createHash('sha256').update(IMPORT_MAP).digest('base64')}'`;

/** The document of one account before its script has run: nothing but the loading sign. */
export function pageHtml(person: Person, lang: 'en' | 'fr', dir: 'ltr' | 'rtl') {
  return html`<!doctype html>
    <html lang="${lang}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>Précis Mail</title>
        <link rel="icon" href="${FILES}icon.svg" />
        ${STYLES.split(' ').map((name) => html`<link rel="stylesheet" href="${FILES}styles/${name}.css" />`)}
        <style id="theme"></style>
        ${raw(`<script type="importmap">${IMPORT_MAP}</script>`)}
        <script type="module" src="${FILES}main.ts"></script>
      </head>
      <body dir="${dir}">
        <div id="loading"><div class="msg">${person.email}</div></div>
      </body>
    </html>`;
}
