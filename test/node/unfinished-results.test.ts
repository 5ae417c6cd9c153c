import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/ensemble/block.js';
import { collector } from '../../src/ensemble/collector.js';
import { runBlock } from '../../src/ensemble/run-block.js';
import { modelCode } from '../../src/node/model-code.js';
import { scenarioFiles } from '../../src/node/scenario-files.js';
import { openStore } from '../../src/node/store/store.js';
import {
  type AskedRun,
  askedText,
  readUnfinished,
  unfinishedBehind,
} from '../../src/node/unfinished-results.js';
import { compareScenarios } from '../../src/results/comparison.js';
import { VERSION } from '../../src/results/version.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { temporaryFolders } from './store-runs.js';

const newFolder = temporaryFolders();
const compile = await loadCompiler();

async function shipped(name: string): Promise<Scenario> {
  const loaded = await resolveScenario(name, scenarioFiles, loadCompiler);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
  return { ...loaded.value, horizon: 3 };
}

const SCENARIOS = [await shipped('baseline'), await shipped('young-talent')];
const ASKED: AskedRun = {
  version: VERSION,
  model: modelCode(),
  command: 'medinno compare baseline young-talent --draws 3 --replicates 2',
  hash: '0123abcd',
  paired: true,
  draws: 3,
  replicates: 2,
  scenarios: SCENARIOS,
  warnings: [],
};
const failure = { draw: 3, replicate: 1, scenario: 'baseline', seed: 'medinno', reason: 'it broke' };

/** An unfinished folder with these runs and one that failed. */
function begun(blocks: readonly Block[], asked = ASKED): string {
  const folder = join(newFolder(), 'results');
  const version = `${VERSION}+${modelCode()}`;
  const store = openStore({ folder, scenarios: SCENARIOS, version, asked: askedText(asked), say: () => {} });
  for (const block of blocks) store.sink.result(runBlock(SCENARIOS, block));
  store.sink.failure(failure);
  store.close();
  return folder;
}

const COMPLETE = [1, 2].map((draw) => ({ draw, replicate: 1 }));

describe('unfinished results', () => {
  it('are compared as a run of their complete draws and replicates is, facts and figures included', () => {
    const place = unfinishedBehind(begun([...COMPLETE, { draw: 2, replicate: 2 }]))!;
    const before = readdirSync(place).map((name) => readFileSync(join(place, name), 'base64'));
    const loaded = readUnfinished(place, compile);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    const { comparison, close } = loaded.value;
    close();
    const { sink, collected } = collector({ scenarios: SCENARIOS, draws: 2, replicates: 1 });
    for (const block of COMPLETE) sink.result(runBlock(SCENARIOS, block));
    const whole = compareScenarios(collected(), { version: VERSION, command: ASKED.command }, compile);
    const { leftOut, unfinished, ...rest } = comparison;
    expect(unfinished).toEqual({ done: 3, runs: 6 });
    expect(leftOut).toEqual({ draws: 3, replicates: 2, runs: 6, done: 3, failed: 1 });
    expect(rest).toEqual(whole);
    expect(whole.plausibility.length).toBeGreaterThan(5);
    expect(readdirSync(place).map((name) => readFileSync(join(place, name), 'base64'))).toEqual(before);
  });

  it('say that they are unfinished also where every run is computed and only the publishing is missing', () => {
    const place = unfinishedBehind(begun(COMPLETE, { ...ASKED, draws: 2, replicates: 1 }))!;
    const loaded = readUnfinished(place, compile);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    loaded.value.close();
    expect(loaded.value.comparison.unfinished).toEqual({ done: 2, runs: 2 });
  });

  it('are a mistake to report where no run is complete, or what they are of is not said or of another model', () => {
    const found = (place: string) => {
      const loaded = readUnfinished(place, compile);
      return loaded.ok ? 'nothing' : loaded.issues[0].found;
    };
    expect(found(unfinishedBehind(begun([{ draw: 1, replicate: 2 }]))!)).toBe('no complete run yet');
    expect(found(unfinishedBehind(begun(COMPLETE, { ...ASKED, model: 'older' }))!)).toMatch(
      /another version or model/,
    );
    const place = unfinishedBehind(begun(COMPLETE))!;
    for (const text of ['', '{}', '[1]']) {
      writeFileSync(join(place, 'asked.json'), text);
      expect(found(place)).toBe('a folder without a whole asked.json');
    }
  });

  it('are not there where nothing is, and leave nothing where nothing was computed', () => {
    const folder = join(newFolder(), 'results');
    expect(unfinishedBehind(folder)).toBe(null);
    const version = `${VERSION}+${modelCode()}`;
    openStore({ folder, scenarios: SCENARIOS, version, asked: askedText(ASKED), say: () => {} }).close();
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });
});
