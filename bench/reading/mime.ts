import { mailFiles } from './mail-files.ts';
import { type Outcome, ourOutcomes } from './our-outcomes.ts';
import { peerOutcomes } from './peer-outcomes.ts';
import type { OpenReader } from './open-reader.ts';
import { messageOf } from './scores.ts';
import type { Section } from '../report/section.ts';
import { untranscodedMessage } from './untranscoded-message.ts';

const OURS = 'Précis, from Gmail’s payload';
const RAW = 'Précis, from a payload still in the mail’s charset';

const REPLACED = /\uFFFD/;
/** UTF-8 read as a single-byte charset: no replacement character, but no words either. */
const MOJIBAKE = /[ÂÃ][\u0080-\u00bf]|â€|ï»¿/;

const isClean = (text: string) => !REPLACED.test(text) && !MOJIBAKE.test(text);

/** Odd and broken messages: every one is read or refused with a reason, nobody crashes, charsets come out right. */
export async function mime(reader: OpenReader, corpora: string): Promise<Section> {
  const files = mailFiles(corpora);
  const ours = await ourOutcomes(reader, files, messageOf);
  const peers = {
    'postal-mime': await peerOutcomes('postal-mime', files),
    mailparser: await peerOutcomes('mailparser', files),
  };
  const all: Record<string, Map<string, Outcome>> = {
    [OURS]: ours,
    [RAW]: await ourOutcomes(reader, files, untranscodedMessage),
    ...peers,
  };
  const where = (which: string, test: (our: string, theirs: string[]) => boolean) =>
    files
      .map(({ name }) => name)
      .filter((name) =>
        test(
          textOf(all[which]?.get(name)),
          Object.values(peers).map((of) => textOf(of.get(name))),
        ),
      );
  const isReplaced = (our: string, theirs: string[]) =>
    REPLACED.test(our) && theirs.some((text) => wordsIn(text) > 0 && isClean(text));
  const replaced = where(RAW, isReplaced);
  const before = where(OURS, isReplaced);
  const lost = where(
    OURS,
    (our, theirs) => wordsIn(our) === 0 && theirs.some((text) => wordsIn(text) > 0),
  );
  const counts = Object.fromEntries(Object.entries(all).map(([name, of]) => [name, count(of)]));
  const failed = (counts[OURS]?.failed ?? 0) + (counts[RAW]?.failed ?? 0);
  return {
    title: 'MIME',
    tables: [
      {
        caption: `${files.length} odd and broken messages of 14 mail projects`,
        head: ['', 'read', 'without a word', 'refused', 'failed', 'with U+FFFD', 'mojibake'],
        rows: Object.entries(counts).map(([name, each]) => [
          name,
          ...Object.values(each).map(String),
        ]),
      },
    ],
    notes: [
      'Ours gets the payload that Gmail would make of a message (`demo/google/payload.ts`), the peers the message itself. Named text is an attachment with us and not read; with the peers it may be text.',
      `U+FFFD with us and none, nor mojibake, with a peer: ${listed(replaced)}. Already in the payload that stands in for Gmail's, so that no reader could help it: ${listed(before)}.`,
      `Words with a peer and none with us: ${listed(lost)}.`,
    ],
    targets: [
      target('mime: crashes and hangs', failed),
      target('mime: U+FFFD where a peer has none', replaced.length),
    ],
    figures: { files: files.length, ...counts, replaced: listed(replaced), lost: listed(lost) },
  };
}

const target = (name: string, measured: number) => ({
  name,
  wanted: '0',
  measured: String(measured),
  met: measured === 0,
});

const listed = (names: string[]) => (names.length === 0 ? 'none' : names.join(', '));

const textOf = (outcome: Outcome | undefined) => (outcome && 'text' in outcome ? outcome.text : '');

const wordsIn = (text: string) =>
  text
    .replace(/<style\b[^]*?<\/style>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function count(outcomes: Map<string, Outcome>) {
  const all = [...outcomes.values()];
  const texts = all.flatMap((outcome) => ('text' in outcome ? [outcome.text] : []));
  return {
    read: texts.length,
    empty: texts.filter((text) => wordsIn(text) === 0).length,
    refused: all.filter((outcome) => 'refused' in outcome).length,
    failed: all.filter((outcome) => 'failed' in outcome).length,
    replaced: texts.filter((text) => REPLACED.test(text)).length,
    mojibake: texts.filter((text) => MOJIBAKE.test(text)).length,
  };
}
