import { derivedValue } from '../model/derived-value.js';
import { namesOf } from '../model/engine/program.js';
import type { Series } from '../model/series.js';
import type { Observations } from '../model/simulation.js';
import { DECISION } from '../results/decision/decision-tables.js';
import { unitOfTotal } from '../results/totals.js';
import type { Experiment } from '../scenario/experiment/experiment.js';

/** An indicator over the horizon of an experiment, or a part of it. */
export interface Quantity {
  readonly indicator: string;
  /** Empty for the total, else `dimension=value`. */
  readonly part: string;
  /** Of its total over the horizon. */
  readonly unit: string;
}

type Asked = Pick<Experiment, 'goals' | 'constraints' | 'acceptable' | 'observed'> & {
  readonly sampling?: Pick<Experiment['sampling'], 'levers'>;
};

/**
 * What is observed in the runs of an experiment: every indicator, or the only ones that it names, and the parts that it asks for.
 * Strategies in many states of the world have so many runs that only what they are asked for is kept, and net health benefit.
 */
export function observedSeries<S extends Pick<Series, 'indicator' | 'part'>>(
  series: readonly S[],
  { goals, constraints, acceptable = [], observed: named, sampling }: Asked,
): S[] {
  const asked = [...goals, ...constraints, ...acceptable];
  const observed = named ?? (sampling?.levers === 'crossed' ? [DECISION] : undefined);
  const isAsked = ({ indicator, part }: S) =>
    asked.some((one) => one.indicator === indicator.id && one.part === part);
  const isTotal = ({ indicator, part }: S) =>
    part === '' && (observed === undefined || observed.includes(indicator.id));
  return series.filter((one) => isTotal(one) || isAsked(one));
}

export const quantityOf = ({ indicator, part }: Series): Quantity => ({
  indicator: indicator.id,
  part,
  unit: unitOfTotal(indicator.unit, indicator.kind),
});

/** Each of these series over all years: the sum of flows, the last stock, the mean ratio, of a custom indicator its formula on these. */
export function totalsOf(observations: Observations, series: readonly Series[]): Float64Array {
  const years = observations.length / series.length;
  const totalOf = (column: number): number => {
    const { kind, formula } = series[column].indicator;
    if (formula !== undefined) {
      const values = namesOf(formula).map((name) => [name, totalOf(totalNamed(series, name))] as const);
      return derivedValue(formula, Object.fromEntries(values));
    }
    if (kind === 'stock') return observations[(years - 1) * series.length + column];
    let sum = 0;
    for (let year = 0; year < years; year++) sum += observations[year * series.length + column];
    return kind === 'ratio' ? sum / years : sum;
  };
  return Float64Array.from(series.keys(), totalOf);
}

const totalNamed = (series: readonly Series[], id: string): number =>
  series.findIndex(({ indicator, part }) => indicator.id === id && part === '');
