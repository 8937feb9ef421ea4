import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium's names on the systems we know. Branded Chrome refuses to load extensions from a folder since version 137. */
const NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium'];
const MAC = '/Applications/Chromium.app/Contents/MacOS/Chromium';

/**
 * The path of a Chromium that is not Playwright's own: `CHROME_PATH`, then one on the system; null where there is none.
 * Throws a sentence where `CHROME_PATH` names something that cannot be started.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | null}
 */
export function findBrowser(env = process.env) {
  if (env.CHROME_PATH) {
    if (isExecutable(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which cannot be started.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, MAC].find(isExecutable) ?? null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
