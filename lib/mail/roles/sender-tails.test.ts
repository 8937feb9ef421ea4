import { expect, it } from 'vitest';
import { plainBody } from '../plain-body.ts';
import { toBlocks } from './blocks.ts';
import { History } from './history.ts';
import { SenderTails } from './sender-tails.ts';

/** The roles of a thread's messages, each by its sender. */
function thread(...messages: [sender: string, text: string][]) {
  const context = { history: new History(), tails: new SenderTails(), isForward: false };
  return messages.map(([address, text]) => {
    const body = plainBody(text);
    const blocks = toBlocks(body, { ...context, sender: { name: '', address } });
    return blocks.map(({ end, role, start }) => [role, body.text.slice(start, end).trim()]);
  });
}

const TAIL = 'Roof Works of the North\nEst. in the year of the storm';

it('a tail that a sender repeats is a signature', () => {
  const [, second] = thread(
    ['ada@example.com', `We start on Monday.\n\n${TAIL}`],
    ['ada@example.com', `The slate has come.\n\n${TAIL}`],
  );
  expect(second).toEqual([
    ['own', 'The slate has come.'],
    ['signature', TAIL],
  ]);
});

it('not the first time, and not of somebody else', () => {
  const [first, other] = thread(
    ['ada@example.com', `We start on Monday.\n\n${TAIL}`],
    ['bo@example.com', 'Good.\n\nEst. in the year of the storm'],
  );
  expect(first?.map(([role]) => role)).toEqual(['own']);
  expect(other?.map(([role]) => role)).toEqual(['own']);
});

it('a name alone is how people sign', () => {
  const [, second] = thread(
    ['ada@example.com', 'We start on Monday.\n\nAda'],
    ['ada@example.com', 'The slate has come.\n\nAda'],
  );
  expect(second?.map(([role]) => role)).toEqual(['own']);
});

it.each([
  'Please confirm the date by Friday.',
  'We need this:\nPlease confirm the date by Friday.',
  'Still open:\n- Contract\n- Deposit',
])('a request that a sender repeats is none: %s', (ask) => {
  const [, second] = thread(
    ['ada@example.com', `The draft is attached.\n${ask}`],
    ['ada@example.com', `Any news?\n${ask}`],
  );
  expect(second).toEqual([['own', `Any news?\n${ask}`]]);
});
