import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { heads } from './heads.js';
import { offline } from './offline.js';
import { parserAlone } from './parser-alone.js';
import { BUILD, PAGE, SETTINGS } from './settings.js';

/** The page: `dist/page` is a folder of static files that works below any address. */
export default defineConfig({
  ...SETTINGS,
  plugins: [svelte(), heads(), offline()],
  resolve: { alias: [parserAlone] },
  build: {
    ...BUILD,
    outDir: '../../../dist/page',
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
