import type { OptimisationTables } from '../../experiment/search/optimisation-tables.js';
import type { OptimisationRun } from '../../experiment/search/run-optimisation.js';
import { counted } from '../../language/english-phrases.js';
import { texts } from '../../language/texts.js';
import { words } from '../../language/words.js';
import type { Model } from '../../model/model.js';
import { type Chart, type ChartDefinition, chartOver } from '../chart.js';
import { placeNamed } from '../experiment/experiment-context.js';
import type { Reader } from '../reader.js';

const TEXT = texts({
  en: {
    basis: (place: string, portfolios: number, worlds: number, years: number, version: string) =>
      `${place} · ${counted(portfolios, 'portfolio')} searched, ${counted(worlds, 'world')} that the search never saw, ${counted(years, 'year')} · medinno ${version}`,
  },
  zh: {
    basis: (place, portfolios, worlds, years, version) =>
      `${place} · 寻优试过 ${portfolios} 个组合，另在 ${worlds} 个寻优未用的模拟世界中检验，${years} 年 · medinno ${version}`,
  },
});

/** What charts of a search are drawn from; the model has the custom indicators of its scenario. */
export interface SearchContext extends Reader {
  readonly run: OptimisationRun;
  readonly model: Model;
  readonly tables: OptimisationTables;
}

/** Where it is, what was searched and tested, which version. */
export function basisOfSearch({ run, language }: Pick<SearchContext, 'run' | 'language'>): string {
  const { experiment, evaluated, cells, version } = run;
  const { scenario } = experiment;
  const place = placeNamed(scenario, language);
  return TEXT[language].basis(place, evaluated.length, cells.draws.length, scenario.horizon, version);
}

/** A chart of a search; its foot says where it is, what it rests on, and that it is no forecast. */
export const searchChart = <Row extends object>(
  definition: ChartDefinition<SearchContext, Row>,
): Chart<SearchContext> =>
  chartOver(definition, (context) => [basisOfSearch(context), words(context.language).caveat.general]);
