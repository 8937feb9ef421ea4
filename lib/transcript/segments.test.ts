import { describe, expect, it } from 'vitest';
import type { Block, Role } from '../mail/roles/block.ts';
import { History } from '../mail/roles/history.ts';
import { plainBody } from '../mail/plain-body.ts';
import { segmentsOf } from './segments.ts';

/** The segments of a body that is made of these blocks. */
function segments(
  blocks: [Role, string][],
  earlier: string[] = [],
  links = new Map<string, string>(),
) {
  const history = new History();
  for (const text of earlier) history.add(text);
  const text = blocks.map(([, words]) => words).join('');
  let end = 0;
  const cut: Block[] = blocks.map(([role, words]) => {
    const start = end;
    end += words.length;
    return { role, start, end };
  });
  const hosts = [...links].map(([words, host]) => ({
    end: text.indexOf(words) + words.length,
    host,
  }));
  return segmentsOf({ ...plainBody(''), text, links: hosts }, cut, history).map(
    ({ role, text: words }) => `${role}: ${words}`,
  );
}

const SAID = 'Which roof do you mean, and by when do you need the slate?';

describe('segmentsOf', () => {
  it('loses no answer where there are more than a request may have', () => {
    const blocks = Array.from({ length: 300 }, (_, i): [Role, string][] => [
      ['quoted', `> line ${i} of the questions\n`],
      ['own', `Answer ${i}.\n`],
    ]).flat();
    expect(segments(blocks, [blocks.map(([, words]) => words).join(' ')])).toEqual([
      `own: ${Array.from({ length: 300 }, (_, i) => `Answer ${i}.`).join('\n\n')}`,
    ]);
  });

  it('leaves out signatures', () => {
    expect(
      segments([
        ['own', 'Slate.\n'],
        ['signature', '-- \nRoof Works'],
      ]),
    ).toEqual(['own: Slate.']);
  });

  it('appends a sign-off to the words it closes; alone it stands for itself', () => {
    expect(
      segments([
        ['own', 'Slate.\n\n'],
        ['closing', 'Regards,\nAda'],
      ]),
    ).toEqual(['own: Slate.\n\nRegards,\nAda']);
    expect(segments([['closing', 'Ada\n']])).toEqual(['own: Ada']);
  });

  it('does not append a sign-off to what somebody else wrote', () => {
    expect(
      segments([
        ['forwarded', 'From: Bo\n\nTin.\n'],
        ['closing', 'Ada'],
      ]),
    ).toEqual(['forwarded: From: Bo\n\nTin.', 'own: Ada']);
  });

  it('keeps of known history the last line before an answer, and nothing after the last answer', () => {
    const blocks: [Role, string][] = [
      ['quoted', `> Hello Ada,\n> ${SAID}\n\n`],
      ['own', 'The boathouse, June.\n'],
      ['quoted', `> ${SAID}\n`],
    ];
    expect(segments(blocks, [`Hello Ada,\n${SAID}`])).toEqual([
      `quoted: ${SAID}`,
      'own: The boathouse, June.',
    ]);
  });

  it('has no context line where it would be a whole paragraph', () => {
    const long = 'The roof needs slate and nails. '.repeat(10).trim();
    const blocks: [Role, string][] = [
      ['quoted', `> ${long}\n`],
      ['own', 'Agreed.'],
    ];
    expect(segments(blocks, [long])).toEqual(['own: Agreed.']);
  });

  it('keeps quoted words that are new to the thread, without their prefixes', () => {
    expect(
      segments([
        ['own', 'Look:\n'],
        ['quoted', '>> The copper roof was decided\n| against by the committee.\n'],
      ]),
    ).toEqual(['own: Look:', 'quoted: The copper roof was decided\nagainst by the committee.']);
  });

  it('names the host behind each link, in the block where its words end', () => {
    const links = new Map([
      ['form', 'forms.example.com'],
      ['offer', 'files.example.org'],
    ]);
    const blocks: [Role, string][] = [
      ['own', 'Fill in the form now.\n'],
      ['forwarded', 'See the offer\n'],
    ];
    expect(segments(blocks, [], links)).toEqual([
      'own: Fill in the form (forms.example.com) now.',
      'forwarded: See the offer (files.example.org)',
    ]);
  });

  it('has no empty segments, and none beyond what the contract takes', () => {
    const blocks = Array.from({ length: 1_200 }, (_, i): [Role, string] => [
      i % 2 === 0 ? 'own' : 'forwarded',
      i % 3 === 0 ? ' \n' : 'x\n',
    ]);
    const kept = segments(blocks);
    expect(kept.length).toBeLessThanOrEqual(500);
    expect(kept.join('\n').match(/x/g)).toHaveLength(800);
    expect(kept.filter((each) => each.endsWith(': '))).toEqual([]);
  });

  it('is never longer than the contract takes, also with its sign-off', () => {
    const [segment = ''] = segments([
      ['own', 'x'.repeat(1_000_000)],
      ['closing', '\nRegards,\nAda'],
    ]);
    expect(segment.length).toBe('own: '.length + 1_000_000);
  });
});
