import type { OpenReader } from '../reading/open-reader.ts';
import { percent } from '../report/percent.ts';
import type { Section } from '../report/section.ts';
import { type Audit, auditThreads } from './audit-threads.ts';

/** The audit as a part of a report. */
export async function auditSection(reader: OpenReader): Promise<Section> {
  const audit = await auditThreads(reader);
  if (audit === null) throw new Error('the corpora are incomplete');
  const { extract, mutated, obeying, threads } = audit;
  const row = (name: string, { faults, shown }: Audit) => [
    name,
    String(shown),
    String(faults.length),
  ];
  const faults = extract.faults.length + obeying.faults.length + mutated.faults.length;
  return {
    title: 'Lines on real threads',
    tables: [
      {
        caption: `${threads} threads of corpora/threads and BC3: lines that are shown, and those with no verbatim citation or with a figure that the cited messages do not have`,
        head: ['', 'shown', 'faults'],
        rows: [
          row('local extract', extract),
          row('a model that obeys', obeying),
          row('lines made false', mutated),
        ],
      },
    ],
    notes: [
      'Looked at by code that shares nothing with the verifier (audit.ts).',
      `Of ${mutated.made} lines made false of the extract's, ${mutated.shown} (${percent(mutated.shown / mutated.made, 2)}) are shown.`,
    ],
    targets: [
      {
        name: 'lines shown without a verbatim citation or with an unsupported figure',
        wanted: '0',
        measured: String(faults),
        met: faults === 0,
      },
    ],
    figures: {
      threads,
      extract: counts(extract),
      obeying: counts(obeying),
      mutated: { ...counts(mutated), made: mutated.made },
    },
  };
}

const counts = ({ faults, shown }: Audit) => ({ shown, faults: faults.length });
