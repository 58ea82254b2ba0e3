import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, visit } from './driver.ts';
import { type HostSite, startHost } from './hostPage.ts';

const site = inject('site');
let browser: Browser;
let host: HostSite;
beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), startHost(site)]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** Opens a page of the other site; what it fetches from the atlas is no trouble, anything else is. */
async function visitHost(url: string, options: BrowserContextOptions = {}, by = browser) {
  const { page, troubles } = await visit(by, url, options);
  await page.goto(url);
  const own = `request to ${new URL(site).host}`;
  return { page, troubles: () => troubles.filter((trouble) => trouble !== own) };
}

const iframe = (path: string, more = 'height="560"') =>
  `<iframe src="${site}${path}" title="Atlas" width="100%" style="border:0" ${more}></iframe>`;
const atlas = (page: Page, n = 0) => page.frameLocator('iframe').nth(n);

describe('1 and 12: the plain frame', () => {
  it('works where the code of the dialog is pasted, and leads to the same view', async () => {
    const { page: origin, troubles: there } = await visit(browser, site);
    await origin.goto(
      `${site}?country=ID&q=${encodeURIComponent('"><img src=x onerror=alert(1)>')}`,
    );
    // What the address asks for is there once the page has started.
    await origin.getByText('No zone matches.').waitFor();
    await origin.getByRole('searchbox').fill('');
    await origin.getByRole('button', { name: 'Embed', exact: true }).click();
    const dialog = origin.getByRole('dialog', { name: 'Embed this view' });
    await dialog.getByRole('combobox', { name: 'Theme', exact: true }).selectOption('Dark');
    const code = await dialog.getByRole('textbox', { name: 'Embed code' }).inputValue();
    expect(there).toEqual([]);
    await origin.context().close();

    const { page, troubles } = await visitHost(host.page(code));
    const zones = atlas(page).getByRole('list', { name: 'Zones' }).getByRole('link');
    await expect.poll(() => zones.count(), { timeout: 15_000 }).toBe(3);
    expect(await atlas(page).getByRole('banner').count()).toBe(0);
    expect(await atlas(page).getByRole('contentinfo').innerText()).toMatch(
      /Park Atlas 0\.1\.0 · \d+ \w+ \d{4} · CC BY 4\.0/,
    );
    expect(await page.locator('iframe').getAttribute('title')).toContain('Park Atlas');

    await atlas(page)
      .getByRole('checkbox', { name: /^Thailand/ })
      .check();
    const open = atlas(page).getByRole('link', { name: 'Open in the atlas' });
    const href = await open.getAttribute('href');
    expect(href).toBe(`${site}?country=ID,TH&theme=dark`);
    expect(await open.getAttribute('rel')).toBe('noopener');
    const [full] = await Promise.all([page.waitForEvent('popup'), open.click()]);
    await full.getByRole('checkbox', { name: /^Thailand/, checked: true }).waitFor();
    expect(await full.getByRole('banner').count()).toBe(1);
    expect(await full.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(troubles()).toEqual([]);
    await page.context().close();
  });

  it('shows no header before the atlas has started', async () => {
    const { page } = await visit(browser, site);
    await page.route('**/assets/index-*.js', () => {});
    await page.goto(`${site}zones/rayong/?embed=1&theme=dark`, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(22, 33, 42)',
    );
    await page.context().close();
  });

  it('lets links to other pages open beside the report', async () => {
    const { page } = await visitHost(host.page(iframe('?embed=1&zone=rayong')));
    const link = atlas(page).getByRole('link', { name: 'Full page' });
    const [full] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await full.getByRole('banner').waitFor();
    expect(full.url()).toBe(`${site}zones/rayong/`);
    await page.context().close();
  });

  it('leaves out of its links what WordPress puts behind its address', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}zones/rayong/?embed=1#?secret=abc`, { waitUntil: 'networkidle' });
    const open = page.getByRole('link', { name: 'Open in the atlas' });
    expect(await open.getAttribute('href')).toBe(`${site}zones/rayong/`);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('opens without a complaint where the host’s policy names no frames, and says why it shows none', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.route(`${site}zones/rayong/`, async (route) => {
      const response = await route.fetch();
      const policy = response.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("frame-src 'self'; ");
      const headers = { ...response.headers() };
      headers['content-security-policy'] = policy.replace("frame-src 'self'; ", '');
      await route.fulfill({ response, headers });
    });
    await page.goto(`${site}zones/rayong/`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Embed', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Embed this view' });
    const code = dialog.getByRole('textbox', { name: 'Embed code' });
    expect(await code.inputValue()).toContain('zones/rayong/?embed=1');
    await page.waitForTimeout(500);
    expect(troubles).toEqual([]);
    await dialog.getByText('Preview', { exact: true }).click();
    await dialog.getByText('does not let the page show a frame').waitFor();
    expect(await dialog.locator('iframe').count()).toBe(0);
    await dialog.getByRole('combobox', { name: 'Form', exact: true }).selectOption('Picture');
    expect(await dialog.getByRole('img', { name: /Rayong/ }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('offers a chart with that chart chosen', async () => {
    const { page, troubles } = await visit(browser, site);
    await page.goto(`${site}zones/rayong/`, { waitUntil: 'networkidle' });
    await page.locator('.save-chart > summary', { hasText: 'Rights in land' }).click();
    const button = page.getByRole('button', { name: /^Embed: Rights in land/ });
    await button.click();
    const dialog = page.getByRole('dialog', { name: 'Embed this view' });
    expect(await dialog.getByRole('combobox', { name: 'Part', exact: true }).inputValue()).toBe(
      'figure:tenure',
    );
    const code = dialog.getByRole('textbox', { name: 'Embed code' });
    expect(await code.inputValue()).toContain('zones/rayong/?figure=tenure&amp;embed=1');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  it('offers a part of a zone, the picture and the element in the dialog, and copies', async () => {
    const { page, troubles } = await visit(browser, site, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.goto(`${site}zones/rayong/`);
    const button = page.getByRole('button', { name: 'Embed', exact: true });
    await button.focus();
    const dialog = page.getByRole('dialog', { name: 'Embed this view' });
    // A key that comes before the page has started does nothing.
    const pressed = async () => {
      await page.keyboard.press('Enter');
      return dialog.count();
    };
    await expect.poll(pressed, { timeout: 15_000, interval: 500 }).toBe(1);
    const code = dialog.getByRole('textbox', { name: 'Embed code' });
    await dialog.getByRole('combobox', { name: 'Part', exact: true }).selectOption('Revenue');
    expect(await code.inputValue()).toContain('zones/rayong/?dimension=revenue&amp;embed=1');
    expect(await dialog.locator('iframe').count()).toBe(0);
    await dialog.getByText('Preview', { exact: true }).click();
    const preview = dialog.frameLocator('iframe');
    await preview.getByRole('heading', { name: 'Revenue' }).waitFor();
    await preview.getByRole('heading', { name: 'Talent' }).waitFor({ state: 'detached' });
    await dialog.getByRole('combobox', { name: 'Form', exact: true }).selectOption('Picture');
    const loaded = await dialog.getByRole('img').evaluate(async (img) => {
      if (!(img instanceof HTMLImageElement)) return 0;
      await img.decode();
      return img.naturalWidth;
    });
    expect(loaded).toBe(1200);
    await dialog
      .getByRole('combobox', { name: 'Form', exact: true })
      .selectOption('Element of the page');
    expect(await code.inputValue()).toContain('<park-atlas zone="rayong" dimension="revenue"');
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await dialog.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
    await page.keyboard.press('Escape');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('2: the frame with the script beside it', () => {
  it('is as high as its content at every width, growing and shrinking', async () => {
    const body = `${iframe('?embed=1', 'height="300"')}<script src="${site}embed.js" async></script>`;
    const { page, troubles } = await visitHost(host.page(body));
    const content = atlas(page).locator('#root');
    await atlas(page).getByRole('contentinfo').waitFor();
    const heights: number[] = [];
    for (const width of [1200, 320, 768, 480, 1200]) {
      await page.setViewportSize({ width, height: 700 });
      const inner = () => content.evaluate((root) => root.getBoundingClientRect().height);
      const outer = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
      const difference = async () => Math.abs((await outer()) - (await inner()));
      await expect.poll(difference, { timeout: 15_000 }).toBeLessThanOrEqual(1);
      // And there it stays: the content does not follow the frame.
      await page.waitForTimeout(500);
      expect(await difference()).toBeLessThanOrEqual(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      heights.push(await outer());
    }
    const [first = 0, narrow = 0, , , last = 0] = heights;
    expect(narrow).toBeGreaterThan(first + 100);
    expect(last).toBe(first);
    expect(troubles()).toEqual([]);
    await page.context().close();
  });

  it('heeds nothing that is not well formed, and takes on a theme', async () => {
    const { page, troubles } = await visitHost(host.page(iframe('zones/kitic/?embed=1')));
    await atlas(page).getByRole('contentinfo').waitFor();
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentWindow;
      const junk = [null, 1, '<img src=x onerror=alert(1)>', [], { type: 'park-atlas:theme' }];
      const more = [
        { type: 'park-atlas:theme', version: 1, theme: '"><script>' },
        { type: '__proto__', version: 1 },
        { type: 'park-atlas:theme', version: '1', theme: 'dark' },
      ];
      for (const data of [...junk, ...more]) frame?.postMessage(data, '*');
    });
    const theme = () => atlas(page).locator('html').getAttribute('data-theme');
    await page.waitForTimeout(300);
    expect(await theme()).toBeNull();
    await page.evaluate(() => {
      const message = { type: 'park-atlas:theme', version: 1, theme: 'dark' };
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    });
    await atlas(page).locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    expect(troubles()).toEqual([]);
    await page.context().close();
  });
});

const module = `<script type="module" src="${site}park-atlas.js"></script>`;

describe('3 and 4: the element', () => {
  it('stands twice on a page without sharing anything', async () => {
    const { page, troubles } = await visitHost(
      host.page(
        `${module}<style>h1 { color: rgb(255, 0, 0) }</style><h1>Report</h1>
        <park-atlas id="a" zone="rayong" dimension="land" theme="dark">first</park-atlas>
        <park-atlas id="b" view="atlas" lang="zh">second</park-atlas>`,
      ),
    );
    const a = page.locator('#a');
    const b = page.locator('#b');
    await a.getByRole('heading', { name: 'Thai-Chinese Rayong Industrial Zone' }).waitFor();
    await b.getByRole('list', { name: '园区' }).waitFor();
    const colour = (element: typeof a) =>
      element.locator('.park-atlas').evaluate((root) => getComputedStyle(root).backgroundColor);
    expect(await colour(a)).toBe('rgb(22, 33, 42)');
    expect(await colour(b)).toBe('rgb(255, 255, 255)');
    // Styles neither come in nor go out, and the page's address is its own.
    expect(
      await a.getByRole('heading', { level: 1 }).evaluate((h) => getComputedStyle(h).color),
    ).toBe('rgb(230, 236, 239)');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
    expect(await page.evaluate(() => document.head.querySelectorAll('link').length)).toBe(0);

    const selected = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('park-atlas:select', (event) => {
            if (event instanceof CustomEvent && event.target instanceof Element) {
              resolve([event.target.id, event.detail.zone]);
            }
          });
        }),
    );
    const before = page.url();
    await b.getByRole('link', { name: '中印尼合作区' }).first().click();
    expect(await selected).toEqual(['b', 'kitic']);
    await b.getByRole('complementary').getByRole('heading', { name: '税收' }).waitFor();
    expect(page.url()).toBe(before);

    // A number leads to its source within the element.
    await a
      .getByRole('link', { name: /^Source \d+$/ })
      .first()
      .click();
    expect(page.url()).toBe(before);
    expect(await a.evaluate((e) => e.shadowRoot?.activeElement?.id)).toMatch(/^source-\d+$/);

    await a.evaluate((element) => {
      element.setAttribute('theme', 'light');
      element.setAttribute('zone', 'saysettha');
    });
    await a.getByRole('heading', { level: 1, name: /Saysettha/ }).waitFor();
    expect(await colour(a)).toBe('rgb(255, 255, 255)');
    expect(troubles()).toEqual([]);
    await page.context().close();
  });

  it('compares two zones without a live map, as high as its table is long', async () => {
    const { page, troubles } = await visitHost(
      host.page(`${module}<park-atlas compare="rayong,saysettha">words</park-atlas>`),
    );
    const element = page.locator('park-atlas');
    const table = element.getByRole('table', { name: 'Comparison' });
    await table.waitFor();
    const title = await page.title();
    expect(await element.getByRole('combobox', { name: 'First zone' }).count()).toBe(0);
    expect(await element.locator('.pair-map .static-map').count()).toBe(2);
    expect(await element.locator('canvas').count()).toBe(0);
    const height = () => element.evaluate((e) => e.getBoundingClientRect().height);
    const before = await height();
    const [address, rows] = [page.url(), await table.getByRole('row').count()];
    await element.getByRole('button', { name: /^Differences/ }).click();
    await expect.poll(() => table.getByRole('row').count()).toBeLessThan(rows);
    await expect.poll(height).toBeLessThan(before - 100);
    expect([page.url(), await page.title()]).toEqual([address, title]);
    expect(troubles()).toEqual([]);
    await page.context().close();
  });

  it('frees what it held when it is taken away, and can come back', async () => {
    const url = host.page(`${module}<park-atlas view="atlas">words</park-atlas>`);
    const { page, troubles } = await visit(browser, url);
    await page.addInitScript(() => {
      const contexts: unknown[] = [];
      Reflect.set(window, 'contexts', contexts);
      const original = HTMLCanvasElement.prototype.getContext;
      Reflect.set(
        HTMLCanvasElement.prototype,
        'getContext',
        function (this: HTMLCanvasElement, ...rest: Parameters<typeof original>) {
          const context: unknown = Reflect.apply(original, this, rest);
          if (context && rest[0] === 'webgl2') contexts.push(context);
          return context;
        },
      );
    });
    await page.goto(url);
    const live = () =>
      page.evaluate(() => {
        const contexts: WebGL2RenderingContext[] = Reflect.get(window, 'contexts');
        return contexts.filter((context) => !context.isContextLost()).length;
      });
    const map = page.locator('.atlas-map--live');
    await map.waitFor({ state: 'attached', timeout: 45_000 });
    expect(await live()).toBe(1);
    for (let i = 0; i < 3; i += 1) {
      await page.evaluate(() => {
        const element = document.querySelector('park-atlas');
        if (!element) return;
        element.remove();
        Reflect.set(window, 'kept', element);
      });
      await page.waitForTimeout(300);
      expect(await live()).toBe(0);
      expect(await page.evaluate(() => Reflect.get(window, 'kept').shadowRoot.innerHTML)).toBe(
        '<slot></slot>',
      );
      await page.evaluate(() => document.body.append(Reflect.get(window, 'kept')));
      await map.waitFor({ state: 'attached', timeout: 45_000 });
      expect(await live()).toBe(1);
    }
    expect(troubles.filter((t) => t !== `request to ${new URL(site).host}`)).toEqual([]);
    await page.context().close();
  });

  it('leaves its own text where there is no such zone, and where the script does not come', async () => {
    const { page } = await visitHost(
      host.page(`${module}<park-atlas zone="atlantis"><a href="${site}">Atlas</a></park-atlas>`),
    );
    await page.waitForTimeout(1500);
    expect(await page.getByRole('link', { name: 'Atlas' }).isVisible()).toBe(true);
    await page.context().close();
    const { page: still } = await visitHost(
      host.page(`<park-atlas zone="rayong">words</park-atlas>`),
    );
    expect(await still.getByText('words').isVisible()).toBe(true);
    await still.context().close();
  });

  it('is mounted and taken away by function', async () => {
    const { page, troubles } = await visitHost(
      host.page(`<div id="here">words</div><script type="module">
        import { mount } from '${site}park-atlas.js';
        window.dispose = mount(document.getElementById('here'), { view: 'policy', theme: 'dark' });
      </script>`),
    );
    await page.getByRole('heading', { level: 1, name: 'Policy mobility' }).waitFor();
    await page.evaluate(() => Reflect.get(window, 'dispose')());
    expect(await page.getByText('words').isVisible()).toBe(true);
    expect(troubles()).toEqual([]);
    await page.context().close();
  });
});

describe('5, 6 and 7: safe', () => {
  it('works in a sandbox of no origin, under the policy, with the picture for the map', async () => {
    const sandbox = 'height="560" sandbox="allow-scripts"';
    const { page, troubles } = await visitHost(
      host.page(
        `${iframe('?embed=1&country=ID', sandbox)}<script src="${site}embed.js" async></script>`,
      ),
    );
    await atlas(page).getByText('The live map could not start').waitFor();
    const zones = atlas(page).getByRole('list', { name: 'Zones' }).getByRole('link');
    expect(await zones.count()).toBe(3);
    await zones.filter({ hasText: 'Julong' }).click();
    await atlas(page).getByRole('heading', { name: 'Land', exact: true }).waitFor();
    // The script gives a frame of no origin its height too.
    const inner = () =>
      atlas(page)
        .locator('#root')
        .evaluate((e) => e.clientHeight);
    const outer = () => page.locator('iframe').evaluate((frame) => frame.clientHeight);
    await expect.poll(async () => Math.abs((await outer()) - (await inner()))).toBeLessThan(2);
    expect(await outer()).toBeGreaterThan(4000);
    expect(troubles()).toEqual([]);
    await page.context().close();
  });

  it('keeps nothing: no cookie, no storage', async () => {
    const { page } = await visitHost(host.page(iframe('zones/julong/?embed=1')));
    await atlas(page).getByRole('contentinfo').waitFor();
    const { cookies, origins } = await page.context().storageState();
    expect([cookies, origins]).toEqual([[], []]);
    await page.context().close();
  });
});

describe('8 and 9: with less', () => {
  it('without script the facts and sources of a zone are in the frame', async () => {
    const { page } = await visitHost(host.page(iframe('zones/longjiang/?embed=1')), {
      javaScriptEnabled: false,
    });
    await atlas(page).getByRole('heading', { name: 'Revenue' }).waitFor();
    expect(await atlas(page).locator('.fact').count()).toBeGreaterThan(30);
    expect(await atlas(page).locator('.sources li').count()).toBeGreaterThan(20);
    await page.context().close();
  });

  it('without WebGL the picture is there, and its zones open by keyboard', async () => {
    const plain = await launch({ webgl: false });
    const { page } = await visitHost(host.page(iframe('?embed=1')), {}, plain);
    await atlas(page).getByText('WebGL 2 is missing').waitFor();
    await atlas(page)
      .locator('.static-map')
      .getByRole('link', { name: /^KITIC/ })
      .focus();
    await page.keyboard.press('Enter');
    await atlas(page)
      .getByRole('complementary')
      .getByRole('heading', { name: 'Land', exact: true })
      .waitFor();
    await plain.close();
  });
});

describe('10 and 11: a guest that does not disturb', () => {
  it('lets the wheel scroll the report, over the live map too', async () => {
    const body = `<h1>Report</h1>${iframe('?embed=1')}<p style="height:3000px">on</p>`;
    const { page } = await visitHost(host.page(body));
    await atlas(page).locator('.atlas-map--live').waitFor({ state: 'attached', timeout: 45_000 });
    await page.mouse.move(900, 400);
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
    await page.context().close();
  });

  it('takes no focus and moves nothing on load; Tab enters, visits and leaves', async () => {
    const body = `<p style="height:1200px"><a href="#x" id="before">before</a></p>
      ${iframe('?embed=1&controls=0&zone=rayong&dimension=land')}<a href="#y" id="after">after</a>`;
    const { page, troubles } = await visitHost(host.page(body));
    await atlas(page).getByRole('heading', { name: 'Land', exact: true }).waitFor();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => [document.activeElement?.tagName, window.scrollY])).toEqual([
      'BODY',
      0,
    ]);
    await page.context().close();

    const slim = host.page(
      `<a href="#x" id="before">before</a>${iframe('?embed=1&controls=0')}<a href="#y" id="after">after</a>`,
    );
    const { page: report } = await visitHost(slim);
    await atlas(report).locator('.atlas-map--live').waitFor({ state: 'attached', timeout: 45_000 });
    await report.locator('#before').focus();
    const visited: string[] = [];
    for (let i = 0; i < 20; i += 1) {
      await report.keyboard.press('Tab');
      const id = await report.evaluate(() => document.activeElement?.id);
      if (id === 'after') break;
      visited.push(
        await atlas(report)
          .locator(':focus')
          .evaluate((e) => e.getAttribute('aria-label') ?? e.textContent ?? ''),
      );
    }
    expect(
      visited.filter((name) => /, (Indonesia|Thailand|Laos|Vietnam|Cambodia)$/.test(name)),
    ).toHaveLength(7);
    expect(visited.at(-1)).toBe('Open in the atlas');
    expect(await report.evaluate(() => document.activeElement?.id)).toBe('after');
    expect(troubles()).toEqual([]);
    await report.context().close();
  });
});

describe('the example report', () => {
  it.each([320, 768, 1200])('shows its four embeds at %i pixels', async (width) => {
    const { page, troubles } = await visitHost(host.report, { viewport: { width, height: 900 } });
    await atlas(page).getByRole('contentinfo').waitFor();
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    await atlas(page, 1)
      .getByRole('heading', { name: /^Income tax rate/ })
      .waitFor();
    await page.locator('park-atlas').getByRole('heading', { name: 'Talent' }).waitFor();
    await page.locator('main > figure').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector('img')?.naturalWidth === 1440);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(troubles()).toEqual([]);
    await page.context().close();
  });
});
