import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './findChromium.ts';

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

/** The flags of every browser that tests and scripts start; without WebGL where a test is about its lack. */
export const browserFlags = ({ webgl = true } = {}): string[] => [
  ...quiet,
  ...(webgl ? drawing : ['--disable-3d-apis', '--disable-gpu']),
];

/** Starts the browser of tests and scripts. */
export function launch(options: { webgl?: boolean } = {}): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: browserFlags(options) });
}

/** Until a page's live map is there, if it has one, and a moment for fonts and pictures. */
export async function settle(page: Page): Promise<void> {
  const map = page.locator('.atlas-map').first();
  if ((await map.count()) > 0 && (await map.isVisible())) {
    const live = page.locator('.atlas-map--live').first();
    await live.waitFor({ timeout: 20_000 }).catch(() => {});
  }
  await page.waitForTimeout(800);
}
