// Records that the model made itself: is each parameter that is informed covered as promised?
import { DISCREPANCIES, observedSeries, project, stream } from './parts.mjs';

/** Every so many-th run of a bank is taken as the truth, with measurement errors and a discrepancy drawn as they are thought to be. */
export function syntheticCoverage(bank, history, inputs, { records, origin, seed }) {
  const step = Math.floor(bank.runs.length / records);
  const found = inputs.map(({ id }) => ({ id, informed: 0, held: 0, ranks: new Array(10).fill(0) }));
  for (let n = 0; n < records; n++) {
    const truth = n * step;
    const own = recordOf(bank, history, truth, `${seed}-${n}`);
    const others = without(
      inputs.map(({ column }) => column),
      truth,
    );
    const { others: after } = project(leftOut(bank, truth), own, { origin, until: origin, others });
    for (const [i, { column }] of inputs.entries()) countOne(found[i], column[truth], others[i], after[i]);
  }
  return found;
}

/** Of a level that the fit takes for unknown, whatever it is: e to the 3 either way keeps values within what a file can hold. */
const UNKNOWN = 3;

const INFORMED = 0.7;

function countOne(row, truth, before, after) {
  if (sd(after) / sd(before) >= INFORMED) return;
  const sorted = after.slice().sort();
  const below = sorted.filter((value) => value < truth).length / sorted.length;
  row.informed++;
  if (below >= 0.05 && below <= 0.95) row.held++;
  row.ranks[Math.min(9, Math.floor(10 * below))]++;
}

/** A bank without one of its runs: the truth must not be among what it is found with. */
const leftOut = (bank, run) => ({ ...bank, runs: skip(bank.runs, run), values: skip(bank.values, run) });
const skip = (list, place) => list.filter((_, n) => n !== place);
const without = (columns, place) => columns.map((column) => column.filter((_, n) => n !== place));

/** The years and series of a history, with the values of one run, its errors, and a discrepancy. */
function recordOf(bank, history, run, label) {
  return observedSeries(history).flatMap((series) => {
    const random = stream(label, series.series);
    const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const drawn = {
      level: pick(random, series.sameLevel ? DISCREPANCIES.sameLevel : [UNKNOWN]),
      slope: pick(random, DISCREPANCIES.slope),
      walk: pick(random, DISCREPANCIES.walk),
    };
    const [level, slope] = [drawn.level * normal(), drawn.slope * normal()];
    let walk = 0;
    let last = null;
    const column = bank.indicators.indexOf(series.indicator);
    const rows = history
      .filter(({ indicator }) => indicator === series.series)
      .sort((a, b) => a.year - b.year);
    return rows.flatMap((row) => {
      const t = row.year - bank.firstYear;
      if (t < 0 || t >= bank.years) return [];
      if (last !== null) walk += drawn.walk * Math.sqrt(row.year - last) * normal();
      last = row.year;
      const off = level + slope * (row.year - bank.firstYear) + walk;
      const value = bank.values[run][t * bank.indicators.length + column];
      return [{ ...row, value: shifted(series.scale, value, off, row.error, normal()), definition: '' }];
    });
  });
}

const pick = (random, list) => list[Math.floor(random() * list.length)];

const shifted = (scale, value, off, error, normal) => {
  const at = scale.of(value) + off;
  return scale.back(at + scale.error(scale.back(at), error) * normal);
};

const sd = (values) => {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
};
