import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STAND_INS } from '../../vitest.config.js';

const REPOSITORY = join(import.meta.dirname, '../..');

describe('tests that stand in for modules', () => {
  it('are named in vitest.config.ts: on the built sources a stand-in would be left unused without a word', () => {
    const tests = readdirSync(join(REPOSITORY, 'test'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `test/${file}`);
    const standing = tests.filter((file) =>
      /^vi\.(do)?[mM]ock\(/m.test(readFileSync(join(REPOSITORY, file), 'utf8')),
    );
    expect(standing.sort()).toEqual([...STAND_INS].sort());
  });
});
