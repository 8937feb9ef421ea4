import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type { Reader } from './reader-entry.ts';

/** A secure context, as an extension's page is; it is answered here and never looked up. */
const HOME = 'https://reader.example/';
const PAGE = '<!doctype html><title>reader</title><body>';

/** The reader in a page of a real Chromium. */
export interface OpenReader {
  /** Calls one of the reader's functions (reader-entry.ts) in the page. */
  call<Name extends keyof Reader>(
    name: Name,
    ...args: Parameters<Reader[Name]>
  ): Promise<Awaited<ReturnType<Reader[Name]>>>;
  page: Page;
  close(): Promise<void>;
}

/** Bundles the reader from source and opens it in a headless Chromium. */
export async function openReader(): Promise<OpenReader> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  await page.route(HOME, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.goto(HOME);
  await page.addScriptTag({ content: await bundle() });
  return {
    page,
    call: (name, ...args) =>
      page.evaluate(
        ([method, values]) => {
          const { reader } = globalThis as unknown as {
            reader: Record<string, (...a: unknown[]) => unknown>;
          };
          return reader[method]?.(...values);
        },
        [name, args] as const,
      ) as never,
    close: () => browser.close(),
  };
}

function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
}

async function bundle(): Promise<string> {
  const input = fileURLToPath(new URL('reader-entry.ts', import.meta.url));
  const build = await rolldown({ input, logLevel: 'silent' });
  const { output } = await build.generate({ format: 'iife' });
  return output[0].code;
}
