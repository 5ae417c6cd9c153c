import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';

const BUNDLE = 'dist/bundle';

/** Parts of the model that every run calls a million times a second. */
const INNERMOST = /\/dist\/(maths|random)\//;

/**
 * A chunk with the innermost functions exports second names of them. V8 takes what is exported for something that may change, and looks
 * it up at each use, also in the chunk that it is from; what is not it compiles into its users.
 */
const secondNames = {
  name: 'second-names',
  renderChunk(code, { moduleIds }) {
    const exported = code.lastIndexOf('export {');
    if (exported < 0 || !moduleIds.some((id) => INNERMOST.test(id))) return null;
    const isConstant = (name) => new RegExp(`(function|const) ${name.replaceAll('$', '\\$')}\\b`).test(code);
    const names = [];
    const list = code.slice(exported).replace(/([\w$]+) as /g, (clause, name) => {
      if (!isConstant(name)) return clause;
      names.push(name);
      return `exported$${names.length - 1} as `;
    });
    if (names.length === 0) return null;
    return `${code.slice(0, exported)}const ${names.map((name, n) => `exported$${n}=${name}`).join()};${list}`;
  },
};

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
  plugins: [secondNames],
  external: [
    // Machine code in files of their packages.
    '@resvg/resvg-js',
    'subset-font',
    // Large, and few files already.
    'mathjs/lib/browser/math.js',
    'vega',
    'vega-lite',
    // For work over a queue alone.
    'bullmq',
    'ioredis',
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
