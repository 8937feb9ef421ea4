import { describe, expect, it } from 'vitest';
import type { Line, SummaryEvent, SummaryRequest } from '../contract.ts';
import type { Engine } from '../engine/engine.ts';
import { plainBody } from '../mail/plain-body.ts';
import { NO_SIGNALS } from '../mail/signals.ts';
import { buildTranscript, type ReadThread } from '../transcript/build-transcript.ts';
import { answerThread, type ThreadQuestion } from './answer-thread.ts';
import { toSummary } from './to-summary.ts';

const START: SummaryEvent = {
  type: 'start',
  engine: 'mistral',
  model: 'm',
  promptVersion: 'p',
};
const DONE: SummaryEvent = {
  type: 'done',
  category: 'other',
  urgency: 'low',
  tokens: { input: 1, output: 1 },
};

/** An engine that gives prepared answers, one a request, and remembers what it was asked. */
function scripted(...answers: Partial<SummaryEvent>[][]) {
  const asked: SummaryRequest[] = [];
  const engine: Engine = {
    async *summarize(request) {
      asked.push(request);
      yield START;
      yield* (answers[asked.length - 1] ?? []) as SummaryEvent[];
      yield DONE;
    },
  };
  return { engine, asked };
}

const TEXTS = [
  'The roof of the boathouse leaks on the north side since the storm in March, says the harbour master.',
  'The insurance pays for slate, but not for tin, and wants to see one offer before the end of the month.',
  'Then slate it is. The roofer comes on Monday morning and needs the keys of the shed on the pier.',
];

const read = (texts = TEXTS): Promise<ReadThread> =>
  buildTranscript(
    texts.map((text, i) => ({
      id: `m${i + 1}`,
      sender: {
        name: i % 2 ? 'Bo Ito' : 'Ada Berg',
        address: `${i % 2 ? 'bo' : 'ada'}@example.com`,
      },
      time: null,
      subject: 'Roof',
      messageId: '',
      answers: '',
      body: plainBody(text),
      attachments: [],
      signals: NO_SIGNALS,
      unread: null,
    })),
  );

/** A line in the mail's own words: true whatever the rules. */
const line = (message: number, quote: string, kind: Line['kind'] = 'point'): Line => ({
  kind,
  text: quote,
  who: null,
  due: null,
  citations: [{ message, quote }],
});
const ROOF = line(1, 'The roof of the boathouse leaks on the north side');
const PAYS = line(2, 'The insurance pays for slate');
const SLATE = line(3, 'Then slate it is.');
const event = (each: Line): SummaryEvent => ({ type: 'line', line: each });

async function ask(engine: Engine, given: Partial<ThreadQuestion> = {}) {
  const shown: string[] = [];
  const answer = await answerThread(
    engine,
    {
      thread: await read(),
      previous: null,
      language: 'mail',
      length: 'normal',
      masked: false,
      detectLanguage: () => Promise.resolve(null),
      onSend: () => {},
      onLine: ({ text }) => shown.push(text),
      ...given,
    },
    new AbortController().signal,
  );
  return { answer, shown };
}

describe('a whole thread', () => {
  it('shows the lines that hold, and counts the others', async () => {
    const { engine } = scripted([event(ROOF), event(line(1, 'nobody wrote this')), event(SLATE)]);
    const { answer, shown } = await ask(engine);
    expect(shown).toEqual([ROOF.text, SLATE.text]);
    expect(answer).toMatchObject({ dropped: 1, engine: 'mistral' });
  });

  it('a headline of more than 140 characters is none, whoever gives it', async () => {
    const text = `${ROOF.text}${' on the north side'.repeat(6)}`;
    const headline: Line = { ...ROOF, kind: 'headline', text };
    const { answer, shown } = await ask(scripted([event(headline), event(SLATE)]).engine);
    expect(text.length).toBeGreaterThan(140);
    expect(shown).toEqual([SLATE.text]);
    expect(answer.dropped).toBe(1);
  });

  it('says how many words the thread leaves room for', async () => {
    const { asked, engine } = scripted([event(ROOF)], [event(line(1, 'rain rain rain'))]);
    await ask(engine);
    await ask(engine, { thread: await read([`${'rain '.repeat(250)}.`]), length: 'short' });
    expect(asked.map(({ words }) => words)).toEqual([30, 45]);
  });

  it('fails where what came is longer than the length, so that nothing of it was shown', async () => {
    const long = line(1, 'The roof of the boathouse leaks on the north side', 'point');
    const { engine } = scripted([event({ ...long, text: `${long.text} `.repeat(8).trim() })]);
    await expect(ask(engine, { length: 'short' })).rejects.toMatchObject({
      code: 'nothing-verified',
    });
  });

  it('is sent in parts where it is too long, each with the lines so far; only the last ones are shown', async () => {
    const long = (word: string) => `${`${word} `.repeat(45_000)}end.`;
    const thread = await read([TEXTS[0] ?? '', long('rain'), long('wind'), TEXTS[2] ?? '']);
    const last = line(4, 'Then slate it is.');
    const { asked, engine } = scripted([event(ROOF)], [event(last)]);
    const { shown } = await ask(engine, { thread });
    expect(
      asked.map(({ task, transcript }) => [task, transcript.messages.map(({ number }) => number)]),
    ).toEqual([
      ['summarize', [1, 2]],
      ['update', [3, 4]],
    ]);
    expect(asked[1]).toMatchObject({ previous: [ROOF] });
    expect(shown).toEqual([last.text, ROOF.text]);
  });
});

