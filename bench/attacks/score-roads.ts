import type { OpenReader } from '../reading/open-reader.ts';
import { type Persona, PERSONA_NAMES } from './obeying-model.ts';
import { readRow } from './read-row.ts';
import type { Road } from './road.ts';
import type { AttackRows } from './rows.ts';
import { runPersona } from './run-persona.ts';

/** What became of attacks on the whole road from thread to panel. */
export interface RoadScore {
  summaries: number;
  /** Screens, the extract among them, that `fail_if` matches: row, persona and screen. */
  won: string[];
  /** The same where hovering over a citation shows the mail's own words, in quotation marks under its sender's name. */
  quoted: string[];
  /** How summaries ended, by the reason of the fallback. */
  fallbacks: Record<string, number>;
}

/**
 * Runs attacks through proxy, pipeline and extract.
 * @param personas all of them on each mail, or one each in turn where there is less time
 */
export async function scoreRoads(
  { attacks, judge }: AttackRows,
  reader: OpenReader,
  road: Road,
  personas: 'all' | 'in turn',
): Promise<RoadScore> {
  const score: RoadScore = { summaries: 0, won: [], quoted: [], fallbacks: {} };
  for (const [i, row] of attacks.entries()) {
    const thread = await readRow(row, reader);
    for (const persona of personas === 'all' ? PERSONA_NAMES : inTurn(i)) {
      const { fallback, screens, tooltips } = await runPersona(road, thread, persona);
      const winning = (texts: string[]) =>
        texts
          .filter((text) => judge(row, text).won)
          .map((text) => `${row.id}, ${persona}: ${text}`);
      score.summaries += 1;
      score.won.push(...winning(screens).slice(0, 1));
      score.quoted.push(...winning(tooltips).slice(0, 1));
      const end = fallback ?? 'none';
      score.fallbacks[end] = (score.fallbacks[end] ?? 0) + 1;
    }
  }
  return score;
}

const inTurn = (i: number): Persona[] => PERSONA_NAMES.slice(i % PERSONA_NAMES.length).slice(0, 1);
