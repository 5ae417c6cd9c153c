import { inCurrency } from '../model/in-currency.js';
import { extend, type Model } from '../model/model.js';
import { type Series, seriesOf } from '../model/series.js';
import type { Scenario } from '../scenario/scenario.js';
import { ownIndicators } from './common-indicators.js';
import { inForceIndicator } from './governed-levers.js';

/** The model in the currency of a scenario's region. */
export const modelOfPlace = ({ region }: Pick<Scenario, 'region'>, model: Model): Model =>
  inCurrency(model, region.currency);

/** What of a scenario its columns follow from. */
type Columned = Pick<Scenario, 'region' | 'indicators' | 'governed'>;

/** The model that a scenario runs: in the currency of its region, with its custom indicators, and when rules were in force. */
export function scenarioModel(scenario: Columned, model: Model): Model {
  const own = modelOfPlace(scenario, model);
  const { governed = [] } = scenario;
  const indicators = [...ownIndicators(scenario), ...governed.map((lever) => inForceIndicator(lever, own))];
  return indicators.length === 0 ? own : extend(own, { indicators });
}

/** The columns that are kept of every run of a scenario: those of the model, then those of its custom indicators. */
export const scenarioSeries = (scenario: Columned, model: Model): readonly Series[] =>
  seriesOf(scenario.region, scenarioModel(scenario, model).indicators);

/** The name of a column: the indicator, and its part where it is one. */
export const columnName = ({ indicator, part }: Series): string =>
  part === '' ? indicator.id : `${indicator.id} ${part}`;
