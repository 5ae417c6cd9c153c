import type {
  ControlOfYear,
  Explanation,
  LeanedOn,
  LeverOfYear,
  PartsOf,
  Term,
} from '../results/explanation.js';

/** Digits that tell numbers apart without hiding behind them; the JSON document has all. */
const DIGITS = 6;

/** An explanation as plain text: the number, what it is a sum of, what it leans on, what was done in the year. */
export function explanationText(told: Explanation): string {
  const { scenario, draw, replicate, seed, indicator, year, name, value, unit, definition, status } = told;
  const blocks = [
    [
      `${indicator} (${name}) in ${year}: ${number(value)} ${unit}`,
      `  run ${scenario}:${draw}:${replicate}, seed ${seed}`,
      `  ${definition}`,
      `  status: ${status}`,
    ],
    ...told.parts.map(partLines),
    termLines(told.terms),
    parameterLines(told.parameters, draw),
    controlLines(told.controls),
    leverLines(told.levers),
    programmeLines(told),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const number = (value: number): string => String(Number(value.toPrecision(DIGITS)));

function partLines({ dimension, addUp, values }: PartsOf): string[] {
  const title = addUp ? `By ${dimension}, adding up to it` : `By ${dimension}, each another reading of it`;
  return [title, ...values.map(({ part, value }) => `  ${part}: ${number(value)}`)];
}

function termLines(terms: readonly Term[]): string[] {
  if (terms.length === 0) return [];
  return [
    'Sum of',
    ...terms.map(
      ({ indicator, weight, value, unit }) =>
        `  ${number(weight)} × ${indicator} ${number(value)} ${unit} = ${number(weight * value)}`,
    ),
  ];
}

function parameterLines(parameters: readonly LeanedOn[], draw: number): string[] {
  if (parameters.length === 0) return [];
  return [
    `Parameters it leans on, in draw ${draw}`,
    ...parameters.flatMap(({ parameter, text, value, usual, unit, range, overridden, grade, source }) => {
      const where = overridden
        ? `set by the scenario, usually ${number(usual)}`
        : range === null
          ? 'never varied'
          : `${range.map(number).join(' to ')}, point value ${number(usual)}`;
      return [
        `  ${parameter} = ${number(value)}${unit === '1' ? '' : ` ${unit}`} (${where}; grade ${grade}): ${text}`,
        `    ${source}`,
      ];
    }),
  ];
}

function controlLines(controls: readonly ControlOfYear[]): string[] {
  const moved = controls.filter(({ baseline, value }) => baseline !== value);
  if (moved.length === 0) return ['Every rule and rate of the year as in the baseline'];
  return [
    'Rules and rates of the year that differ from the baseline',
    ...moved.map(
      ({ control, baseline, value }) => `  ${control}: ${number(value)} instead of ${number(baseline)}`,
    ),
  ];
}

function leverLines(levers: readonly LeverOfYear[]): string[] {
  if (levers.length === 0) return [];
  return [
    'Levers of the year',
    ...levers.flatMap(({ lever, name, unit, doseAsked, dose, price, asked, paid, moved }) => [
      `  ${lever} (${name}): dose ${number(dose)} of ${number(doseAsked)} ${unit}${price === null ? '' : `, priced at ${number(price)} million CNY`}; asked ${number(asked)}, paid ${number(paid)} million CNY`,
      ...moved.map(({ control, from, to }) => `    ${control} from ${number(from)} to ${number(to)}`),
    ]),
  ];
}

function programmeLines({ programme }: Explanation): string[] {
  if (programme === null) return [];
  const { payer, amount, asked, paid, toCall } = programme;
  return [
    `Programme of ${payer}, ${number(amount)} million CNY a year`,
    `  its levers asked ${number(asked)}; paid ${number(paid)}, of it ${number(toCall)} to the competitive call (callMoney), since the levers could not spend it`,
  ];
}
