/** What a build may take from the environment. Everything named WXT_* or VITE_* is inlined for all to read. */
const PUBLIC = new Set(['WXT_PROXY_URL']);

/** Refuses a build whose bundle would hold a secret: an inlined variable that is not on the public list. */
export function refuseSecrets(): void {
  const inlined = Object.keys(process.env).filter((name) => /^(WXT|VITE)_/.test(name));
  const unknown = inlined.filter((name) => !PUBLIC.has(name));
  if (unknown.length === 0) return;
  throw new Error(
    `Refusing to build: ${unknown.join(', ')} would be readable in the extension. Only ${[...PUBLIC].join(', ')} may be inlined.`,
  );
}
