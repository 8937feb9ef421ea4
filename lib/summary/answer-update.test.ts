import { expect, it } from 'vitest';
import type { Line } from '../contract.ts';
import type { ReadThread } from '../transcript/build-transcript.ts';
import { askThread } from './testing/ask-thread.ts';
import { readMails } from './testing/read-mails.ts';
import { scriptedEngine } from './testing/scripted-engine.ts';
import { toSummary } from './to-summary.ts';

/** Words that no other mail of a thread says. */
const talk = (place: string) =>
  `A word on the weather in ${place}, which was fine all week long on the coast of ${place}. `.repeat(
    40,
  );
const BEFORE = [
  [
    'Ada Berg',
    `The launch stays on Monday in Hall A. Bo, please send me the guest list by 8 May. ${talk('Bergen')}`,
  ],
  ['Bo Larsen', `Who pays for the hall? ${talk('Oslo')}`],
  ['Cleo Roth', talk('Turku')],
] as const;
const NEWS = 'The launch moves to Wednesday in Hall B.';

/** A line in the mail's own words, or in others of the same passage. */
const line = (
  kind: Line['kind'],
  message: number,
  quote: string,
  given: Partial<Line> = {},
): Line => ({ kind, text: quote, who: null, due: null, citations: [{ message, quote }], ...given });
const STAYS = line('headline', 1, 'The launch stays on Monday in Hall A.');
const ASK = line('ask', 1, 'Bo, please send me the guest list by 8 May.', {
  text: 'Bo has to send Ada the guest list by 8 May.',
  who: 'Bo',
  due: 'by 8 May',
});
const PAYS = line('question', 2, 'Who pays for the hall?', { who: 'Bo' });
const MOVES = line('point', 4, NEWS);

const summaryOf = async (thread: ReadThread, lines: Line[]) => {
  const { engine } = scriptedEngine([lines]);
  const { answer } = await askThread(engine, { thread });
  return toSummary(answer, { thread, reader: null, length: 'normal' });
};

/** What a summary of `BEFORE` with such lines becomes when one more mail came in. */
async function updated(
  stood: Line[],
  answers: Parameters<typeof scriptedEngine>[0],
  { mail = ['Ada Berg', NEWS] as readonly [string, string], promptVersion = '3' } = {},
) {
  const previous = await summaryOf(await readMails(BEFORE), stood);
  const { asked, engine } = scriptedEngine(answers, promptVersion);
  const thread = await readMails([...BEFORE, mail]);
  return { asked, ...(await askThread(engine, { thread, previous })) };
}

it('a headline that a new one contradicts goes, also where the new one does not hold', async () => {
  const headline = line('headline', 4, NEWS, { text: 'The launch moves to Friday in Hall C.' });
  const { answer, shown } = await updated([STAYS], [[headline, MOVES]]);
  expect(shown).toEqual([NEWS]);
  expect(answer.dropped).toBe(1);
});

it('a headline stays where no new one came', async () => {
  expect((await updated([STAYS], [[MOVES]])).shown).toEqual([STAYS.text, NEWS]);
});

it('an update that says nothing leaves all that stood', async () => {
  const { answer } = await updated([STAYS, ASK], [[]]);
  expect(answer.lines).toEqual([STAYS, ASK]);
});

it('twelve updates full of news leave an open ask and question where they are', async () => {
  const words = (n: number) =>
    `On day ${n} the hall was measured, the chairs were counted and the lamps were cleaned by the crew.`;
  const mails: (readonly [string, string])[] = [...BEFORE];
  const tasks: string[] = [];
  let previous = await summaryOf(await readMails(mails), [STAYS, ASK, PAYS]);
  for (let n = 1; n <= 12; n += 1) {
    const told = [0, 20, 40, 60, 80].map((more) => words(n + more));
    mails.push(['Cleo Roth', told.join(' ')]);
    const number = mails.length;
    const news = told.map((said) => line('point', number, said));
    const { asked, engine } = scriptedEngine([
      ({ task }) => (task === 'summarize' ? [ASK, PAYS, ...news] : news),
    ]);
    const thread = await readMails(mails);
    const { answer } = await askThread(engine, { thread, previous });
    previous = toSummary(answer, { thread, reader: null, length: 'normal' });
    tasks.push(...asked.map(({ task }) => task));
    const kinds = previous.lines.map(({ kind }) => kind);
    expect(kinds).toContain('ask');
    expect(kinds).toContain('question');
  }
  const five = Array<string>(5).fill('update');
  expect(tasks).toEqual([...five, 'summarize', ...five, 'summarize']);
});

it('the same ask in other words replaces the one that stood', async () => {
  const again = { ...ASK, text: 'Bo has to send the guest list by 8 May.' };
  expect((await updated([ASK, PAYS], [[again]])).shown).toEqual([again.text, PAYS.text]);
});

it('an ask that its person reports as done goes, also where the model forgets to drop it', async () => {
  const sent = line('point', 4, 'I sent the guest list.', {
    text: 'Bo says he sent the guest list',
  });
  const mail = ['Bo Larsen', 'I sent the guest list.'] as const;
  expect((await updated([ASK, PAYS], [[sent]], { mail })).shown).toEqual([sent.text, PAYS.text]);
});

it('lines of an older prompt are not brought up to date, but made anew', async () => {
  const { answer, asked, shown } = await updated([ASK], [[], [MOVES]], { promptVersion: '4' });
  expect(asked.map(({ task }) => task)).toEqual(['update', 'summarize']);
  expect(shown).toEqual([NEWS]);
  expect(answer.updates).toBeUndefined();
});

it('a summary counts its updates', async () => {
  expect((await updated([ASK], [[MOVES]])).answer.updates).toBe(1);
});

it('fails where nothing is left of it', async () => {
  await expect(updated([ASK], [[{ type: 'drop', previous: 0 }]])).rejects.toMatchObject({
    code: 'nothing-verified',
  });
});
