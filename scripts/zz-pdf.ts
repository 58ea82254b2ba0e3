import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './lib/findChromium.ts';
const b = await chromium.launch({executablePath: findChromium(), args:['--no-sandbox','--disable-gpu']});
const p = await b.newPage();
const paths = process.argv.slice(2);
for (const path of paths) {
  await p.goto('http://127.0.0.1:4307/'+path, {waitUntil:'networkidle'});
  const pdf = await p.pdf({format:'A4', preferCSSPageSize: true, printBackground:false});
  const n = (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  console.log(path, n, pdf.length);
  writeFileSync('/tmp/print/'+path.replaceAll('/','-')+'.pdf', pdf);
}
await b.close();
