import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { demoAccounts } from './accounts.ts';
import { buildProducts } from './build-products.ts';
import { freshProfile, launchBrowser } from './launch-browser.ts';
import { MailboxError } from './load-mailbox.ts';
import { type Options, readOptions } from './options.ts';
import { step } from './step.ts';
import { summarizeAll } from './summarize-all.ts';
import { tour } from './tour.ts';
import { startWorld, type World } from './world.ts';

const SCREENSHOTS = resolve('.output/demo');
const INBOX = 'https://mail.google.com/mail/u/0/#inbox';

/** The proxy's own variables that the person who starts the demo may set. */
const PASSED_ON = ['MISTRAL_API_KEY', 'MISTRAL_SERVER_URL', 'MISTRAL_MODEL'];

/** `npm start`: the world in a box. Returns the exit code. */
async function start(options: Options): Promise<number> {
  if (!options.headless && !options.hasDisplay) {
    throw new Error('There is no display to show a window on. Use npm start -- --headless.');
  }
  const accounts = await demoAccounts(options.mailbox);
  console.log('Building the extension and the proxy…');
  await step('build', buildProducts);
  const passed = PASSED_ON.flatMap((name) =>
    process.env[name] ? [[name, process.env[name]]] : [],
  );
  const world = await step('start the world', () =>
    startWorld(accounts, Object.fromEntries(passed)),
  );
  const profile = await freshProfile();
  try {
    return await inBrowser(world, accounts, profile.dir, options);
  } finally {
    await world.close();
    await profile.remove();
  }
}

async function inBrowser(
  world: World,
  [account]: Awaited<ReturnType<typeof demoAccounts>>,
  profile: string,
  options: Options,
): Promise<number> {
  const { headless } = options;
  const browser = await step('start the browser', () =>
    launchBrowser(profile, world.browserArgs, { headless }),
  );
  const interrupted = new Promise<void>((done) => process.once('SIGINT', () => done()));
  const { context } = browser;
  try {
    if (options.all || options.report) {
      const threads = await Promise.race([
        summarizeAll(context, account, world.sent),
        interrupted.then(() => Promise.reject(new Error('interrupted'))),
      ]);
      const report = { threads, account: account.email, version: packageJson.version };
      if (options.report) await writeFile(options.report, `${JSON.stringify(report, null, 2)}\n`);
      const failed = threads.filter(({ error }) => error !== null);
      console.log(`${threads.length - failed.length} of ${threads.length} threads summarized.`);
      for (const { error, subject } of failed) console.log(`${error}: ${subject}`);
      return failed.length === 0 ? 0 : 1;
    }
    if (headless) {
      await tour(context, account, SCREENSHOTS);
      return 0;
    }
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(INBOX);
    console.log('Open a thread and press Summarize. Ctrl-C, or closing the window, ends it all.');
    await Promise.race([interrupted, context.waitForEvent('close', { timeout: 0 })]);
    return 0;
  } finally {
    await browser.close().catch(() => {});
  }
}

try {
  process.exitCode = await start(readOptions(process.argv.slice(2), process.env));
} catch (error) {
  const told =
    error instanceof MailboxError || error instanceof Error ? error.message : String(error);
  console.error(told);
  process.exitCode = 1;
}
