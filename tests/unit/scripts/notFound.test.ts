import { describe, expect, it } from 'vitest';
import { notFoundPage } from '../../../scripts/lib/notFound.ts';

const template = '<link rel="stylesheet" crossorigin href="./assets/index-abc.css">';
const addresses = (html: string, at: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => new URL(href, at).href);

describe('the page for what is not there', () => {
  it('leads to the atlas in both languages from any depth', () => {
    const html = notFoundPage(template, 'https://example.org/reports/parks/');
    for (const path of ['x', 'zones/nowhere/', 'zh/compare/a/b/c/d']) {
      expect(addresses(html, `https://example.org/reports/parks/${path}`)).toEqual([
        'https://example.org/reports/parks/assets/index-abc.css',
        'https://example.org/reports/parks/',
        'https://example.org/reports/parks/zh/',
      ]);
    }
    expect(html).toContain('<section lang="zh-Hans"><h1>没有这一页</h1>');
  });

  it('asks for no style that may not be there where the address of the site is not known', () => {
    const html = notFoundPage(template, undefined);
    expect(addresses(html, 'http://localhost/zones/nowhere/')).toEqual(
      Array(2).fill('http://localhost/'),
    );
    expect(html).not.toMatch(/style|script/);
  });
});
