import { countedIn } from '../language/counted-in.js';
import { capitalised } from '../language/english-phrases.js';
import { finestBeside, formatNumber } from '../language/numbers.js';
import { texts } from '../language/texts.js';
import { unitWord } from '../language/units.js';
import { words } from '../language/words.js';
import { AREAS } from '../model/place/region.js';
import { excludesZero } from '../statistics/estimable.js';
import { cellTable } from './cell-table.js';
import { chart } from './chart.js';
import type { ChartContext } from './chart-context.js';
import { scenarioTitle } from './naming.js';
import { amountText, scenariosIn } from './part-rows.js';
import { effectOf, rankedEffects } from './rows.js';

const TEXT = texts({
  en: {
    title: (area: string, sure: number, all: number) =>
      `Most health is gained in ${area}; ${sure} of ${all} effects by area are clear`,
    measure: (years: number, unit: string) =>
      `${capitalised(unit)} averted over ${years} years against spending nothing, by area of disease: means.`,
    reading: 'Blue: clear gain; orange: clear loss; grey number on white: the 95% interval includes 0.',
  },
  zh: {
    title: (area, sure, all) => `健康收益最多的是${area}；${all} 项分领域效应中有 ${sure} 项明确`,
    measure: (years, unit) =>
      `${years} 年内与不增加投入相比避免的健康损失（${unit}），按疾病领域划分，均值。`,
    reading: '蓝色：明确的收益；橙色：明确的损失；白底灰字：95% 区间含 0。',
  },
});

function rowsOf(context: ChartContext) {
  const { comparison, language } = context;
  return rankedEffects(comparison, 'dalysAverted').flatMap(({ scenario }) =>
    AREAS.flatMap((area) => {
      const effect = effectOf(comparison, scenario.id, 'dalysAverted', `area=${area}`);
      if (effect === undefined) return [];
      const { mean, low, high } = effect;
      const name = scenarioTitle(context, scenario);
      const areaName = words(language).areas[area];
      return [
        {
          scenario: scenario.id,
          name,
          area,
          areaName,
          mean,
          low,
          high,
          sure: excludesZero(effect, comparison),
        },
      ];
    }),
  );
}

type Row = ReturnType<typeof rowsOf>[number];

/** Areas by the health gained in them by all alternatives together, most first. */
function areasByGain(rows: readonly Row[]): Row[] {
  const gain = (area: string) =>
    rows.filter((row) => row.area === area).reduce((sum, { mean }) => sum + mean, 0);
  const first = AREAS.flatMap((area) => rows.find((row) => row.area === area) ?? []);
  return first.sort((a, b) => gain(b.area) - gain(a.area));
}

/** Shades reach their darkest at the second largest effect of all, so that one outlier does not bleach the others. */
function darkestAt(rows: readonly Row[]): number {
  const sizes = rows.map(({ mean }) => Math.abs(mean)).sort((a, b) => b - a);
  return sizes[Math.min(Math.floor(sizes.length / 10), sizes.length - 1)] || 1;
}

/** Cells of a telephone have no room for millions: there they are counted in thousands, in Chinese in ten thousands. */
const countOf = ({ form, language }: ChartContext, rows: readonly Row[]) =>
  countedIn(unitWord('DALYs', language), form === 'narrow' ? rows.map(({ mean }) => mean) : [], language);

/** Health effects by area of disease as a table of shaded cells, the areas with most gain first. */
export const healthByArea = chart({
  id: 'health-by-area',
  rows: rowsOf,
  title: ({ language }, rows) => {
    const sure = rows.filter((row) => row.sure).length;
    return TEXT[language].title(areasByGain(rows)[0].areaName, sure, rows.length);
  },
  reading: (context, rows) => {
    const { measure, reading } = TEXT[context.language];
    return [measure(context.comparison.horizon, countOf(context, rows).word), reading];
  },
  plot: (context, rows) => {
    const { times } = countOf(context, rows);
    const areas = areasByGain(rows);
    const darkest = darkestAt(rows);
    const finest = finestBeside(rows.map(({ mean }) => mean * times));
    const table = scenariosIn(rows).map((scenario) => {
      const own = rows.filter((row) => row.scenario === scenario);
      const cells = areas.map(({ area }) => {
        const row = own.find((one) => one.area === area);
        if (row === undefined) return undefined;
        const shade = row.sure ? row.mean / darkest : 0;
        return {
          text: formatNumber(row.mean * times, 2, row.sure ? {} : { finest }),
          shade,
          quiet: !row.sure,
        };
      });
      return { name: own[0].name, cells };
    });
    return cellTable(
      areas.map(({ areaName }) => capitalised(areaName)),
      table,
      context.form,
    );
  },
  inWords: (context, rows) => rows.map((row) => `${row.name}, ${row.areaName}: ${amountText(context, row)}`),
});
