import { fileURLToPath } from 'node:url';

/** Takes of mathjs, for what it is loaded with in Node, the parser of expressions alone. */
export const parserAlone = {
  find: 'mathjs/lib/browser/math.js',
  replacement: fileURLToPath(new URL('../page/expression-parser.ts', import.meta.url)),
};
