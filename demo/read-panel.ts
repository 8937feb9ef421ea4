import type { Locator } from '@playwright/test';

/** A line as the panel shows it. */
export interface ShownLine {
  kind: string;
  text: string;
  citations: { message: number; quote: string }[];
}

/** A panel as a person sees it. */
export interface ShownPanel {
  engine: string | null;
  coverage: { of: number; read: number; unread: { message: number; reason: string }[] };
  headline: ShownLine | null;
  lines: ShownLine[];
  dropped: number;
  /** The code of the failure that is shown, or null. */
  failure: string | null;
}

/** Reads a panel from the page: what is reported is what is on the screen, not what the extension meant to show. */
export async function readPanel(panel: Locator): Promise<ShownPanel> {
  return panel.evaluate((element) => {
    const number = (of: Element | null, name: string) => Number(of?.getAttribute(name) ?? 0);
    const lineOf = (item: Element) => ({
      kind: item.getAttribute('data-kind') ?? '',
      text: item.querySelector('.line-text')?.textContent ?? '',
      citations: [...item.querySelectorAll('.citation')].map((citation) => ({
        message: number(citation, 'data-message'),
        quote: citation.getAttribute('data-quote') ?? '',
      })),
    });
    const summary = element.querySelector('.summary');
    const headline = element.querySelector('.headline .line');
    return {
      engine: summary?.getAttribute('data-engine') ?? null,
      coverage: {
        of: number(summary, 'data-of'),
        read: number(summary, 'data-read'),
        unread: [...element.querySelectorAll('.footer [data-reason]')].map((item) => ({
          message: number(item, 'data-message'),
          reason: item.getAttribute('data-reason') ?? '',
        })),
      },
      headline: headline ? lineOf(headline) : null,
      lines: [...element.querySelectorAll('.group .line')].map(lineOf),
      dropped: number(summary, 'data-dropped'),
      failure: element.querySelector('[data-failure]')?.getAttribute('data-failure') ?? null,
    };
  });
}
