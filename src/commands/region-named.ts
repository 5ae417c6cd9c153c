import type { Region } from '../model/place/region.js';
import { orThrow } from '../scenario/reading/input-error.js';
import type { Sources } from '../scenario/reading/sources.js';

/** The region of a name or path, as a scenario of that name has it. Scenarios are read by a parser that few commands need. */
export async function regionNamed(name: string, sources: Sources): Promise<Region> {
  const [{ resolveScenario }, { loadCompiler }] = await Promise.all([
    import('../scenario/resolve.js'),
    import('../scenario/expressions/expressions.js'),
  ]);
  return orThrow(await resolveScenario(name, sources, loadCompiler)).region;
}
