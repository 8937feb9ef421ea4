import { browser } from '#imports';

/** The command's name in the manifest. */
export const SUMMARIZE_COMMAND = 'summarize-thread';

/**
 * The key combination that is really set for summarizing, as the browser writes it, or an empty string where there is
 * none: on a conflict Chrome leaves a suggested key silently unset.
 */
export async function readShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === SUMMARIZE_COMMAND)?.shortcut ?? '';
}
