import { chromium } from 'playwright-core';
import { findChromium } from './lib/findChromium.ts';
const [,, path = '', w = '1440', h = '900', scheme = 'light', name = 'x', full = '', wait='live'] = process.argv;
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox','--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader','--disable-background-networking'] });
const page = await browser.newPage({ viewport: { width: Number(w), height: Number(h) }, colorScheme: scheme === 'dark' ? 'dark' : 'light', locale: 'en-GB', javaScriptEnabled: wait !== 'nojs' });
page.on('console', (m) => { if (m.type() !== 'log') console.log(m.type(), m.text().slice(0, 600)); });
page.on('pageerror', (e) => console.log('ERR', e.message.slice(0, 600)));
await page.goto('http://127.0.0.1:4302/' + path);
if (wait === 'live') { await page.locator('.atlas-map--live').first().waitFor({ state: 'attached', timeout: 20000 }).catch(() => console.log('no live')); await page.waitForTimeout(2500); }
else await page.waitForTimeout(800);
console.log('scrollWidth', await page.evaluate('document.documentElement.scrollWidth').catch(()=>''));
console.log(await page.evaluate(`[...document.querySelectorAll('.map-scale')].map(e=>e.textContent+' '+e.querySelector('.map-scale__bar').style.width).join(' | ')`).catch(()=>''));
await page.screenshot({ path: `/tmp/pageshots/${name}.png`, fullPage: full === 'full' });
if (full === 'pdf') { await page.pdf({ path: `/tmp/pageshots/${name}.pdf`, format: 'A4' }); }
await browser.close();
