import { loadMeasure } from './measure.ts';
import { openReader } from './open-reader.ts';
import { scoreHidden, scoreReplies, scoreThreads, scoreZones } from './scores.ts';

/** Prints the reader's own figures, and the first misses of one scorer: `node bench/reading/tune.ts replies 20 [filter]`. */
const measure = await loadMeasure();
const [only, count = '0', filter = ''] = process.argv.slice(2);
if (!measure) console.log('skipped: no corpora');
else {
  const reader = await openReader();
  const scorers = {
    hidden: scoreHidden,
    replies: scoreReplies,
    zones: scoreZones,
    threads: scoreThreads,
  };
  for (const [name, score] of Object.entries(scorers)) {
    if (only && only !== name) continue;
    const started = performance.now();
    const { misses, ...figures } = await score(reader, measure);
    console.log(
      name,
      JSON.stringify(figures, null, 1),
      `${Math.round(performance.now() - started)} ms`,
    );
    const shown = misses
      .filter(({ id, why }) => `${id} ${why}`.includes(filter))
      .slice(0, Number(count));
    for (const { id, why, output } of shown)
      console.log(`\n## ${id}: ${why}\n${output.slice(0, 700)}`);
  }
  await reader.close();
}
