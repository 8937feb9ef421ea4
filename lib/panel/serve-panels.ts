import { browser } from '#imports';
import { senderKind } from '../messages.ts';
import { PanelConnection, type PanelServices } from './panel-connection.ts';
import { PANEL_PORT } from './panel-port.ts';

/** All open panels. */
export interface Panels {
  /**
   * Ends all work of an account's panels, or of all, and tells them so. Resolves when nothing of it is written any more.
   */
  stop(account?: string): Promise<void>;
}

/** Registers the panels' port. Must run before the first await of the worker. */
export function servePanels(services: PanelServices): Panels {
  const open = new Set<PanelConnection>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT) return;
    if (senderKind(port.sender) !== 'gmail') {
      port.disconnect();
      return;
    }
    const connection = new PanelConnection(port, services);
    open.add(connection);
    port.onDisconnect.addListener(() => {
      open.delete(connection);
      connection.close();
    });
  });
  return {
    stop: async (account) => {
      const meant = [...open].filter((each) => account === undefined || each.account === account);
      await Promise.all(meant.map((connection) => connection.stop()));
    },
  };
}
