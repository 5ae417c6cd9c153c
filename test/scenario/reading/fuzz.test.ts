import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { medinno } from '../../../src/model/medinno.js';
import { checkFile } from '../../../src/scenario/check.js';
import { loadCompiler } from '../../../src/scenario/expressions/expressions.js';
import { catalogueOf } from '../../../src/scenario/reading/catalogue.js';
import { textOf } from '../../../src/scenario/reading/file-text.js';
import type { Sources } from '../../../src/scenario/reading/sources.js';
import { template } from '../../../src/scenario/reading/templates.js';
import { resolveScenario } from '../../../src/scenario/resolve.js';
import { readProjectFile } from '../project-files.js';

/** Cases in all; `npm run fuzz` asks for more. */
const RUNS = Number(process.env.MEDINNO_FUZZ_RUNS ?? 150);
const TIMEOUT = 300_000 + RUNS * 100;
const share = (part: number) => ({ numRuns: Math.ceil(RUNS * part) });

const LONG_TEXTS: ReadonlySet<unknown> = new Set(['source', 'note', 'formula']);

/** A region of one institution without facts, its texts short: read in a tenth of the time of a whole one. */
function smallRegion(): string {
  const region = parse(readProjectFile('scenarios/regions/maoming.yaml')!);
  const { ageStructureFactor } = region.derivation;
  const [institution] = region.institutions;
  const small = { ...region, institutions: [institution], derivation: { ageStructureFactor }, facts: [] };
  return stringify(small, (key, value) =>
    LONG_TEXTS.has(key) && typeof value === 'string' ? 'read' : value,
  );
}

const REGION = smallRegion();
const BLANKS = { name: 'fuzzed', region: 'small', schema: 'x' };
const SCENARIO = `${template('scenario', BLANKS)}overrides: { reviewNoise: 0.5 }
indicators:
  mine: { expression: papers / (patents + 1), unit: ratio, title: { en: M, zh: 我 } }
`;
const VALID = [
  SCENARIO,
  template('policy', BLANKS),
  template('experiment', BLANKS),
  template('region', BLANKS),
  REGION,
];

/** The fuzzed file, and the small region wherever a region is asked for. */
const sourcesWith = (bytes: Uint8Array): Sources => ({
  read: (path) => {
    if (path === 'case.yaml') return textOf(bytes);
    return path === 'scenarios/regions/small.yaml' ? REGION : null;
  },
  list: () => ['small'],
  catalogue: catalogueOf(medinno),
});

/** As `check` reads a file, and as the commands do that simulate it. */
const READERS = fc.constantFrom(checkFile, resolveScenario);

/** No exception, and every issue can be acted on: a place inside the file, something found, something expected. */
async function isRead(written: Uint8Array | string, reader: typeof checkFile | typeof resolveScenario) {
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  const sources = sourcesWith(bytes);
  const text = textOf(bytes);
  const lines = typeof text === 'string' ? text.split('\n').length : 0;
  const result = await reader('case.yaml', sources, loadCompiler);
  if (result.ok) return void JSON.stringify(result.value);
  expect(result.issues.length).toBeGreaterThan(0);
  for (const { file, line, column, found, expected } of result.issues) {
    expect(found).not.toBe('');
    expect(expected).not.toBe('');
    if (file !== 'case.yaml' || line === 0) continue;
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
  }
}

/** Pieces that mean something to YAML, to expressions, to JavaScript or to a terminal. */
const PIECE = fc.oneof(
  fc.constantFrom(
    ...'{ } [ ] , " # ~ null __proto__ constructor toString .nan -.inf 1e999 -0 0x10'.split(' '),
  ),
  fc.constantFrom(...'2025-01-01 99999999999999999999 1:9 a[0] ((( f(x)=x import("x")'.split(' ')),
  fc.constantFrom(
    ...': |- |? |&a |*a|<<: |!!js/function |!x ||\n|>\n|---\n|...\n|%YAML 1.1\n|  |\n\n  '.split('|'),
  ),
  fc.constantFrom(...'\t|\r|\0|\ufeff|\u202e|\u200b|\ud800|\u2028|\\u0000|"\\ud800"'.split('|')),
  fc.constantFrom('kind: region', 'extends: case.yaml', 'policyYear + 9', '</script><script>', "'", '|'),
  fc.string({ maxLength: 5, unit: 'binary' }),
);

