import { type ForecastContext, seriesTitle } from '../../charts/forecast/forecast-context.js';
import type { FamilyCoverage } from '../../forecast/backtest/family-coverage.js';
import { FEWEST_SCORED, type UnscoredSeries } from '../../forecast/backtest/unscored.js';
import { capital } from '../../language/english-phrases.js';
import { catalogueLabels } from '../../language/indicator-labels.js';
import { words } from '../../language/words.js';
import { htmlTable, NOTHING, type Section } from '../html.js';
import { heldCells } from './score-cells.js';

const HEAD = { id: 'families' } as const;

/** Coverage of the model by what its series count, and which series have no score; undefined where there is nothing to say. */
export function familiesSection(context: ForecastContext): Section | undefined {
  const { language, families } = context;
  const { families: text, scores } = words(language).forecast;
  const own = families.filter(({ method, horizon }) => method === 'model' && horizon === null);
  const notes = unscoredInWords(context);
  if (own.length === 0)
    return notes.length === 0 ? undefined : { ...HEAD, title: text.onlyUnscored, notes, body: NOTHING };
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
    ...HEAD,
    title: text.title,
    notes: [text.note, ...notes],
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

/** Series without a score, by what keeps them from one. */
function unscoredInWords(context: ForecastContext): string[] {
  const { language, unscored, place, asked, origin, until } = context;
  const { families: text } = words(language).forecast;
  const named = (reason: UnscoredSeries['reason']) =>
    unscored
      .filter((one) => one.reason === reason)
      .map((one) => text.numbersOf(seriesTitle(context, one), one.simulated, one.observed));
  const last = asked === 'forecast' ? origin : until;
  const [few, interrupted] = [named('tooFew'), named('interrupted')];
  return [
    ...(few.length === 0 ? [] : [text.tooFew(few, FEWEST_SCORED, place.region.startYear, last)]),
    ...(interrupted.length === 0 ? [] : [text.interrupted(interrupted)]),
  ];
}
