import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import remixConfig from './remix.config.js';

export default defineConfig({
  plugins: [remix(remixConfig)],
  build: {
    target: 'es2022',
    // A file of its own for every asset: an inlined one would be a `data:` address, which the policy forbids.
    assetsInlineLimit: 0,
    // The source of the server's code is of no use to a browser.
    sourcemap: false,
  },
});
