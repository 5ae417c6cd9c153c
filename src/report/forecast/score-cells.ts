import { type ForecastContext, methodTitle, seriesUnit } from '../../charts/forecast/forecast-context.js';
import type { HeldShares } from '../../forecast/backtest/held-shares.js';
import { nothingToBeat, type ScoreRow } from '../../forecast/backtest/score-rows.js';
import { formatNumber, formatShare } from '../../language/numbers.js';
import { words } from '../../language/words.js';
import { MISSING } from '../cells.js';

/** Scores of the model for a series as they are shown, so many years ahead. */
export interface ScoreCells {
  readonly ahead: string;
  readonly n: string;
  readonly skill: string;
  readonly wis: string;
  readonly p: string;
  readonly held50: string;
  readonly held90: string;
  /** The best simple method; empty where there is none. */
  readonly against: string;
}

/** Scores of the model for a series, by years ahead and, where that is more than one, over as many as there are origins enough for last. */
export function scoresOfModel({ scores }: ForecastContext, series: string): ScoreRow[] {
  const own = scores.filter((row) => row.series === series && row.method === 'model');
  return [
    ...own.filter(({ horizon }) => horizon !== null),
    ...own.filter(({ horizon, upTo }) => horizon === null && upTo > 1),
  ];
}

/** The scores that the verdict on a series rests on. */
export const scoreOfSeries = ({ scores }: ForecastContext, series: string): ScoreRow | undefined =>
  scores.find((row) => row.series === series && row.method === 'model' && row.horizon === null);

/** A row of scores as text. Of what too few origins let one say no number stands. */
export function scoreCells(context: ForecastContext, row: ScoreRow): ScoreCells {
  const { scores } = words(context.language).forecast;
  const { times } = seriesUnit(unitOf(context, row.series), context.language);
  const [held50, held90] = heldCells(context, row);
  return {
    ahead: row.horizon === null ? scores.upTo(row.upTo) : String(row.horizon),
    n: row.against === null || row.compared === row.n ? String(row.n) : scores.nOf(row.compared, row.n),
    skill: skillInWords(context, row),
    wis: formatNumber(row.wis * times),
    p: row.dmP === null || row.skillLow === null ? MISSING : pInWords(row.dmP),
    held50,
    held90,
    against: row.against === null ? '' : methodTitle(row.against, context.language),
  };
}

/** No p is shown as 0. */
const pInWords = (p: number): string => (p < 0.005 ? '<0.01' : formatNumber(p, 2, { finest: -2 }));

/** Skill with its interval; that it is too short where there is none. */
export function skillInWords(
  { language }: Pick<ForecastContext, 'language'>,
  one: Pick<ScoreRow, 'against' | 'comparedOrigins' | 'skill' | 'skillLow' | 'skillHigh'>,
): string {
  const { skill, skillLow, skillHigh } = one;
  const { table } = words(language).forecast;
  if (nothingToBeat(one)) return table.noError;
  if (skill === null || skillLow === null || skillHigh === null) return table.short;
  const [value, low, high] = [skill, skillLow, skillHigh].map((one) => formatNumber(one, 2, { finest: -2 }));
  return table.interval(value, low, high);
}

/** How often 50 and 90 % intervals held. */
export const heldCells = (
  context: Pick<ForecastContext, 'language'>,
  held: HeldShares,
): readonly [held50: string, held90: string] => [
  shareInWords(context, [held.coverage50, held.coverage50Low, held.coverage50High]),
  heldInWords(context, held),
];

/** How often 90 % intervals held, with the interval of that where there is one. */
export function heldInWords(
  { language }: Pick<ForecastContext, 'language'>,
  { coverage90, coverage90Low, coverage90High }: HeldShares,
): string {
  return shareInWords({ language }, [coverage90, coverage90Low, coverage90High]);
}

function shareInWords(
  { language }: Pick<ForecastContext, 'language'>,
  [share, ...ends]: readonly [share: number, low: number | null, high: number | null],
): string {
  const [low, high] = ends.map((one) => (one === null ? null : formatShare(one).replace('%', '')));
  if (low === null || high === null) return formatShare(share);
  return words(language).forecast.table.interval(formatShare(share), low, high);
}

/** From how many past forecasts the scores of a series are, and skill, where the simple method lacks some of them. */
export function countInWords({ language }: Pick<ForecastContext, 'language'>, row: ScoreRow): string {
  const { ahead, scores } = words(language).forecast;
  const { against, upTo, n, origins, effectiveOrigins, compared, comparedOrigins } = row;
  const all = scores.countOf(ahead(upTo), n, origins, effectiveOrigins);
  if (against === null || compared === n) return all;
  return scores.ofThem(all, compared, comparedOrigins, Math.floor(comparedOrigins / upTo));
}

/** The unit of a series of the history. */
export const unitOf = ({ history }: Pick<ForecastContext, 'history'>, series: string): string =>
  history.find(({ indicator }) => indicator === series)!.unit;

/** The best simple methods of a series, each with the years ahead for which it is. */
export function againstInWords(context: ForecastContext, series: string): string | null {
  const { scores } = words(context.language).forecast;
  const rows = scoresOfModel(context, series)
    .map((row) => scoreCells(context, row))
    .filter(({ against }) => against !== '');
  if (rows.length === 0) return null;
  const methods = [...new Set(rows.map(({ against }) => against))];
  return scores.against(
    methods.map((method) =>
      scores.atYears(
        method,
        rows.filter(({ against }) => against === method).map(({ ahead }) => ahead),
      ),
    ),
  );
}
