import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** Somebody else's site: pages of another origin than the atlas. */
export interface HostSite {
  /** Address of a page with this body. */
  page(body: string): string;
  /** Address of the example report, its embeds coming from the site under test. */
  readonly report: string;
  close(): Promise<void>;
}

/** Where the example page thinks that the atlas is. */
const EXAMPLE_SITE = 'http://127.0.0.1:4173/';

/** Starts the other site on a port of its own. */
export async function startHost(site: string): Promise<HostSite> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    const index = Number(/^\/page(\d+)$/.exec(path)?.[1] ?? Number.NaN);
    const send = (type: string, text: string) => {
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(text);
    };
    const body = bodies[index];
    if (body !== undefined) {
      send('text/html', `<!doctype html><html lang="en"><title>Report</title>${body}</html>`);
    } else if (path === '/report.html') {
      const report = readFileSync('examples/report.html', 'utf8');
      send('text/html', report.replaceAll(EXAMPLE_SITE, site));
    } else if (path === '/report.css')
      send('text/css', readFileSync('examples/report.css', 'utf8'));
    // A browser asks for a favicon of itself.
    else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The host has no port');
  const root = `http://127.0.0.1:${address.port}/`;
  return {
    page: (body) => `${root}page${bodies.push(body) - 1}`,
    report: `${root}report.html`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
