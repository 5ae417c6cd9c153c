/**
 * Runs the golden runs on the built tree, says of every number what it was, is now and by how much it changed,
 * and rewrites maoming.json. A change of results belongs in CHANGELOG.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parameterValues } from '../../dist/model/parameters/registry.js';
import { NO_POLICY } from '../../dist/model/policy.js';
import { constant } from '../../dist/model/program.js';
import { runPolicy, settingOf, worldAtPolicyYear } from '../../dist/model/simulation.js';
import { replicateKey } from '../../dist/random/keys.js';
import { parseRegion } from '../../dist/scenario/region-file.js';
import { changesOf, goldenNumbers } from './golden-numbers.js';

const FILE = new URL('./maoming.json', import.meta.url);
const REGION = new URL('../../scenarios/regions/maoming.yaml', import.meta.url);
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

const before = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {};
const now = goldenNumbers(house, readFileSync(REGION, 'utf8'));
const rows = changesOf(before, now);
const shown = (value) => (typeof value === 'string' ? value.slice(0, 12) : String(value ?? '-'));
for (const { run, name, was, is, change } of rows) {
  console.log(
    `${run.padEnd(12)} ${name.padEnd(17)} ${shown(was).padStart(22)} ${shown(is).padStart(22)}  ${change || 'same'}`,
  );
}
writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
const changed = rows.filter(({ change }) => change !== '').length;
console.log(`${changed} of ${rows.length} numbers changed; maoming.json is written.`);
