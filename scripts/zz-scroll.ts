import { chromium } from 'playwright-core';
import { findChromium } from './lib/findChromium.ts';
const [,, path = '', w = '1440', h = '900', scheme = 'light', name = 'x', ...sel] = process.argv;
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox','--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader','--disable-background-networking'] });
const page = await browser.newPage({ viewport: { width: Number(w), height: Number(h) }, colorScheme: scheme === 'dark' ? 'dark' : 'light', locale: 'en-GB' });
page.on('console', (m) => { if (m.type() !== 'log') console.log(m.type(), m.text().slice(0, 600)); });
page.on('pageerror', (e) => console.log('ERR', e.message.slice(0, 600)));
await page.goto('http://127.0.0.1:4302/' + path);
await page.waitForTimeout(1500);
for (const [i, s] of sel.entries()) {
  await page.locator(s).first().evaluate((e) => e.scrollIntoView({ behavior: 'instant', block: 'start' }));
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `/tmp/pageshots/${name}-${i}.png` });
}
console.log(await page.evaluate('document.documentElement.scrollWidth'));
await browser.close();
