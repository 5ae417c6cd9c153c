import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { heads } from './heads.js';
import { oneFile } from './one-file.js';
import { parserAlone } from './parser-alone.js';

process.env.NODE_ENV = 'production';

const PAGE = fileURLToPath(new URL('../page/', import.meta.url));

/** The page in one file, packed in `dist/one-file`. It starts its threads in another way, and is the same in all else. */
export default defineConfig({
  root: 'src/web/page',
  base: './',
  publicDir: false,
  logLevel: 'error',
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
    outDir: '../../../dist/one-file',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: `${PAGE}one-file/main.ts`,
      output: { format: 'iife', codeSplitting: false },
    },
  },
});
