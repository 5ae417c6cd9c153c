import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parameterValues } from '../../src/model/parameters/registry.js';
import { NO_POLICY } from '../../src/model/policy.js';
import { constant } from '../../src/model/program.js';
import { runPolicy, settingOf, worldAtPolicyYear } from '../../src/model/simulation.js';
import { replicateKey } from '../../src/random/keys.js';
import { parseRegion } from '../../src/scenario/region-file.js';
import { changesOf, type GoldenNumbers, goldenNumbers } from './golden-numbers.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const house = {
  parseRegion,
  parameterValues,
  settingOf,
  worldAtPolicyYear,
  runPolicy,
  replicateKey,
  constant,
  NO_POLICY,
};

describe('golden results of Maoming at draw 0', () => {
  const committed = JSON.parse(read('./maoming.json')) as GoldenNumbers;
  let now: GoldenNumbers = {};
  beforeAll(() => {
    now = goldenNumbers(house, read('../../scenarios/regions/maoming.yaml'));
  });

  it('hold every run: baseline and two strategies in three replicates', () => {
    expect(Object.keys(committed)).toEqual(Object.keys(now));
    expect(Object.keys(committed)).toHaveLength(9);
  });

  it('are what the model gives, to the last bit (if meant otherwise: npm run golden, and CHANGELOG.md)', () => {
    const changed = changesOf(committed, now)
      .filter(({ change }) => change !== '')
      .map(({ run, name, was, is, change }) => `${run} ${name}: ${was} -> ${is} (${change})`);
    expect(changed.join('\n')).toBe('');
  });

  it('tell what changed by how much', () => {
    const before = { run: { papers: 100, hits: 0, approvals: 3, fingerprint: 'a' } };
    const after = { run: { papers: 110, hits: 2, approvals: 3, leads: 4, fingerprint: 'b' } };
    expect(changesOf(before, after).map(({ name, change }) => [name, change])).toEqual([
      ['papers', '+10.00 %'],
      ['hits', 'was 0'],
      ['approvals', ''],
      ['leads', 'new'],
      ['fingerprint', 'changed'],
    ]);
  });
});
