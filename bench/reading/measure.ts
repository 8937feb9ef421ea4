import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { corporaDir } from '../../demo/corpora.ts';

/** The scorers lie beside the corpora; they are not part of the repository. */
const load = async (corpora: string, name: string) =>
  import(pathToFileURL(resolve(corpora, '../measure', `${name}.mjs`)).href);

interface ReplyCase {
  id: string;
  suite: string;
  kind: 'text' | 'html' | 'eml';
  mode: 'quotes' | 'reply' | 'signature' | 'forward';
  group: 'reply' | 'forward' | 'fold';
  input: string;
}
interface Verdict {
  pass: boolean;
  fails: string[];
  f1: number | null;
}
interface ZoneCase {
  id: string;
  set: string;
  text: string;
}
interface ZoneVerdict {
  tp: number;
  fp: number;
  fn: number;
  right: boolean;
}
interface HiddenCase {
  id: string;
  kind: string;
  html: string;
  technique?: string;
}
interface LeakThread {
  id: string;
  messages: { file: string; raw: Buffer }[];
}
interface LeakScore {
  perMessage: Record<string, number>[];
}

/** The shared scorers, typed as far as we use them; see the header of each for its contract. */
export interface Measure {
  corpora: string;
  replies: { loadCases(dir: string): ReplyCase[]; judge(c: ReplyCase, output: string): Verdict };
  zones: {
    loadCases(dir: string): ZoneCase[];
    judge(c: ZoneCase, output: string): ZoneVerdict;
    scores(total: { tp: number; fp: number; fn: number }): { f1: number };
  };
  hidden: {
    cases(dir: string): HiddenCase[];
    judge(c: HiddenCase, output: string): { pass: boolean; leaked: boolean; lost: string[] };
  };
  leak: {
    loadThreads(dir: string): LeakThread[];
    textsOf(raw: Buffer): Promise<{ full: string; own: string; also: string[] }>;
    scoreThread(
      messages: { full: string; own: string; also: string[]; output: string }[],
    ): LeakScore & Record<string, number>;
    add(total: object, part: object): object;
    shares(total: object): { leak: number; loss: number; keep: number; sent: number };
  };
}

/** The scorers, or null where the corpora are missing. */
export async function loadMeasure(): Promise<Measure | null> {
  const corpora = corporaDir();
  if (corpora === null) return null;
  const [replies, zones, hidden, leak] = await Promise.all(
    ['replies', 'zones', 'hidden', 'leak'].map((name) => load(corpora, name)),
  );
  return { corpora, replies, zones, hidden, leak };
}