/** A valid file with some spans cut out, doubled, or replaced by pieces. */
const mutated = fc
  .tuple(
    fc.constantFrom(...VALID),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), PIECE, fc.boolean()), { minLength: 1, maxLength: 6 }),
  )
  .map(([text, edits]) =>
    edits.reduce((all, [place, length, piece, doubled]) => {
      const at = place % (all.length + 1);
      const cut = all.slice(at, at + length);
      return all.slice(0, at) + piece + (doubled ? cut + cut : '') + all.slice(at + length);
    }, text),
  );

/** Keys that the schemas know, so that random trees get past the first field. */
const KEYS = (
  'kind extends title description region policy horizon seed overrides indicators levers lever ' +
  'dose start end ramp programme payer amount vary role parameter figure range choices sampling ' +
  'method samples constraints indicator part scenario like institutions population health areas ' +
  'causes value unit source year grade id name en zh facts low high funding localShares city ' +
  'derivation definitions'
).split(' ');
const LEAVES = 'small case.yaml maoming lever youngTalent constructor reviewNoise papers/0'.split(' ');

const tree = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom<unknown>(...LEAVES, null, true, 0, -1, 1, 20, 2030, 1e12, 0.5, '', 'policyYear', []),
    fc.double(),
    fc.string({ maxLength: 8 }),
  ),
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    tie('leaf'),
    fc.array(tie('node'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 4 })), tie('node'), {
      maxKeys: 6,
    }),
  ),
})).node;

type Path = readonly (string | number)[];

/** Every place in plain values, the whole of them included. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) =>
          pathsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return [path, ...inside];
}

/** Words that every object of the language knows, and values that fit hardly anywhere. */
const HAZARD = fc.constantFrom<unknown>(
  ...[
    'constructor',
    'toString',
    '__proto__',
    'valueOf',
    'hasOwnProperty',
    'case.yaml',
    '../case.yaml',
    '',
    ' ',
  ],
  ...[
    '1 / 0',
    'yearsIn / (year - year)',
    'a.b',
    'policyYear - 9999999999',
    'policyYear + 99999999999999999999',
  ],
  ...[
    -1,
    0,
    0.5,
    1e308,
    -1e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    true,
    [],
    {},
    [[]],
    [null],
    { '': null },
  ],
);

/** A valid file in which some values, whole branches among them, are another's, or gone. */
const replaced = fc
  .tuple(
    fc.constantFrom(...VALID.map((text) => parse(text))),
    fc.array(fc.tuple(fc.nat(), fc.oneof({ weight: 4, arbitrary: HAZARD }, tree), fc.nat({ max: 9 })), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([valid, changes]) => {
    const whole: { content: unknown } = { content: structuredClone(valid) };
    for (const [place, value, chance] of changes) {
      const paths = pathsIn(whole.content).slice(1);
      if (paths.length === 0) break;
      const path = ['content', ...paths[place % paths.length]];
      const owner = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), whole);
      if (chance === 0) Reflect.deleteProperty(owner as object, path.at(-1)!);
      else Reflect.set(owner as object, path.at(-1)!, structuredClone(value));
    }
    return stringify(whole.content);
  });

describe(`the reader of files, in ${RUNS} cases`, () => {
  it('is tried on files that are valid before anything is done to them', async () => {
    for (const text of VALID) {
      expect(
        await checkFile('case.yaml', sourcesWith(new TextEncoder().encode(text)), loadCompiler),
      ).toMatchObject({
        ok: true,
      });
    }
  });

  const cases = [
    ['random bytes', fc.uint8Array({ maxLength: 400 }), 0.15],
    ['pieces of syntax', fc.array(PIECE, { maxLength: 40 }).map((all) => all.join('')), 0.2],
    ['valid files, mutated', mutated, 0.25],
    ['other values in valid files', replaced, 0.4],
  ] as const;

  it.each(cases)(
    'never throws and always says where: %s',
    async (_what, written, part) => {
      await fc.assert(
        fc.asyncProperty(fc.oneof<fc.Arbitrary<Uint8Array | string>[]>(written), READERS, isRead),
        share(part),
      );
    },
    TIMEOUT,
  );
});
