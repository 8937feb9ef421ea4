import { expect, it } from 'vitest';
import type { Line } from '../contract.ts';
import { askThread } from './testing/ask-thread.ts';
import { readMails } from './testing/read-mails.ts';
import { scriptedEngine } from './testing/scripted-engine.ts';

const LONG = ['rain ', 'wind ', 'snow ', 'hail '].map((word) => `${word.repeat(45_000)}end.`);
const SAID = [
  'The roof of the boathouse leaks.',
  'The insurance pays for slate.',
  'The roofer comes on Monday.',
  'Then slate it is.',
] as const;
/** Four mails, a part each. */
const thread = () => readMails(SAID.map((said, i) => ['Ada Berg', `${said}\n\n${LONG[i]}`]));

const line = (part: number, text: string = SAID[part - 1] ?? ''): Line => ({
  kind: 'point',
  text,
  who: null,
  due: null,
  citations: [{ message: part, quote: SAID[part - 1] ?? '' }],
});
const RUSSIAN = 'Крыша лодочного сарая протекает.';
const ask = (answers: Line[][]) => {
  const { asked, engine } = scriptedEngine(answers);
  const result = async () => askThread(engine, { thread: await thread(), language: 'en' });
  return { asked, result };
};

it('of four parts only the one that came in another language is asked for again', async () => {
  const { asked, result } = ask([[line(1)], [line(2)], [line(3)], [line(4, RUSSIAN)], [line(4)]]);
  const { shown } = await result();
  expect(asked.map(({ again, transcript }) => [transcript.messages[0]?.number, again])).toEqual([
    [1, undefined],
    [2, undefined],
    [3, undefined],
    [4, undefined],
    [4, 'language'],
  ]);
  expect(shown).toEqual([4, 3, 2, 1].map((part) => SAID[part - 1]));
});

it('a first part in another language is asked for again, and later ones insist, too', async () => {
  const { asked, result } = ask([[line(1, RUSSIAN)], [line(1)], [line(2)], [line(3)], [line(4)]]);
  await result();
  expect(asked.map(({ again }) => again)).toEqual([undefined, ...Array(4).fill('language')]);
});

it('two parts in another language are one too many', async () => {
  const { asked, result } = ask([[line(1, RUSSIAN)], [line(1)], [line(2, RUSSIAN)]]);
  await expect(result()).rejects.toMatchObject({ code: 'wrong-language' });
  expect(asked).toHaveLength(3);
});

it('a first part of which nothing holds does not fail the others', async () => {
  const { asked, result } = ask([
    [line(1, 'The cellar is full of 900 rats.')],
    [line(2)],
    [line(3)],
    [line(4)],
  ]);
  const { answer, shown } = await result();
  expect(asked.map(({ task }) => task)).toEqual(['summarize', 'summarize', 'update', 'update']);
  expect(shown).toEqual([4, 3, 2].map((part) => SAID[part - 1]));
  expect(answer.dropped).toBe(1);
});
