/**
 * Simulates the golden runs and prints, as JSON, every number that is not the committed one. Bundled by `node-majors.mjs`,
 * which runs it in the repository's folder by whichever Node is in question.
 */
import { readFileSync } from 'node:fs';
import { goldenStudies, maomingValues } from '../golden/sets.js';
import { changedValues, type GoldenValues, valuesFrom } from '../golden/values.js';

const committed = (file: string): GoldenValues => valuesFrom(readFileSync(`test/golden/${file}`, 'utf8'));

const maoming = await maomingValues();
const studies = await goldenStudies();
const changed = [
  ...changedValues(committed('maoming.tsv'), maoming),
  ...changedValues(committed('studies.tsv'), studies),
];
process.stdout.write(
  JSON.stringify({
    numbers: maoming.size + studies.size,
    changed: changed.map(({ name, was, is }) => `${name}: ${was} -> ${is}`),
  }),
);
