import { dominates } from '../../analysis/optimisation/domination.js';
import { mean } from '../../statistics/mean.js';
import { soughtRow } from './front-rows.js';
import type { FrontFormRow } from './optimisation-rows.js';
import type { OptimisationRun } from './run-optimisation.js';
import { testedStrategies, valuesByDraw } from './strategy-values.js';

/**
 * The portfolios in every other form of the model against themselves in the ordinary one, in the same draws and with the same random numbers:
 * what they come to on average, and how many of them no other of them is better than there. Points of which a run failed are left out.
 */
export function frontFormRows(run: OptimisationRun): FrontFormRow[] {
  const { front, sought, retested, cells } = run;
  const strategies = testedStrategies(run).slice(0, front.length);
  return retested.forms.map(({ parameter, value, cells: own, results }) => {
    const points = strategies.flatMap((strategy, place) => {
      const inForm = sought.map((one) => valuesByDraw(results[place], own, strategy, one));
      const ordinary = sought.map((one) =>
        valuesByDraw(
          retested.draws[place].slice(0, own.length),
          cells.draws.slice(0, own.length),
          strategy,
          one,
        ),
      );
      const whole = [...inForm, ...ordinary].every((values) => values !== null);
      return whole ? [{ inForm: inForm.map(meanOf), ordinary: ordinary.map(meanOf) }] : [];
    });
    const costs = points.map(({ inForm }) => inForm.map((amount, g) => -sought[g].direction * amount));
    return {
      form: `${parameter}=${value}`,
      points: points.length,
      holds: costs.filter((cost) => !costs.some((other) => dominates(other, cost))).length,
      goals: sought.map((one, g) => ({
        ...soughtRow(one),
        mean: points.length === 0 ? null : mean(points.map(({ inForm }) => inForm[g])),
        ordinary: points.length === 0 ? null : mean(points.map(({ ordinary }) => ordinary[g])),
      })),
    };
  });
}

const meanOf = (values: readonly number[] | null): number => mean(values ?? []);
