import { preview } from 'vite';

/** The built site on a free port; `address` ends in a slash. */
export async function serveSite(): Promise<{
  readonly address: string;
  readonly close: () => Promise<void>;
}> {
  const server = await preview({ preview: { port: 0, strictPort: false }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server has no address');
  return { address, close: () => server.close() };
}
