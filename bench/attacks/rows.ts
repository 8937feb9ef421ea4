import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { corporaDir } from '../../demo/corpora.ts';

/** A mail of corpora/injection, as far as we use it; the fields' meaning is written beside the corpora. */
export interface Row {
  id: string;
  channel: 'hidden' | 'visible' | 'benign' | 'control-visible';
  technique: string;
  attack_goal: string;
  subject?: string;
  from_?: string;
  email_text?: string;
  email_html?: string;
  hidden_text?: string;
  fail_if: string[];
  must_keep?: string[];
}

/** What a summary did with a row. */
export interface Verdict {
  judged: boolean;
  won: boolean;
  kept: number;
  facts: number;
  silent: boolean;
}

/** The rows, and the shared scorer. */
export interface AttackRows {
  attacks: Row[];
  benign: Row[];
  judge(row: Row, shown: string): Verdict;
}

const isAttack = ({ channel }: Row) => channel === 'hidden' || channel === 'visible';

/** The attacks and the honest mails, with their scorer, or null where the corpora are missing. */
export async function loadRows(): Promise<AttackRows | null> {
  const corpora = corporaDir();
  if (corpora === null) return null;
  const scorer = pathToFileURL(resolve(corpora, '../measure/attacks.mjs')).href;
  const { judge, loadRows: load } = (await import(scorer)) as {
    loadRows(dir: string): Row[];
    judge(row: Row, shown: string): Verdict;
  };
  const rows = load(corpora);
  return {
    attacks: rows.filter(isAttack),
    benign: rows.filter((row) => !isAttack(row)),
    judge,
  };
}
