import type { Collected } from '../ensemble/collected.js';
import { acceptabilityRows } from '../results/acceptability.js';
import { drawMeanRows } from '../results/draw-means.js';
import { expectedLossRows } from '../results/expected-loss.js';
import { frontierRows } from '../results/frontier.js';
import { comparisonCharts, levelCharts } from './catalogue.js';
import type { DrawnChart } from './chart.js';
import type { ChartContext, DalyWorthTables } from './chart-context.js';

/** A comparison has all charts; scenarios that were only run side by side have those of levels. */
export function chartsOf(context: ChartContext, collected: Collected): DrawnChart[] {
  if (context.comparison.effects.length === 0) return levelCharts(context);
  return comparisonCharts({ ...context, decisions: decisionTables(collected) });
}

function decisionTables(collected: Collected): DalyWorthTables {
  const { low, high } = collected.scenarios[0].region.health.opportunityCost;
  return {
    drawMeans: drawMeanRows(collected),
    frontier: frontierRows(collected),
    acceptability: acceptabilityRows(collected),
    expectedLoss: expectedLossRows(collected),
    thresholdRange: { low, high },
  };
}
