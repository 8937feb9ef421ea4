import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import type { Engine } from './engine/engine.ts';
import { extractEngine } from './engine/extract.ts';
import { mistralEngine } from './engine/mistral.ts';
import { readEnv, type Env } from './env.ts';
import { LiveStreams } from './live-streams.ts';
import { createLog } from './log.ts';

/** Longer than a load balancer keeps an idle connection, so that it is never we who close one under a request. */
const KEEP_ALIVE_MS = 75_000;

const log = createLog((line) => process.stdout.write(line));

// Node's own report of an uncaught error prints the error, which may hold mail.
process.on('uncaughtException', (error) => {
  log({ code: 'internal', errName: error instanceof Error ? error.name : typeof error });
  process.exit(1);
});

function engineOf({ MISTRAL_API_KEY, MISTRAL_MODEL, MISTRAL_SERVER_URL }: Env): Engine {
  if (!MISTRAL_API_KEY) return extractEngine;
  return mistralEngine({
    apiKey: MISTRAL_API_KEY,
    model: MISTRAL_MODEL,
    serverURL: MISTRAL_SERVER_URL,
  });
}

function start(env: Env): void {
  const engine = engineOf(env);
  const streams = new LiveStreams();
  const { fetch } = createApp({ env, engine, log, streams });
  const server = serve(
    {
      fetch,
      hostname: env.HOST,
      port: env.PORT,
      serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
    },
    ({ address, port }) => {
      const answers =
        engine.model ?? 'no model: MISTRAL_API_KEY is not set, the local extract answers';
      console.log(`precis-proxy on ${address}:${port} (${engine.name}; ${answers})`);
    },
  );
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(`HOST and PORT cannot be listened on (${error.code}).`);
    process.exit(1);
  });

  const shutDown = async () => {
    server.close();
    await streams.drain(env.SHUTDOWN_SECONDS * 1_000);
    process.exit(0);
  };
  process.once('SIGTERM', shutDown);
  process.once('SIGINT', shutDown);
}

const configuration = readEnv();
if ('env' in configuration) {
  start(configuration.env);
} else {
  for (const problem of configuration.problems) console.error(problem);
  process.exit(1);
}
