import { capitalised } from '../../language/english-phrases.js';
import type { IndicatorLabels } from '../../language/labels.js';
import { type EstimateText, formatEstimate, formatNumber } from '../../language/numbers.js';
import { partInWords } from '../../language/part-names.js';
import { sumsOf } from '../../language/sums-of-place.js';
import { inShownUnit, shownUnit } from '../../language/units.js';
import { LANGUAGES, type Language, words } from '../../language/words.js';
import type { Region } from '../../model/place/region.js';
import type { EffectRow } from '../../results/effect-row.js';
import { WORTH_ID } from '../planning/worth.js';
import { PANELS, type PanelId, type Picture } from './picture.js';
import { LEAST_JUDGED } from './precision.js';

/** A line of a panel, ready to be read. */
export interface SaidRow {
  readonly indicator: string;
  readonly part: string;
  readonly name: string;
  readonly unit: string;
  /** Grade of the weakest evidence behind it; null where it leans on none. */
  readonly grade: string | null;
  /** Level without new policy; null where its zero is arbitrary, so that differences alone say something. */
  readonly baseline: string | null;
  readonly mean: string;
  /** As it was computed, in the unit of the catalogue. */
  readonly exact: number;
  /** The 95 % interval; null where it cannot be estimated, and where all runs agree. */
  readonly range: string | null;
  /** Whether the interval leaves out none, and rests on enough runs to say so. */
  readonly isClear: boolean;
}

/** A year of a drawn indicator, in the unit that is shown. */
export interface DrawnYear {
  readonly year: number;
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly baseline: number;
}

export interface SaidPanel {
  readonly id: PanelId;
  readonly rows: readonly SaidRow[];
  readonly chart: SaidChart;
}

/** What is drawn of a panel. */
export interface SaidChart {
  readonly name: string;
  readonly unit: string;
  /** False where its zero is arbitrary, so that differences alone say something. */
  readonly hasLevel: boolean;
  readonly years: readonly DrawnYear[];
}

/** Every panel in the words of both languages. */
export type SaidPanels = Readonly<Record<Language, readonly SaidPanel[]>>;

/** A picture in words: numbers to the digits that their intervals support, in the units of readers. */
export function saidPanels(picture: Picture, labels: IndicatorLabels, region: Region): SaidPanels {
  const say = (language: Language): SaidPanel[] =>
    PANELS.map(({ id, chart, indicators }) => {
      const rows = indicators.flatMap((indicator) =>
        picture.totals.filter((row) => row.indicator === indicator && isWorthARow(row, picture)),
      );
      return {
        id,
        rows: rows.map((row) => saidRow(row, picture.pairs, { labels, region, language })),
        chart: drawn(chart, picture, { labels, region, language }),
      };
    });
  const [en, zh] = LANGUAGES.map(say);
  return { en, zh };
}

/** Whether health gained outweighs what the same money buys in ordinary care. */
export type HealthVerdict = 'better' | 'worse' | 'open';

/** By the interval of net health benefit, at the worth of a DALY that was set where one was; null where the strategy changes nothing, and where runs are too few for an interval. */
export function healthVerdict({ totals, changesNothing, pairs }: Picture): HealthVerdict | null {
  if (pairs < LEAST_JUDGED) return null;
  const net = (id: string) => totals.find(({ indicator, part }) => indicator === id && part === '');
  const judged = net(WORTH_ID) ?? net('netHealthBenefit');
  if (changesNothing || judged === undefined || judged.low === null || judged.high === null) return null;
  return judged.low > 0 ? 'better' : judged.high < 0 ? 'worse' : 'open';
}

/** A part that the strategy leaves alone has no row; an indicator always has one. */
const isWorthARow = ({ part, mean, indicator }: EffectRow, { totals }: Picture): boolean => {
  if (part === '') return true;
  const parts = totals.filter((row) => row.indicator === indicator && row.part !== '');
  const moved = parts.reduce((sum, row) => sum + Math.abs(row.mean), 0);
  return Math.abs(mean) > SMALLEST_SHARE * moved;
};

/** Parts that make less of all that moves are left out. */
const SMALLEST_SHARE = 0.05;

interface Wording {
  readonly labels: IndicatorLabels;
  readonly region: Region;
  readonly language: Language;
}

function saidRow(row: EffectRow, pairs: number, { labels, region, language }: Wording): SaidRow {
  const { name, grade, arbitraryZero } = labels(row.indicator);
  const sums = sumsOf(region);
  const { word, times } = shownUnit(row.unit, language, 'total', sums);
  const { mean, low, high } = inShownUnit(row, row.unit, language, sums);
  const text = formatEstimate(mean, low, high, { signed: true });
  return {
    indicator: row.indicator,
    part: row.part,
    name: capitalised(row.part === '' ? name[language] : partInWords(row.part, region, language)),
    unit: word,
    grade: grade ?? null,
    baseline: arbitraryZero || row.indicator === WORTH_ID ? null : formatNumber(row.baseline * times),
    mean: text.mean,
    exact: row.mean,
    range: rangeOf(text, words(language).range),
    isClear: pairs >= LEAST_JUDGED && row.low !== null && row.high !== null && (row.low > 0 || row.high < 0),
  };
}

const rangeOf = (
  { low, high }: Pick<EstimateText, 'low' | 'high'>,
  range: (low: string, high: string) => string,
): string | null => (low === null || high === null || low === high ? null : range(low, high));

function drawn(indicator: string, { yearly }: Picture, { labels, region, language }: Wording): SaidChart {
  const { name, unit, arbitraryZero } = labels(indicator);
  const sums = sumsOf(region);
  const { word, times } = shownUnit(unit, language, 'full', sums);
  return {
    name: capitalised(name[language]),
    unit: word,
    hasLevel: !arbitraryZero,
    years: yearly
      .filter((row) => row.indicator === indicator)
      .map((row) => ({
        ...inShownUnit(row, row.unit, language, sums),
        year: Number(row.year),
        baseline: row.baseline * times,
      })),
  };
}
