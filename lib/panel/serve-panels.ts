import { browser } from '#imports';
import { senderKind } from '../messages.ts';
import { PanelConnection, type PanelServices } from './panel-connection.ts';
import { PANEL_PORT } from './panel-port.ts';

/** All open panels. */
export interface Panels {
  /** Tells every panel the settings and accounts as they are now. */
  refresh(): Promise<void>;
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
    refresh: async () => {
      await Promise.all([...open].map((connection) => connection.sendStatus()));
    },
  };
}
