import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as IConfiguration;

/** A small house with one violation of each rule, and beside them imports that are allowed. */
const HOUSE: Record<string, string> = {
  'package.json':
    '{ "name": "house", "type": "module", "dependencies": { "zod": "1.0.0", "left": "1.0.0" } }',
  'node_modules/zod/package.json':
    '{ "name": "zod", "version": "1.0.0", "type": "module", "main": "index.js" }',
  'node_modules/zod/index.js': 'export const z = 1;',
  'node_modules/left/package.json':
    '{ "name": "left", "version": "1.0.0", "type": "module", "main": "index.js" }',
  'node_modules/left/index.js': 'export const left = 1;',
  'src/maths/exp.ts': 'export const exp = 1;',
  'src/maths/left.ts': "import { left } from 'left';\nexport const twice = left;",
  'src/random/draw.ts': "import { exp } from '../maths/exp.js';\nexport const draw = exp;",
  'src/statistics/mean.ts': "import { draw } from '../random/draw.js';\nexport const mean = draw;",
  'src/model/year.ts':
    "import { birth } from './submodels/births/birth.js';\nimport type { Scenario } from '../scenario/scenario.js';\nexport const year: Scenario = birth;",
  'src/model/schema.ts': "import { z } from 'zod';\nexport const schema = z;",
  'src/model/clock.ts': "import { readFileSync } from 'node:fs';\nexport const clock = readFileSync;",
  'src/model/gone.ts': "import { gone } from './nowhere.js';\nexport const back = gone;",
  'src/model/submodels/births/birth.ts':
    "import { death } from '../deaths/death.js';\nexport const birth = death;",
  'src/model/submodels/deaths/death.ts':
    "import { exp } from '../../../maths/exp.js';\nexport const death = exp;",
  'src/scenario/scenario.ts':
    "import { z } from 'zod';\nexport type Scenario = number;\nexport const schema = z;",
  'src/charts/hen.ts': "import { egg } from './egg.js';\nexport const hen = (): number => egg();",
  'src/charts/egg.ts': "import { hen } from './hen.js';\nexport const egg = (): number => hen();",
  'src/report/alone.ts': 'export const alone = 1;',
  'src/attic/box.ts': "import { exp } from '../maths/exp.js';\nexport const box = exp;",
  'src/cli/main.ts':
    "import { readFileSync } from 'node:fs';\nimport { lib } from '../index.js';\nexport const main = [readFileSync, lib];",
  'src/node/index.ts': 'export const pool = 1;',
  'src/index.ts': "export { pool as lib } from './node/index.js';",
  'tsconfig.json': '{ "compilerOptions": { "module": "NodeNext", "moduleResolution": "NodeNext" } }',
};

let folder = '';
let found: string[] = [];

const violations = (result: ICruiseResult): string[] =>
  result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'medinno-arrows-'));
  for (const [path, text] of Object.entries(HOUSE)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { forbidden, options } = configuration;
  const cruised = await cruise(
    ['src'],
    { ...options, baseDir: folder, validate: true, ruleSet: { forbidden: forbidden ?? [] } },
    options?.enhancedResolveOptions,
  );
  found = violations(cruised.output as ICruiseResult);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the arrows of the house', () => {
  it.each([
    [
      'a folder that imports a later one, even a type alone',
      'arrow-of-model: src/model/year.ts -> src/scenario/scenario.ts',
    ],
    ['siblings that import each other', 'arrow-of-statistics: src/statistics/mean.ts -> src/random/draw.ts'],
    ['a schema library in the model', 'package-zod: src/model/schema.ts -> node_modules/zod/index.js'],
    ['a package without its line', 'package-unlisted: src/maths/left.ts -> node_modules/left/index.js'],
    ['a module of Node in the model', 'browser-too: src/model/clock.ts -> fs'],
    [
      'submodels that call each other',
      'submodels-apart: src/model/submodels/births/birth.ts -> src/model/submodels/deaths/death.ts',
    ],
    ['a public library that needs Node', 'library-without-node: src/index.ts -> src/node/index.ts'],
    ['a file nobody imports', 'no-orphan: src/report/alone.ts -> src/report/alone.ts'],
    ['a folder without its place', 'known-folder: src/attic/box.ts -> src/maths/exp.ts'],
    ['an import that leads nowhere', 'resolvable: src/model/gone.ts -> ./nowhere.js'],
  ])('forbid %s', (_, violation) => {
    expect(found).toContain(violation);
  });

  it('forbid a cycle', () => {
    expect(found.filter((violation) => violation.startsWith('no-cycle'))).not.toEqual([]);
  });

  it('allow what the house is made of', () => {
    const allowed = [
      'src/maths/exp.ts',
      'src/random/',
      'src/scenario/',
      'src/cli/',
      'src/model/submodels/deaths/death.ts ->',
    ];
    expect(found.filter((violation) => allowed.some((path) => violation.includes(`: ${path}`)))).toEqual([]);
  });
});
