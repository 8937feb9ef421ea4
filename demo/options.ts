import { parseArgs } from 'node:util';

/** What `npm start` was asked to do. */
export interface Options {
  headless: boolean;
  /** Summarize every thread of the mailbox. */
  all: boolean;
  /** A file for the report, or null. */
  report: string | null;
  /** A folder of mail instead of the demo's own. */
  mailbox: string | undefined;
  /** False where there is no screen to show a window on. */
  hasDisplay: boolean;
}

/**
 * Reads the command line. `npm start --headless` without the `--` makes npm take the flags for its own settings; they
 * reach us in the environment then. Throws a sentence for what is not understood.
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      headless: { type: 'boolean' },
      all: { type: 'boolean' },
      report: { type: 'string' },
      mailbox: { type: 'string' },
    },
  });
  const flag = (name: string) => env[`npm_config_${name}`] === 'true';
  const text = (name: string) => {
    const value = env[`npm_config_${name}`];
    return value && value !== 'true' ? value : undefined;
  };
  const hasDisplay = process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  return {
    headless: values.headless ?? (flag('headless') || !hasDisplay),
    all: values.all ?? flag('all'),
    report: values.report ?? text('report') ?? null,
    mailbox: values.mailbox ?? text('mailbox'),
    hasDisplay,
  };
}
