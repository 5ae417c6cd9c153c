import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { heads } from './heads.js';
import { oneFile } from './one-file.js';
import { parserAlone } from './parser-alone.js';
import { BUILD, PAGE, SETTINGS } from './settings.js';

/** The page in one file, packed in `dist/one-file`. It starts its threads in another way, and is the same in all else. */
export default defineConfig({
  ...SETTINGS,
  plugins: [svelte(), heads(), oneFile()],
  resolve: {
    alias: [
      parserAlone,
      ...['start-engine', 'start-simulation'].map((name) => ({
        find: `./${name}.js`,
        replacement: `${PAGE}one-file/${name}.ts`,
      })),
    ],
  },
  build: {
    ...BUILD,
    outDir: '../../../dist/one-file',
    cssCodeSplit: false,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: `${PAGE}one-file/main.ts`,
      output: { format: 'iife', codeSplitting: false },
    },
  },
});
