import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const BUNDLE = 'dist/bundle';

/**
 * Puts what a user starts or imports into few files: Node needs longer to find and read a thousand modules than many a
 * command needs for its work. Entries share the chunks of what they have in common, so that a model of a user's that
 * imports the package extends the one that the command runs.
 */
await build({
  input: {
    index: 'dist/index.js',
    node: 'dist/node/index.js',
    testing: 'dist/testing/index.js',
    main: 'dist/cli/main.js',
    // Looked for next to the code that starts it.
    worker: 'dist/node/workers/worker.js',
  },
  platform: 'node',
  external: [
    // Machine code in files of their packages.
    '@resvg/resvg-js',
    'subset-font',
    // Large, and few files already.
    'mathjs/lib/browser/math.js',
    'vega',
    'vega-lite',
    // There in a development tree alone.
    'esbuild',
  ],
  output: {
    dir: BUNDLE,
    cleanDir: true,
    chunkFileNames: '[name]-[hash].js',
    comments: { legal: true, annotation: true, jsdoc: false },
    // White space alone: names stay, so that what a program throws says where.
    minify: { compress: false, mangle: false, codegen: true },
  },
});

// Only there once the modules are built.
const { CODE_HASHES, codeHashes } = await import(pathToFileURL(resolve('dist/node/model-code.js')).href);
// Of the same modules: what is bundled no longer stands in folders that could be hashed.
writeFileSync(join(BUNDLE, CODE_HASHES), JSON.stringify(codeHashes('dist')));
