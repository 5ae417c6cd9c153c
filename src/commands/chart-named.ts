import type { DrawnChart } from '../charts/chart.js';
import { unknownName } from './unknown-name.js';

/** The chart of an id. @throws RangeError where there is none, with those that there are */
export function chartNamed(drawn: readonly DrawnChart[], id: string): DrawnChart {
  const chart = drawn.find((one) => one.id === id);
  if (chart !== undefined) return chart;
  const ids = drawn.map((one) => one.id);
  throw unknownName('chart', id, ids);
}
