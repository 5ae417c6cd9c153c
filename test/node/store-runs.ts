import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { BlockResult, Failure } from '../../src/ensemble/block.js';
import type { Plan } from '../../src/ensemble/plan.js';
import { medinno } from '../../src/model/medinno.js';
import { seriesOf } from '../../src/model/series.js';
import { openStore, type StoreSettings } from '../../src/node/store/store.js';
import type { Bilingual } from '../../src/scenario/reading/bilingual.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { GRANTS, scenario } from '../ensemble/maoming-scenarios.js';

export const SCENARIOS = [scenario('baseline'), scenario('grants', { policy: GRANTS })];
export const SERIES = seriesOf(SCENARIOS[0].region, medinno.indicators);
export const HORIZON = SCENARIOS[0].horizon;
export const PLAN: Plan = { scenarios: SCENARIOS, draws: 3, replicates: 2 };

/** A run whose every number is another one, and shows where it belongs. */
export const resultOf = (draw: number, replicate: number): BlockResult => ({
  draw,
  replicate,
  observations: SCENARIOS.map((_, s) =>
    Float64Array.from(
      { length: HORIZON * SERIES.length },
      (_, n) => s + 10 * draw + 100 * replicate + 1 / (n + 3),
    ),
  ),
});

export const failureOf = (draw: number, replicate: number): Failure => ({
  scenario: 'grants',
  draw,
  replicate,
  seed: 'test',
  reason: 'for a test',
});

/** Makes a new folder for one test; all are removed after the tests of the file. */
export function temporaryFolders(): () => string {
  const made: string[] = [];
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    made.push(mkdtempSync(join(tmpdir(), 'medinno-store-')));
    return made[made.length - 1];
  };
}

/** A store of the two scenarios, and what it said when it was opened. */
export function opened(folder: string, more: Partial<StoreSettings> = {}) {
  const said: string[] = [];
  const say = (notice: Bilingual) => said.push(notice.en);
  const scenarios: readonly Scenario[] = SCENARIOS;
  return { store: openStore({ folder, scenarios, version: 'test', say, ...more }), said };
}
