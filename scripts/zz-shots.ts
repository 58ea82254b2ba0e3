import { chromium } from 'playwright-core';
import { findChromium } from './lib/findChromium.ts';
const b = await chromium.launch({executablePath: findChromium(), args:['--no-sandbox','--use-gl=angle','--use-angle=swiftshader','--enable-unsafe-swiftshader']});
const [,, size='360x640', ...paths] = process.argv;
const [width=360,height=640]=size.split('x').map(Number);
for (const path of paths) {
  const p = await b.newPage({viewport:{width,height}, locale:'en-GB', serviceWorkers:'block'});
  await p.goto('http://127.0.0.1:4307/'+path); 
  await Promise.race([p.locator('.atlas-map--live').waitFor({timeout:20000}).catch(()=>{}), p.waitForTimeout(7000)]);
  await p.waitForTimeout(800);
  await p.screenshot({path:`/tmp/print/${size}-${path.replaceAll(/[^a-z0-9]+/g,'-')||'atlas'}.png`});
  const small = await p.evaluate(()=>[...document.querySelectorAll('a,button,select,input,summary')].filter(e=>e.checkVisibility()&&!e.closest('.static-map,.map-area, sup, dd p, p, li p, .note, .sources')).map(e=>({n:(e.textContent||e.getAttribute('aria-label')||'').slice(0,25), r:e.getBoundingClientRect(), c:e.parentElement?.className||''})).filter(x=>x.r.width>0&&(x.r.height<24||x.r.width<24)).map(x=>`${x.n}[${x.c}] ${Math.round(x.r.width)}x${Math.round(x.r.height)}`));
  const wide = await p.evaluate(()=>document.documentElement.scrollWidth);
  console.log(path, 'scrollWidth', wide, 'small:', [...new Set(small)].slice(0,25).join(' | '));
  await p.close();
}
await b.close();
