import { chromium } from 'playwright-core';
import { preview } from 'vite';
const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' });
const site = server.resolvedUrls!.local[0]!;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const z of (process.argv[2] ?? 'morowali,julong').split(',')) {
await page.goto(site + `zones/${z}/`); await page.waitForTimeout(1200);
await page.emulateMedia({ media: 'print' });
await page.pdf({ path: `/tmp/s3/${z}.pdf`, preferCSSPageSize: true, printBackground: true });
}
await page.emulateMedia({ media: 'screen' });
await page.setViewportSize({ width: 768, height: 900 });
await page.goto(site + 'compare/rayong/saysettha/'); await page.waitForTimeout(4000);
console.log(await page.evaluate(() => [...document.querySelectorAll('.map-credits > summary')].map(s => { s.scrollIntoView({block:'center'}); const r = s.getBoundingClientRect(); const pts = []; for (const [dx,dy] of [[.2,.2],[.5,.2],[.8,.2],[.5,.5],[.2,.8],[.5,.8],[.8,.8]]) { const e = document.elementFromPoint(r.x+r.width*dx!, r.y+r.height*dy!); pts.push((e?.tagName ?? '') + '.' + (e instanceof HTMLElement ? e.className : '')); } return JSON.stringify([r.x,r.y,r.width,r.height, pts]); }).join('\n')));
await browser.close(); await server.close();
