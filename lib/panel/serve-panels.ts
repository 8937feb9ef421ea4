import { browser } from '#imports';
import { senderKind } from '../messages.ts';
import { PanelConnection, type PanelServices } from './panel-connection.ts';
import { PANEL_PORT } from './panel-port.ts';

/** Registers the panels' port. Must run before the first await of the worker. */
export function servePanels(services: PanelServices): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT) return;
    if (senderKind(port.sender) !== 'gmail') {
      port.disconnect();
      return;
    }
    const connection = new PanelConnection(port, services);
    port.onDisconnect.addListener(() => connection.close());
  });
}
