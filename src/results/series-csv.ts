import type { Block } from '../ensemble/block.js';
import type { Model } from '../model/model.js';
import type { Observations } from '../model/simulation.js';
import type { Scenario } from '../scenario/scenario.js';
import { csv } from './csv.js';
import { seriesRows } from './series-rows.js';

const COLUMNS = ['scenario', 'draw', 'replicate', 'year', 'indicator', 'part', 'value'] as const;

/** The first line of the tidy series as comma-separated text. */
export const seriesHead = (): string => csv([], COLUMNS);

/** The lines of one run below it. */
export function seriesLines(
  scenario: Scenario,
  block: Block,
  observations: Observations,
  model: Model,
): string {
  const lines = csv(seriesRows(scenario, block, observations, model), COLUMNS);
  return lines.slice(lines.indexOf('\n') + 1);
}
