import { estimateShown, indicatorName, scenarioTitle, unitShown } from '../../charts/naming.js';
import { effectOf } from '../../charts/rows.js';
import type { Context } from '../../language/context.js';
import { capitalised } from '../../language/english-phrases.js';
import { formatEstimate } from '../../language/numbers.js';
import type { UnitForm } from '../../language/units.js';
import { words } from '../../language/words.js';
import { isTheSameInAll } from '../../report/cells.js';
import type { EffectRow, SummaryRow } from '../../results/effect-row.js';
import type { PresentAndTargetRow } from '../../results/present-and-target.js';
import { excludesZero } from '../../statistics/estimable.js';
import { LOOK_WORDS } from './look-words.js';
import type { SaidCell, SaidTable, SaidTableRow } from './looks.js';

const MISSING: SaidCell = { text: '–', range: null, isClear: false };

interface Estimate {
  readonly mean: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A number with its interval, in the unit that it is shown in. */
export function saidCell(
  { language }: Pick<Context, 'language'>,
  { mean, low, high }: Estimate,
  { signed = false, isClear = false } = {},
): SaidCell {
  if (!Number.isFinite(mean)) return MISSING;
  const text = formatEstimate(mean, low, high, { signed });
  const hasRange = text.low !== null && text.high !== null && !isTheSameInAll({ mean, low, high });
  return { text: text.mean, range: hasRange ? words(language).range(text.low, text.high) : null, isClear };
}

/** A difference to the first scenario. */
export function effectCell(context: Context, effect: EffectRow | undefined): SaidCell {
  if (effect === undefined) return MISSING;
  const shown = estimateShown(context, effect, effect.unit);
  return saidCell(context, shown, { signed: true, isClear: excludesZero(effect, context.comparison) });
}

function levelCell(context: Context, { mean, p05, p95, unit, indicator }: SummaryRow): SaidCell {
  // Nothing says what the zero of some is: their levels mean nothing.
  if (context.labels(indicator).arbitraryZero === true) return MISSING;
  return saidCell(context, estimateShown(context, { mean, low: p05, high: p95 }, unit));
}

/** The unit of an indicator, without what its name says already. */
export function unitBeside(name: string, unit: string): string {
  if (unit === name) return '';
  return unit.startsWith(`${name} `) ? unit.slice(name.length + 1) : unit;
}

/** An indicator as the first column of a table names it. */
export function namedRow(
  context: Context,
  indicator: string,
  form: UnitForm,
): Pick<SaidTableRow, 'name' | 'unit'> {
  const name = indicatorName(context, indicator);
  const { word } = unitShown(context, context.labels(indicator).unit, form);
  return { name: capitalised(name), unit: unitBeside(name, word) };
}

/** Today beside the last year, without the policy and with it. */
export function levelsTable(context: Context, rows: readonly PresentAndTargetRow[]): SaidTable {
  const { comparison, language } = context;
  const text = LOOK_WORDS[language];
  const { policyYear } = comparison.region;
  const last = policyYear + comparison.horizon - 1;
  const [, ...alternatives] = comparison.scenarios;
  const names = alternatives.map((scenario) => scenarioTitle(context, scenario));
  return {
    title: text.levels,
    head: [
      text.indicator,
      text.present(policyYear),
      text.without(last),
      ...names.flatMap((name) => [
        text.withPolicy(last, name),
        names.length === 1 ? text.difference(last) : text.differenceTo(name),
      ]),
    ],
    rows: rows.map((row) => ({
      ...namedRow(context, row.indicator, 'full'),
      cells: [
        levelCell(context, row.present),
        levelCell(context, row.without),
        ...row.alternatives.flatMap(({ level, effect }) => [
          levelCell(context, level),
          effectCell(context, effect),
        ]),
      ],
    })),
    notes: [text.levelsNote],
  };
}

/** Differences over the horizon, a column a strategy. */
export function effectsTable(
  context: Context,
  indicators: readonly string[],
  { title, notes }: Pick<SaidTable, 'title' | 'notes'>,
): SaidTable {
  const { comparison, language } = context;
  const [, ...alternatives] = comparison.scenarios;
  return {
    title,
    head: [LOOK_WORDS[language].indicator, ...alternatives.map((one) => scenarioTitle(context, one))],
    rows: indicators.map((indicator) => ({
      ...namedRow(context, indicator, 'total'),
      cells: alternatives.map(({ id }) => effectCell(context, effectOf(comparison, id, indicator))),
    })),
    notes,
  };
}
