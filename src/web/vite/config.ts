import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { heads } from './heads.js';
import { offline } from './offline.js';
import { parserAlone } from './parser-alone.js';

// Tests that build the page set it otherwise, and would get one that is larger and slower.
process.env.NODE_ENV = 'production';

const PAGE = fileURLToPath(new URL('../page/', import.meta.url));

/** The page: `dist/page` is a folder of static files that works below any address. */
export default defineConfig({
  root: 'src/web/page',
  base: './',
  publicDir: false,
  logLevel: 'error',
  plugins: [svelte(), heads(), offline()],
  resolve: { alias: [parserAlone] },
  build: {
    outDir: '../../../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    // An image in the text of a style would be a source that the policy of the page does not allow.
    assetsInlineLimit: 0,
    // Drawing charts takes more, and is loaded when the first is drawn.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // Page and threads are entries of one build, so that they share files: the model, what draws charts.
      input: { index: `${PAGE}index.html`, thread: `${PAGE}thread.ts` },
      // The page names the file of its threads, whose name is therefore the same in every version.
      output: {
        entryFileNames: ({ name }) => (name === 'thread' ? 'thread.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
