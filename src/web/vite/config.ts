import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { heads } from './heads.js';
import { offline } from './offline.js';

// Tests that build the page set it otherwise, and would get one that is larger and slower.
process.env.NODE_ENV = 'production';

/** The page: `dist/page` is a folder of static files that works below any address. */
export default defineConfig({
  root: 'src/web/page',
  base: './',
  publicDir: false,
  logLevel: 'error',
  plugins: [svelte(), heads(), offline()],
  worker: { format: 'es', plugins: () => [heads()] },
  build: {
    outDir: '../../../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // An image in the text of a style would be a source that the policy of the page does not allow.
    assetsInlineLimit: 0,
    // Drawing charts takes more, and is loaded when the first is drawn.
    chunkSizeWarningLimit: 1200,
  },
});
