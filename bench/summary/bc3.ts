import { loadBc3 } from '../eval/bc3.ts';
import { scoreBc3 } from './score-bc3.ts';

/** Prints the local extract's figures on BC3: all threads, and each half, for rules are tuned on one. */
const loaded = await loadBc3();
if (!loaded) console.log('skipped: no corpora');
else {
  const { bc3, entries } = loaded;
  for (const [name, part] of [
    ['all', entries],
    ['tuned on', entries.filter((_, i) => i % 2 === 0)],
    ['held out', entries.filter((_, i) => i % 2 === 1)],
  ] as const) {
    const { recall123, recall60, requests, slowestMs } = await scoreBc3(bc3, part);
    console.log(
      `${name.padEnd(9)} weighted recall ${recall123.toFixed(3)} at 123 words, ${recall60.toFixed(3)} at 60; ` +
        `requests F1 ${requests.f1.toFixed(3)}, precision ${requests.precision.toFixed(2)}, recall ${requests.recall.toFixed(2)}; ` +
        `slowest ${slowestMs.toFixed(1)} ms`,
    );
  }
}
