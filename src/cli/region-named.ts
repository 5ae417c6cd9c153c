import type { Region } from '../model/place/region.js';
import { scenarioFiles } from '../node/scenario-files.js';
import { orThrow } from '../scenario/reading/input-error.js';

/** The region of a name or path, as a scenario of that name has it. Scenarios are read by a parser that few commands need. */
export async function regionNamed(name: string): Promise<Region> {
  const [{ resolveScenario }, { loadCompiler }] = await Promise.all([
    import('../scenario/resolve.js'),
    import('../scenario/expressions/expressions.js'),
  ]);
  return orThrow(await resolveScenario(name, scenarioFiles, loadCompiler)).region;
}
