import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The policy that the site keeps on every page; README tells hosts to send it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  // The preview of an embed is a frame of the site's own.
  "frame-src 'self'",
  "base-uri 'none'",
].join('; ');

export default defineConfig(({ command, isPreview }) => ({
  base: './',
  // A page that does not exist is not the atlas: only the development server answers every path with it.
  appType: command === 'serve' && !isPreview ? 'spa' : 'mpa',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: ['chrome111', 'firefox114', 'safari16.4'],
    assetsInlineLimit: 0,
    // A browser that does not know these hints fetches the same files a little later.
    modulePreload: { polyfill: false },
    // The map engine is one megabyte and comes as one file; it is loaded when the map is in view.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every page needs is one file; what the page waits for before it is painted stays apart from it.
          groups: [
            {
              name: 'boot',
              test: /src\/(startFailed|languageTags|state\/address)\.ts$|preload-helper/,
              priority: 1,
            },
            { name: 'main', test: /src\/(main|App|content)\.tsx$/ },
          ],
        },
      },
    },
  },
  server: { port: 5173, strictPort: true },
  preview: {
    host: '127.0.0.1',
    port: 4173,
    strictPort: true,
    headers: { 'Content-Security-Policy': contentSecurityPolicy },
    // Scripts and data of an embed are fetched from other origins, a sandboxed frame's being “null”.
    cors: { origin: '*' },
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts?(x)'] } },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/component/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/server.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    env: { TZ: 'UTC' },
  },
}));
