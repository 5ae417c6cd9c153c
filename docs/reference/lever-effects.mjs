// What runs of a lever alone led to, from the tables of `npm run levers`.
import { interval, number } from '../levers/page.mjs';
import { saturationOf, thresholdOf } from '../levers/response.mjs';
import { storedRows } from '../levers/stored.mjs';
import { statements, table } from './markdown.mjs';

const SHOWN = ['papers', 'hits', 'dalysAverted', 'netHealthBenefit'];
/** Years after which effects are shown. */
const YEARS = 20;

const effects = storedRows('effects.csv');
const league = storedRows('league.csv');

/** Effect at the usual dose, and how it goes on with money; nothing of a lever that was not run yet. */
export function effectsOf(lever) {
  const own = effects.filter((row) => row.lever === lever.id && row.years === YEARS && row.part === '');
  if (own.length === 0) return [];
  const bySum = league.filter((row) => row.lever === lever.id && row.sum > 0);
  return [
    statements({
      [`effect of ${number(own[0].dose)} ${own[0].doseUnit} over ten years, after ${YEARS}`]: SHOWN.map(
        (indicator) => `\`${indicator}\` ${interval(own.find((row) => row.indicator === indicator))}`,
      ).join(', '),
      ...(bySum.length === 0 ? {} : responseOf(bySum)),
    }),
    ...(bySum.length === 0 ? [] : [responseTable(bySum)]),
  ];
}

function responseOf(rows) {
  const by = (indicator) => rows.filter((row) => row.indicator === indicator);
  const said = (sumOf, none) =>
    SHOWN.map((indicator) => {
      const sum = sumOf(by(indicator));
      return `\`${indicator}\` ${sum === null ? none : `${sum} million`}`;
    }).join(', ');
  const most = rows.find(({ isMost }) => isMost);
  return {
    'threshold, the lowest sum a year whose mean effect is told apart from none': said(
      thresholdOf,
      'none tried',
    ),
    'saturation, the sum a year from which on a further million brings less than half of the first': said(
      saturationOf,
      'not seen',
    ),
    ...(most === undefined
      ? {}
      : {
          'most that it can use': `${number(most.dose)} ${most.doseUnit}, ${number(most.cost)} million a year`,
        }),
  };
}

function responseTable(rows) {
  const sums = [...new Set(rows.map(({ sum }) => sum))];
  const at = (sum, indicator) => rows.find((row) => row.sum === sum && row.indicator === indicator);
  return table(sums, {
    'million CNY a year': (sum) => sum,
    dose: (sum) => {
      const { dose, doseUnit } = at(sum, SHOWN[0]);
      return `${number(dose)} ${doseUnit}`;
    },
    ...Object.fromEntries(
      SHOWN.map((indicator) => [`\`${indicator}\``, (sum) => interval(at(sum, indicator))]),
    ),
  });
}
