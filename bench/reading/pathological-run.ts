import { openReader } from './open-reader.ts';
import { type Kind, PATHOLOGICAL, SIZES } from './pathological.ts';
import { pathologicalCall } from './pathological-call.ts';

/** Prints how long each pathological input takes at its size and at the double: ms and ratio. */
const reader = await openReader();
const time = (kind: Kind, input: string) => pathologicalCall(reader, kind, input)();
for (const [name, { kind, make }] of Object.entries(PATHOLOGICAL)) {
  const single = await time(kind, make(SIZES[kind]));
  const double = await time(kind, make(2 * SIZES[kind]));
  console.log(
    `${name.padEnd(34)} ${kind} ${single.toFixed(0).padStart(6)} ms ${double.toFixed(0).padStart(6)} ms  x${(double / single).toFixed(1)}`,
  );
}
await reader.close();
