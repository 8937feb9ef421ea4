import { createServer } from 'node:net';
import { createEmulator } from 'emulate';
import type { Emulator, SeedConfig } from 'emulate';

/** The issuer that the emulator signs into its id tokens: exactly Google's. */
export const ISSUER = 'https://accounts.google.com';

/** The Google emulator, running. */
export interface RunningEmulator {
  /** Where it listens: an http origin on the loopback. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Starts the emulator on a free loopback port. With a fixed issuer it cannot tell a port it chose itself, so we choose
 * one; where somebody takes it in between, another.
 */
export async function startEmulator(seed: SeedConfig): Promise<RunningEmulator> {
  const hostname = '127.0.0.1';
  for (let attempts = 5; ; attempts--) {
    const port = await freePort(hostname);
    try {
      const emulator: Emulator = await createEmulator({
        service: 'google',
        port,
        hostname,
        baseUrl: ISSUER,
        seed,
      });
      return { origin: `http://${hostname}:${port}`, close: () => emulator.close() };
    } catch (error) {
      if (attempts === 1 || !isPortTaken(error)) throw error;
    }
  }
}

function freePort(hostname: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer();
  server.once('error', reject);
  server.listen(0, hostname, () => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    server.close(() => resolve(port));
  });
  return promise;
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
