import { nextPanelState } from '../next-panel-state.ts';
import { INITIAL_STATE, type PanelEvent, type PanelState } from '../panel-state.ts';
import { lineOf, summaryOf } from '../../summary/testing/summary-of.ts';

export const STATUS = {
  type: 'status',
  on: true,
  signedIn: true,
  shortcut: 'Alt+Shift+S',
  proxyHost: 'proxy.example.com',
} as const;
export const OFF = { ...STATUS, on: false } as const;
export const ASKED = { type: 'asked', fresh: false } as const;
export const AFRESH = { type: 'asked', fresh: true } as const;
export const READING = { type: 'reading', read: 1, of: 2 } as const;
export const EXTRACT = summaryOf(['An extract'], { engine: 'extract', model: null });
export const FAILED = { engine: 'extract', fallback: 'model-down' } as const;
export const EARLIER = summaryOf(['What stood before']);
export const FINISHED = summaryOf(['Slate it is'], {}, ['a1', 'a2']);
export const extract = { type: 'extract', summary: EXTRACT } as const;
export const done = { type: 'done', summary: FINISHED } as const;
export const cached = { type: 'cached', summary: EARLIER, isCurrent: false } as const;
export const line = (text: string): PanelEvent => ({ type: 'line', line: lineOf(text) });

export const after = (...events: PanelEvent[]): PanelState =>
  events.reduce(nextPanelState, INITIAL_STATE);
export const textsOf = ({ lines, summary }: PanelState) => ({
  lines: lines.map(({ text }) => text),
  summary: summary?.lines.map(({ text }) => text) ?? null,
});
