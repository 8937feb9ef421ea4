import { browser } from '#imports';
import { languageSchema, lengthSchema } from './contract.ts';
import { isProxyUrl } from './proxy-url.ts';
import { z } from './zod.ts';

const KEY = 'settings';

/** Where a build finds its proxy unless the user says otherwise; set by WXT_PROXY_URL at build time. */
const DEFAULT_PROXY_URL: string = import.meta.env.WXT_PROXY_URL || 'http://localhost:8787';

/** What the user decides. A broken or missing field falls back to its default, so old data never locks anybody out. */
export const settingsSchema = z.object({
  /** The one switch: off means that no request leaves the browser. */
  on: z.boolean().catch(true),
  /** The language of summaries; `browser` is the browser's own. */
  language: z.union([languageSchema, z.literal('browser')]).catch('mail'),
  /** How long summaries are. */
  length: lengthSchema.catch('normal'),
  /** Whether a thread is summarized when it is opened, where that pays; else only on demand. */
  automatic: z.boolean().catch(false),
  /** Senders, domains and labels whose threads are never summarized unasked, as the user wrote them. */
  excluded: z.array(z.string().max(320)).max(500).catch([]),
  /** Whether card numbers, IBANs, codes, telephone numbers and addresses are replaced before they are sent. */
  masked: z.boolean().catch(false),
  /** Origin of the proxy: https, or http on this computer. */
  proxyUrl: z.string().refine(isProxyUrl).catch(DEFAULT_PROXY_URL),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The part of the settings that a form changes; here a wrong value is an error, not a default. */
export const settingsPatchSchema = z.strictObject({
  on: z.boolean().optional(),
  language: z.union([languageSchema, z.literal('browser')]).optional(),
  length: lengthSchema.optional(),
  automatic: z.boolean().optional(),
  excluded: z.array(z.string().max(320)).max(500).optional(),
  masked: z.boolean().optional(),
  proxyUrl: z.string().refine(isProxyUrl).optional(),
});
export type SettingsPatch = z.infer<typeof settingsPatchSchema>;

/** The settings as they stand. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return settingsSchema.parse(stored[KEY] ?? {});
}

/** Changes some settings and returns them all. */
export async function changeSettings(patch: SettingsPatch): Promise<Settings> {
  const settings = settingsSchema.parse({ ...(await readSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}
