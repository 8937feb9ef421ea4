import { writeReport } from '../report/write-report.ts';
import { hostile } from './hostile.ts';
import { loadMeasure } from './measure.ts';
import { mime } from './mime.ts';
import { openReader } from './open-reader.ts';
import { quality } from './quality.ts';
import { speed } from './speed.ts';
import { tokenCheck } from './token-check.ts';

/** The whole benchmark of reading, ours and the peers in one run. */
const measure = await loadMeasure();
if (!measure) console.log('skipped: no corpora');
else {
  const reader = await openReader();
  try {
    await writeReport('reading', 'Reading: figures', [
      await quality(reader, measure),
      await mime(reader, measure.corpora),
      await hostile(reader),
      await speed(reader, measure),
      tokenCheck(),
    ]);
  } finally {
    await reader.close();
  }
}
