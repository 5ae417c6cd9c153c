// Where one parameter alone turns the sign of a strategy's net health benefit, by runs with it held in all draws.

import { drawnValues } from '../../dist/results/drawn-values.js';
import { driverRows } from '../../dist/results/drivers.js';
import { meanEffect } from './runs.mjs';
import { turningPoint } from './turning-point.mjs';

/** How many parameters are tried for each strategy at most. */
const TRIED = 3;

export async function breakEvens({ collect }, asDrawn) {
  const [baseline, ...strategies] = asDrawn.scenarios;
  const rows = [];
  for (const scenario of strategies) {
    for (const input of driversOf(asDrawn, scenario)) {
      const values = [...input.values].sort((a, b) => a - b);
      const valueAt = async (value) =>
        meanEffect(await collect([baseline, scenario], { [input.parameter]: value }), 1);
      const point = await turningPoint(valueAt, values[0], values.at(-1));
      rows.push({ scenario, input, ...point, share: shareOfDraws(values, point) });
    }
  }
  return rows;
}

/** The parameters with a range whose rank correlation with the effect of a scenario goes beyond chance, strongest first. */
function driversOf(collected, { id }) {
  const { scenarios, draws, model } = collected;
  const drawn = drawnValues(scenarios[0], draws, model);
  return driverRows(collected)
    .filter(({ scenario, parameter }) => scenario === id && model.parameters[parameter]?.forms.length === 0)
    .slice(0, TRIED)
    .map((driver) => drawn.find(({ parameter }) => parameter === driver.parameter));
}

/** Share of draws in which the parameter lies where the strategy pays. */
function shareOfDraws(values, { turns, atHigh }) {
  if (turns === null) return null;
  const pays = (value) => (atHigh > 0 ? value > turns.value : value < turns.value);
  return values.filter(pays).length / values.length;
}
