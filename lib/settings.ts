import { browser } from '#imports';
import { languageSchema, lengthSchema } from './contract.ts';
import { isProxyUrl } from './proxy-url.ts';
import { z } from './zod.ts';

const KEY = 'settings';

/** Where a build finds its proxy unless the user says otherwise; set by WXT_PROXY_URL at build time. */
const DEFAULT_PROXY_URL: string = import.meta.env.WXT_PROXY_URL || 'http://localhost:8787';

/** What the user decides. */
const fields = {
  /** The one switch: off means that no request leaves the browser. */
  on: z.boolean(),
  /** The language of summaries; `browser` is the browser's own. */
  language: z.union([languageSchema, z.literal('browser')]),
  /** How long summaries are. */
  length: lengthSchema,
  /** Whether a thread is summarized when it is opened, where that pays; else only on demand. */
  automatic: z.boolean(),
  /** Senders, domains and labels whose threads are never summarized unasked, as the user wrote them. */
  excluded: z.array(z.string().max(320)).max(500),
  /** Whether card numbers, IBANs, codes, telephone numbers and addresses are replaced before they are sent. */
  masked: z.boolean(),
  /** Origin of the proxy: https, or http on this computer. */
  proxyUrl: z.string().refine(isProxyUrl),
};

/** The settings as they are stored. What is broken or missing falls back to its default, so old data never locks anybody out. */
const settingsSchema = z
  .record(z.string(), z.unknown())
  .catch({})
  .pipe(
    z.object({
      on: fields.on.catch(true),
      language: fields.language.catch('mail'),
      length: fields.length.catch('normal'),
      automatic: fields.automatic.catch(false),
      excluded: fields.excluded.catch([]),
      masked: fields.masked.catch(false),
      proxyUrl: fields.proxyUrl.catch(DEFAULT_PROXY_URL),
    }),
  );
export type Settings = z.infer<typeof settingsSchema>;

/** The part of the settings that a form changes; here a wrong value is an error, not a default. */
export const settingsPatchSchema = z.strictObject(fields).partial();
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;

/** The settings as they stand. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsSchema.parse(stored[KEY]);
}

/** Changes some settings and returns them all. */
export async function changeSettings(patch: SettingsPatch): Promise<Settings> {
  const settings = settingsSchema.parse({ ...(await readSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
