/**
 * Simulates the golden runs on the built tree and prints, as JSON, every number that is not the committed one. To be
 * run by whichever Node is in question.
 */
import { readFileSync } from 'node:fs';
import { parameterValues } from '../../dist/model/parameters/registry.js';
import { NO_POLICY } from '../../dist/model/policy.js';
import { constant } from '../../dist/model/program.js';
import { runPolicy, settingOf, worldAtPolicyYear } from '../../dist/model/simulation.js';
import { replicateKey } from '../../dist/random/keys.js';
import { parseRegion } from '../../dist/scenario/region-file.js';
import { changesOf, goldenNumbers } from '../golden/golden-numbers.js';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
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
const committed = JSON.parse(read('../golden/maoming.json'));
const now = goldenNumbers(house, read('../../scenarios/regions/maoming.yaml'));
const changed = changesOf(committed, now).filter(({ change }) => change !== '');
process.stdout.write(
  JSON.stringify({
    runs: Object.keys(now).length,
    changed: changed.map(({ run, name, was, is }) => `${run} ${name}: ${was} -> ${is}`),
  }),
);
