import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

it('only src/cli/output.ts writes to stdout and stderr, so that no foreign text reaches a terminal raw', () => {
  const writers = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) =>
      /\bstd(out|err)\s*\.\s*write\b|\bconsole\./.test(readFileSync(join(SRC, name), 'utf8')),
    );
  expect(writers).toEqual([join('cli', 'output.ts')]);
});
