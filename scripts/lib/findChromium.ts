import { existsSync } from 'node:fs';

/** Where systems put Chromium or Chrome; `CHROMIUM` names another. */
const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser of the end-to-end tests; undefined means Playwright's own. */
export const findChromium = (): string | undefined =>
  places.find((path) => path !== undefined && existsSync(path));
