import { chromium } from 'playwright-core';
import { findChromium } from './lib/findChromium.ts';
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox','--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader','--disable-background-networking'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
page.on('console', (m) => { if (m.type() !== 'log') console.log(m.type(), m.text().slice(0, 300)); });
await page.goto('http://127.0.0.1:4302/compare/rayong/saysettha/');
await page.waitForTimeout(6000);
const bars = () => page.evaluate(`[...document.querySelectorAll('.map-scale')].map(e=>e.textContent+' '+e.querySelector('.map-scale__bar').style.width).join(' | ')`);
await page.getByRole('button', { name: 'Surroundings' }).click();
await page.waitForTimeout(2500);
console.log(await bars());
await page.screenshot({ path: '/tmp/pageshots/sur.png' });
await page.getByRole('button', { name: 'Zoom in' }).click();
await page.waitForTimeout(1500);
console.log(await bars());
for (let i=0;i<10;i++) { await page.getByRole('button', { name: 'Zoom in' }).click(); await page.waitForTimeout(350); }
console.log(await bars());
for (let i=0;i<14;i++) { await page.getByRole('button', { name: 'Zoom out' }).click(); await page.waitForTimeout(350); }
console.log(await bars());
await page.close();
await browser.close();
