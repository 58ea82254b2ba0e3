import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { getuid } from 'node:process';
import { findChromium } from './lib/findChromium.ts';

// Finds a browser for the end-to-end tests, or installs one: from Debian where that can be done, else Playwright's.

/** A bare Chromium has no glyph for the zones' languages. */
const packages = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk', 'fonts-thai-tlwg'];

function isDebianRoot(): boolean {
  return (
    getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function run(command: string, ...rest: string[]): void {
  console.log([command, ...rest].join(' '));
  execFileSync(command, rest, { stdio: 'inherit' });
}

if (!findChromium()) {
  if (isDebianRoot()) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages);
  } else run('npx', 'playwright-core', 'install', 'chromium');
}
