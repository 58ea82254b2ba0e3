const texts = [
  {
    lang: 'en',
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page was moved. Every zone is in the list of the atlas.',
    link: 'Open the atlas',
    path: '',
  },
  {
    lang: 'zh-Hans',
    title: '没有这一页',
    text: '网址可能有误，或页面已移动。所有园区都在图集的列表中。',
    link: '打开图集',
    path: 'zh/',
  },
] as const;

/**
 * `404.html`, which most static hosts send for whatever is not there, from any depth. So its links begin at the
 * root of the server: below the path of the site's address, or where that is not known, without a style, with the
 * root itself. `template` is the built index.html, which knows the style sheets.
 */
export function notFoundPage(template: string, site: string | undefined): string {
  const root = site === undefined ? '/' : new URL(site).pathname;
  const styles = site === undefined ? [] : (template.match(/<link rel="stylesheet"[^>]*>/g) ?? []);
  const parts = texts.map(
    ({ lang, title, text, link, path }) =>
      `<section lang="${lang}"><h1>${title}</h1><p>${text}</p><p><a href="${root}${site === undefined ? '' : path}">${link}</a></p></section>`,
  );
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    '<meta name="robots" content="noindex" />',
    '<title>There is no such page · 没有这一页 · Park Atlas</title>',
    ...styles.map((style) =>
      style.replaceAll(' crossorigin', '').replace('href="./', `href="${root}`),
    ),
    '</head>',
    `<body class="not-found"><main>${parts.join('')}</main></body>`,
    '</html>',
    '',
  ].join('\n');
}