describe('an update', () => {
  const texts = [
    ...TEXTS.slice(0, 2),
    ...Array.from({ length: 6 }, () =>
      'A word on the weather, which was fine all week long on the coast. '.repeat(6),
    ),
    TEXTS[2] ?? '',
  ];

  it('shows what is new, then what still stands, without what was dropped', async () => {
    const thread = await read(texts);
    const before = await read(texts.slice(0, -1));
    const first = scripted([event(ROOF), event(PAYS)]);
    const made = (await ask(first.engine, { thread: before })).answer;
    const previous = toSummary(made, { thread: before, reader: null, length: 'normal' });
    const news = line(9, 'Then slate it is.');
    const { asked, engine } = scripted([{ type: 'drop', previous: 0 }, event(news)]);
    const { answer, shown } = await ask(engine, { thread, previous });
    expect(asked[0]?.task).toBe('update');
    expect(shown).toEqual([news.text, PAYS.text]);
    expect(answer.lines).toEqual([news, PAYS]);
  });

  it('does not keep an earlier line that no longer holds', async () => {
    const thread = await read(texts);
    const before = await read(texts.slice(0, -1));
    const first = scripted([event(ROOF)]);
    const made = (await ask(first.engine, { thread: before })).answer;
    const kept = toSummary(made, { thread: before, reader: null, length: 'normal' });
    const forged = { ...kept.lines[0], citations: [{ message: 1, quote: 'never said' }] };
    const previous = { ...kept, lines: [forged as (typeof kept.lines)[number]] };
    const { engine } = scripted([event(line(9, 'Then slate it is.'))]);
    expect((await ask(engine, { thread, previous })).shown).toEqual(['Then slate it is.']);
  });
});

describe('the language', () => {
  const detectLanguage = (text: string) =>
    Promise.resolve(
      /\b(?:the|The)\b/.test(text) ? 'en' : /\b(?:das|Das|der)\b/.test(text) ? 'de' : null,
    );
  const german: Line = {
    ...ROOF,
    text: 'Das Dach des Bootshauses ist undicht, sagt der Hafenmeister, und der Sturm war das letzte Mal im Fruehling; das weiss der Verein, das Dach und der Steg brauchen Hilfe.',
  };

  it('is asked for once more where it is wrong, and nothing of it was shown', async () => {
    const { asked, engine } = scripted([event(german)], [event(ROOF)]);
    const { shown } = await ask(engine, { detectLanguage, language: 'en' });
    expect(asked.map(({ again }) => again)).toEqual([undefined, 'language']);
    expect(shown).toEqual([ROOF.text]);
  });

  it('is asked for as a whole where something was shown before it could be told', async () => {
    const known = (text: string) => Promise.resolve(text.length > 150 ? 'de' : null);
    const first = [
      line(1, TEXTS[0] ?? ''),
      line(2, 'The insurance pays for slate, but not for tin'),
      line(3, 'slate it'),
    ];
    const { asked, engine } = scripted(first.map(event), [event(ROOF)]);
    const { answer, shown } = await ask(engine, { detectLanguage: known, language: 'en' });
    expect(asked.map(({ again }) => again)).toEqual([undefined, 'language']);
    expect(shown).toEqual(first.map(({ text }) => text));
    expect(answer.lines).toEqual([ROOF]);
  });

  it('fails where it is wrong twice', async () => {
    const { asked, engine } = scripted([event(german)], [event(german)]);
    await expect(ask(engine, { detectLanguage, language: 'en' })).rejects.toMatchObject({
      code: 'wrong-language',
    });
    expect(asked).toHaveLength(2);
  });
});

it('sends no secret where they are masked, and puts them back in what is shown', async () => {
  const secret =
    'Write to bo.ito@example.org about the roof, he knows the master of the harbour well.';
  const bodies: string[] = [];
  const thread = await read([secret]);
  const masked = line(1, 'Write to [MAIL_2] about the roof');
  const { engine } = scripted([
    event({ ...masked, text: 'Ada says whom to write to about the roof' }),
  ]);
  const { answer } = await ask(engine, {
    thread,
    masked: true,
    onSend: (body) => bodies.push(body),
  });
  expect(bodies.join()).not.toContain('bo.ito@example.org');
  expect(answer.lines[0]?.citations[0]?.quote).toBe('Write to bo.ito@example.org about the roof');
});
