// Ratios of what rows of several people give to what rows of one give, with 95 % intervals over replicates.
import { ratioOfSums } from '../../dist/statistics/ratio.js';
import { studentMultiple } from '../../dist/statistics/student.js';

/** One value a replicate: a mean over the years, per person in post where it is an amount. */
export function perHead(collected, scenario, id) {
  const { kind } = collected.series[columnOf(collected, id)].indicator;
  const values = overYears(collected, scenario, id);
  if (kind === 'ratio' || id === 'researchers') return values;
  const heads = overYears(collected, scenario, 'researchers');
  return values.map((value, n) => value / heads[n]);
}

/** Policy less baseline, one value a replicate. */
export function effect(collected, id) {
  const without = overYears(collected, 0, id);
  return overYears(collected, 1, id).map((value, n) => value - without[n]);
}

function overYears(collected, scenario, id) {
  const column = columnOf(collected, id);
  const years = Array.from({ length: collected.horizon }, (_, year) =>
    collected.column(scenario, column, year),
  );
  return years[0].map((_, run) => years.reduce((sum, year) => sum + year[run], 0) / years.length);
}

function columnOf({ series }, id) {
  const column = series.findIndex(({ indicator, part }) => indicator.id === id && part === '');
  if (column < 0) throw new Error(`there is no indicator ${id}`);
  return column;
}

/** Mean of one sample over that of another of as many replicates, and its interval. */
export function ratioWithInterval(ofRows, ofPersons) {
  const { value, standardError } = ratioOfSums(ofRows, ofPersons);
  const half = studentMultiple(ofRows.length - 1) * standardError;
  return { value, low: value - half, high: value + half };
}
