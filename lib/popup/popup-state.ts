import { readAccounts } from '../account/accounts.ts';
import type { Feedback } from '../cache/feedback.ts';
import { type ProxyConfig, proxyConfigSchema } from '../contract.ts';
import { readShortcut } from '../panel/shortcut.ts';
import { requestJson } from '../request.ts';
import { readSettings, type Settings } from '../settings.ts';

/** All that the popup shows. */
export interface PopupState {
  settings: Settings;
  accounts: string[];
  /** The binding that is really set; empty where none is. */
  shortcut: string;
  /** What the proxy says it is; null where it does not answer, or is not asked. */
  proxy: ProxyConfig | null;
  /** How many verdicts on summaries are kept. */
  feedback: number;
}

/** Reads the popup's state. The proxy is asked only while Précis is on and somebody is signed in, who agreed to it. */
export async function readPopupState(feedback: Feedback, signal: AbortSignal): Promise<PopupState> {
  const [settings, accounts] = await Promise.all([readSettings(), readAccounts()]);
  const mayAsk = settings.on && accounts.length > 0;
  const [shortcut, proxy, verdicts] = await Promise.all([
    readShortcut(),
    mayAsk ? askProxy(settings.proxyUrl, signal) : null,
    feedback.count(),
  ]);
  return {
    settings,
    accounts: accounts.map(({ email }) => email),
    shortcut,
    proxy,
    feedback: verdicts,
  };
}

async function askProxy(proxyUrl: string, signal: AbortSignal): Promise<ProxyConfig | null> {
  try {
    const soon = AbortSignal.any([signal, AbortSignal.timeout(5_000)]);
    const url = `${proxyUrl}/v1/config`;
    const { json } = await requestJson(url, { signal: soon }, 'proxy-unreachable');
    return proxyConfigSchema.parse(json);
  } catch {
    return null;
  }
}
