import { expect, it } from 'vitest';
import { decidedIn } from './decided-in.ts';
import { sentencesOf } from '../../text/sentences.ts';

const decided = (text: string) => {
  const sentences = sentencesOf(text);
  const places = decidedIn(sentences);
  return sentences.filter(({ index }) => places.has(index)).map(({ text: words }) => words);
};

it('are the paragraphs that a head counts', () => {
  expect(
    decided(
      'That was quick. Two decisions:\n\n*Supplier: Kvarnby.* Priya, please order today.\n\n*Ship date: 11 December.* Henrik, tell the sites.\n\nUpdates are open.',
    ),
  ).toEqual(['Supplier: Kvarnby.', 'Ship date: 11 December.']);
});

it.each([
  [
    'Agreed:\n- Slate for the roof.\n- Work starts in May.\n\nSee you there.',
    'Slate for the roof.',
  ],
  [
    'Beschlossen wurde:\n- Schiefer für das Dach.\n- Beginn im Mai.\n\nBis bald.',
    'Schiefer für das Dach.',
  ],
  [
    'Nous avons décidé :\n- Ardoise pour le toit.\n- Début en mai.\n\nMerci.',
    'Ardoise pour le toit.',
  ],
  ['決定事項:\n・屋根はスレートにする。\n・五月に始める。', '屋根はスレートにする。'],
])('are the items of the list below a head: %s', (text, first) =>
  expect(decided(text)[0]).toBe(first),
);

it('are said in words', () => {
  expect(decided('We met. We agreed on slate. It rained.')).toEqual(['We agreed on slate.']);
});

it('are none below a head that says that they are still to come', () => {
  expect(decided('Decisions needed:\n- Slate or tiles?\n- May or June?')).toEqual([]);
  expect(decided('Decisions still open:\n\nThe roof.')).toEqual([]);
});
