import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { goldenStudies, maomingValues } from './sets.js';
import { BETWEEN, changedShape, changedValues, type GoldenValues, tableOf, valuesFrom } from './values.js';

/** Set by `npm run golden`: what is found is written, and what changed is printed. */
const WRITING = process.env.MEDINNO_GOLDEN === 'write';
const MEANT = 'if meant: npm run golden, and a word about results in CHANGELOG.md';

const SETS: readonly [name: string, file: string, values: () => Promise<GoldenValues>][] = [
  ['Maoming', 'maoming.tsv', maomingValues],
  ['the studies', 'studies.tsv', goldenStudies],
];

/** Milliseconds that the runs may take on a busy machine. */
const LONGEST = 400_000;

describe.each(SETS)('golden results of %s', (_, file, valuesNow) => {
  const path = new URL(file, import.meta.url);
  let committed: GoldenValues = new Map();
  let now: GoldenValues = new Map();
  beforeAll(async () => {
    now = await valuesNow();
    committed = existsSync(path) ? valuesFrom(readFileSync(path, 'utf8')) : new Map();
    if (WRITING) {
      report(file, committed, now);
      writeFileSync(path, tableOf(now));
      committed = now;
    }
  }, LONGEST);

  it(`have the same values to the last bit (${MEANT})`, () => {
    const changed = changedValues(committed, now).map(
      ({ name, was, is, change }) => `${name}: ${was} -> ${is} ${change}`,
    );
    expect(changed.join('\n')).toBe('');
  });

  it('have the same shape: the same runs and series (if meant: npm run golden; no change of results)', () => {
    expect(changedShape(committed.keys(), now.keys())).toEqual({ gone: [], added: [] });
  });
});

function report(file: string, before: GoldenValues, now: GoldenValues): void {
  const values = changedValues(before, now);
  const { gone, added } = changedShape(before.keys(), now.keys());
  for (const { name, was, is, change } of values) console.log(`${name}: ${was} -> ${is}  ${change}`);
  for (const name of gone) console.log(`${name}: gone`);
  for (const name of added) console.log(`${name}: new`);
  console.log(
    `${file}: ${values.length} of ${now.size} values changed, ${gone.length} gone, ${added.length} new`,
  );
}

describe('golden tables', () => {
  const values = new Map([
    [`papers${BETWEEN}draw 0: baseline`, '100 aa'],
    [`papers${BETWEEN}draw 1: baseline`, '0 bb'],
    [`papers area=a${BETWEEN}draw 0: baseline`, 'cc'],
    [`papers area=a${BETWEEN}draw 1: baseline`, 'dd'],
  ]);

  it('are read as they were written', () => {
    expect(valuesFrom(tableOf(values))).toEqual(values);
  });

  it('say what changed by how much, and keep new and gone series apart from it', () => {
    const [first, second, third, fourth] = values.keys();
    const later = new Map([
      [first, '110 ee'],
      [second, '3 ff'],
      [third, 'gg'],
      ['hits', '1 hh'],
    ]);
    expect(changedValues(values, later).map(({ change }) => change)).toEqual(['+10.00 %', 'was 0', '']);
    expect(changedShape(values.keys(), later.keys())).toEqual({ gone: [fourth], added: ['hits'] });
  });
});
