import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, ending in a slash. */
    site: string;
    /** The same site in a sub-folder of another server. */
    subfolder: string;
  }
}

/** Serves the built site twice: at the root, and in a sub-folder as many hosts do. */
export default async function serve(project: TestProject) {
  const servers = await Promise.all(
    ['/', '/reports/parks/'].map((base) =>
      preview({ base, preview: { port: 0, strictPort: false }, logLevel: 'error' }),
    ),
  );
  const [site = '', subfolder = ''] = servers.map((s) => s.resolvedUrls?.local[0] ?? '');
  project.provide('site', site);
  project.provide('subfolder', subfolder);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
