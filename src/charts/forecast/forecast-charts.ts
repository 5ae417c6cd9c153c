import type { DrawnChart } from '../chart.js';
import type { ForecastContext } from './forecast-context.js';
import { inOrder } from './method-to-use.js';
import { pastChart } from './past-chart.js';
import { seriesChart } from './series-chart.js';
import { skillChart } from './skill-chart.js';

/** Every chart of a forecast that has data for it: series by series, first where a simple method did better, then the skill of all. */
export function forecastCharts(context: ForecastContext): DrawnChart[] {
  const ordered = inOrder(context.verdicts);
  const ofSeries =
    context.asked === 'backtest'
      ? ordered.map(pastChart)
      : ordered.flatMap((verdict) => {
          const own = context.series.find(({ series }) => series === verdict.series);
          return own === undefined ? [] : [seriesChart(own, verdict)];
        });
  return [...ofSeries, skillChart].flatMap((chart) => chart.draw(context));
}
