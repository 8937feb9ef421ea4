import { openReader } from '../reading/open-reader.ts';
import { writeReport } from '../report/write-report.ts';
import { attacksSection } from './attacks-section.ts';
import { auditSection } from './audit-section.ts';
import { openRoad } from './road.ts';
import { loadRows } from './rows.ts';

/** A model that obeys every mail, on attacks, honest mail and real threads, through the shipped road: `node bench/attacks/run.ts`. */
const rows = await loadRows();
if (!rows) console.log('skipped: no corpora');
else {
  const reader = await openReader();
  const road = await openRoad();
  try {
    await writeReport('attacks', 'Attacks: figures', [
      await attacksSection(rows, reader, road),
      await auditSection(reader),
    ]);
  } finally {
    await road.close();
    await reader.close();
  }
}
