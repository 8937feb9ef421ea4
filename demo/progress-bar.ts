const WIDTH = 30;

/** Draws how far a long run is, on one line where the output is a terminal, else every tenth part. */
export function progressBar(done: number, of: number): void {
  const share = of === 0 ? 1 : done / of;
  const filled = Math.round(share * WIDTH);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${of} threads`;
  if (process.stderr.isTTY) process.stderr.write(`\r${bar}${done === of ? '\n' : ''}`);
  else if (done === of || done % Math.max(1, Math.floor(of / 10)) === 0)
    process.stderr.write(`${bar}\n`);
}
