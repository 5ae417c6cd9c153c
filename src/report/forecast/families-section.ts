import { type ForecastContext, seriesTitle } from '../../charts/forecast/forecast-context.js';
import type { FamilyCoverage } from '../../forecast/backtest/family-coverage.js';
import { FEWEST_SCORED } from '../../forecast/backtest/unscored.js';
import { capital } from '../../language/english-phrases.js';
import { catalogueLabels } from '../../language/indicator-labels.js';
import { words } from '../../language/words.js';
import { htmlTable, type Section } from '../html.js';
import { heldCells } from './score-cells.js';

/** Coverage of the model by what its series count, and which series have no score; undefined where nothing was scored. */
export function familiesSection(context: ForecastContext): Section | undefined {
  const { language, families } = context;
  const { families: text, scores } = words(language).forecast;
  const own = families.filter(({ method, horizon }) => method === 'model' && horizon === null);
  if (own.length === 0) return undefined;
  const head = [
    text.series,
    text.numbers,
    scores.aheadInYears,
    text.independent,
    scores.n,
    scores.held50,
    scores.held90,
  ];
  const rows = own.map((family) => ({
    cells: [
      indicatorsOf(context, family),
      String(family.series.split(' ').length),
      family.upTo === 1 ? '1' : scores.upTo(family.upTo),
      String(family.effectiveOrigins),
      String(family.n),
      ...heldCells(context, family),
    ],
  }));
  return {
    id: 'families',
    title: text.title,
    notes: [text.note, ...unscoredInWords(context)],
    body: htmlTable(text.title, head, rows),
  };
}

/** The indicators that the series of a family observe. */
function indicatorsOf({ language, model, verdicts }: ForecastContext, { series }: FamilyCoverage): string {
  const own = series.split(' ');
  const indicators = verdicts.filter((one) => own.includes(one.series)).map(({ indicator }) => indicator);
  const names = [...new Set(indicators)].map((id) => catalogueLabels(model)(id).name[language]);
  return capital(words(language).list(names));
}

function unscoredInWords(context: ForecastContext): string[] {
  const { language, unscored, place } = context;
  const { families: text } = words(language).forecast;
  if (unscored.length === 0) return [];
  const named = unscored.map((one) => text.numbersOf(seriesTitle(context, one), one.numbers, one.all));
  return [text.unscored(named, FEWEST_SCORED, place.region.startYear)];
}
