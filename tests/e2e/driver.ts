import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/lib/findChromium.ts';

// Without a GPU the browser draws pages on the CPU by itself; only WebGL has to be let on it. To force all drawing
// through an emulated GPU made each page, text and all, slower than on any reader's machine.
const drawing = ['--enable-unsafe-swiftshader'];
const quiet = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser of the tests; without WebGL where a test is about its lack. */
export function launch({ webgl = true } = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [...quiet, ...(webgl ? drawing : ['--disable-3d-apis', '--disable-gpu'])],
  });
}

/** A page with everything that went wrong on it: what no reader should see and no test should overlook. */
export interface Visit {
  readonly page: Page;
  /** Errors in the console, exceptions, violated policies, requests to other hosts. */
  readonly troubles: readonly string[];
}

/** Opens a page that keeps count of its troubles. */
export async function visit(
  browser: Browser,
  site: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // A test sees what the server sends; those about use without network say so.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(site).host) {
      troubles.push(`request to ${host}`);
    }
  });
  return { page, troubles };
}

/** Waits until the live map has taken the picture's place. */
export const liveMap = (page: Page) =>
  page.locator('.atlas-map--live').waitFor({ state: 'attached', timeout: 45_000 });
