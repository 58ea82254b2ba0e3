import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export { launch } from '../../scripts/lib/browser.ts';

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
