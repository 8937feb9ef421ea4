import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corporaDir } from '../corpora.ts';
import { loadMailbox } from '../load-mailbox.ts';
import { attachmentOf } from './attachment.ts';
import { fieldOf } from './mime/read-header.ts';
import { parseParameters } from './mime/header-parameters.ts';
import { toText } from './mime/to-text.ts';
import { payloadOf } from './payload.ts';
import type { PayloadPart } from './payload.ts';
import { startGoogle } from './start-google.ts';
import { postalTexts } from './testing/postal-texts.ts';

function mailsIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(eml|mbox)$/.test(file))
    .map((file) => join(dir, file));
}

/** Every text of the payload, attached ones fetched as an app fetches them. */
function ourTexts(raw: Buffer): string[] {
  const texts: string[] = [];
  const open: PayloadPart[] = [payloadOf({ id: 'm', raw })];
  for (const { headers, body, parts = [] } of open) {
    open.push(...parts);
    if (body.data) texts.push(Buffer.from(body.data, 'base64url').toString());
    const attached = body.attachmentId && attachmentOf({ id: 'm', raw }, body.attachmentId);
    const type = parseParameters(fieldOf(headers, 'content-type') ?? '');
    if (attached) texts.push(toText(attached, type.parameters.get('charset')));
  }
  return texts;
}

/** Letters and digits: what line folding, `format=flowed` and padding leave alone. */
const words = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Where the two differ over an undeclared or wrong charset: enough that no charset touches, and all of it there. */
function hasAscii(text: string, part: string): boolean {
  const ascii = part.replace(/[^A-Za-z0-9]+/g, '');
  return ascii.length >= 10 && text.replace(/[^A-Za-z0-9]+/g, '').includes(ascii);
}

test.for([
  ['mime', 448],
  ['threads', 670],
] as const)(
  'no text that postal-mime finds in corpora/%s is lost',
  async ([folder, count], { skip }) => {
    const corpora = corporaDir();
    if (!corpora) return skip('skipped: no corpora');
    const files = mailsIn(join(corpora, folder));
    const found = { texts: 0, same: 0, lost: [] as string[] };
    for (const file of files) {
      const raw = readFileSync(file);
      const ours = ourTexts(raw);
      for (const theirs of await postalTexts(raw)) {
        found.texts++;
        if (ours.some((text) => words(text).includes(words(theirs)))) found.same++;
        else if (!ours.some((text) => hasAscii(text, theirs))) found.lost.push(file);
      }
    }
    expect(files).toHaveLength(count);
    expect(found.lost).toEqual([]);
    expect(found.same / found.texts).toBeGreaterThan(0.97);
  },
);

test('the emulator takes every thread of the corpora, for two accounts', async ({ skip }) => {
  const corpora = corporaDir();
  if (!corpora) return skip('skipped: no corpora');
  const threads = await loadMailbox(join(corpora, 'threads'));
  const google = await startGoogle({
    accounts: [
      { email: 'ada@mail.example', name: 'Ada', threads },
      { email: 'ben@mail.example', name: 'Ben', threads },
    ],
    clientId: 'client',
    redirectUris: ['https://extension.chromiumapp.example/'],
  });
  await google.close();
});
