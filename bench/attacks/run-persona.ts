import { linesOf, obey, type Persona } from './obeying-model.ts';
import type { ChatBody } from '../../proxy/testing/fake-mistral.ts';
import type { ReadThread } from '../../lib/transcript/build-transcript.ts';
import type { Road } from './road.ts';
import { shownLine, shownText } from './shown-text.ts';

/** What was shown of one thread, each screen apart, because some expressions speak of how a text begins. */
export interface Shown {
  screens: string[];
  tooltips: string[];
  lines: number;
  fallback: string | null;
}

/** Lines that a model would give in one answer. */
const AT_ONCE = 14;
/** Answers of one persona to one mail. */
const MAX_ANSWERS = 4;

/** Summarizes a thread with a persona, again and again until it has said what it can, and collects all that was shown. */
export async function runPersona(road: Road, thread: ReadThread, persona: Persona): Promise<Shown> {
  const shown: Shown = { screens: [], tooltips: [], lines: 0, fallback: null };
  let count = 1;
  for (let at = 0; at < count && at < AT_ONCE * MAX_ANSWERS; at += AT_ONCE) {
    const answer = (body: ChatBody) => {
      count = linesOf(persona, body).length;
      return obey(persona, body, at, AT_ONCE);
    };
    const { end, extract, lines } = await road.run(thread, answer);
    const streamed = { ...end, headline: null, lines };
    for (const summary of [extract, streamed, end]) {
      shown.screens.push(shownText(summary, { tooltips: false }));
      shown.screens.push(
        ...summary.lines.map((line) => shownLine(line, end.sources, { tooltips: false })),
      );
      shown.tooltips.push(shownText(summary, { tooltips: true }));
    }
    shown.lines += lines.length;
    shown.fallback = end.fallback;
  }
  return shown;
}
