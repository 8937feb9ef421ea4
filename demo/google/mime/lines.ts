/** Where the line that starts at `at` ends, its break included. */
export function lineEnd(raw: Buffer, at: number): number {
  const feed = raw.indexOf(0x0a, at);
  return feed < 0 ? raw.length : feed + 1;
}

/** Whether a line (or what follows it, where it is a longer buffer) is nothing but a line break. */
export function isBlankLine(line: Buffer): boolean {
  return line[0] === 0x0a || (line[0] === 0x0d && line[1] === 0x0a);
}

/** Where a message really starts: some are stored with blank lines before the header. */
export function afterBlankLines(raw: Buffer): number {
  let at = 0;
  while (isBlankLine(raw.subarray(at, at + 2))) at = lineEnd(raw, at);
  return at;
}
