import { scenarioFiles } from '../../src/node/scenario-files.js';
import { loadCompiler } from '../../src/scenario/expressions/expressions.js';
import { resolveScenario } from '../../src/scenario/resolve.js';
import type { Scenario } from '../../src/scenario/scenario.js';

const NAMES = [
  'baseline',
  'competitive-grants',
  'leading-talent',
  'young-talent',
  'platforms',
  'learning-hospital',
  'balanced-package',
  'ordinary-care',
  'outside-adoption',
];

/** Maoming's baseline and its strategies, as the project's own files describe them. */
export const readStrategies = (): Promise<Scenario[]> => Promise.all(NAMES.map(readStrategy));

/** One of them. */
export async function readStrategy(name: string): Promise<Scenario> {
  const loaded = await resolveScenario(name, scenarioFiles, loadCompiler);
  if (!loaded.ok) throw new Error(`${name}: ${JSON.stringify(loaded.issues)}`);
  return loaded.value;
}
