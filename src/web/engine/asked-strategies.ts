import { type AskedEnsemble, askedEnsemble } from '../../commands/asked.js';
import type { Model } from '../../model/model.js';
import { type NamedStrategy, sideBySide } from '../planning/kept-strategies.js';
import { KEPT_ID, STRATEGY_ID, type Strategy } from '../planning/strategy.js';
import { scenarioText } from '../planning/written-strategy.js';
import type { Places } from './places.js';
import type { Precision } from './precision.js';

/** The strategy and what it is compared with; null = no new policy. */
interface Compared {
  readonly strategy: Strategy;
  readonly against: Strategy | null;
  /** The name of the file of the latter. */
  readonly againstId: string | null;
}

/** The strategy beside no new policy and those that were kept. */
interface SideBySide {
  readonly strategy: Strategy;
  readonly kept: readonly Strategy[];
}

export type AskedStrategies = Compared | SideBySide;

/** The call that the page's numbers are those of. */
export async function askedStrategies(
  of: AskedStrategies,
  precision: Precision,
  { places, model }: { readonly places: Places; readonly model: Model },
): Promise<AskedEnsemble> {
  const { seed, horizon: years, region, worth } = of.strategy;
  await places.load(region);
  const { baseline } = places.scenarios(region);
  // The sum that a DALY is worth is named in the money of the place.
  const currency =
    worth === null ? undefined : (await places.scenario(baseline, region)).region.currency.code;
  const named = namedIn(of);
  const paths = named.map(({ id }) => `${id}.yaml`);
  const texts = named.map(({ strategy }) => scenarioText({ ...strategy, worth }, currency));
  const sources = places.files(Object.fromEntries(paths.map((path, n) => [path, texts[n]])));
  const isAgainst = 'against' in of && of.against !== null;
  const inputs = await places.inputs(isAgainst ? paths : [baseline, ...paths], region, sources);
  return askedEnsemble('compare', inputs, { ...precision, seed, years, sources, model });
}

/** The files of the strategies, but for no new policy. */
function namedIn(of: AskedStrategies): NamedStrategy[] {
  if ('kept' in of) return sideBySide(of.strategy, of.kept);
  const own = { id: STRATEGY_ID, strategy: of.strategy };
  return of.against === null ? [own] : [{ id: of.againstId ?? KEPT_ID, strategy: of.against }, own];
}
