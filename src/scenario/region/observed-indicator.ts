import type { Indicator } from '../../model/entries/indicator.js';
import type { Bilingual } from '../reading/bilingual.js';
import type { SourceDocument } from '../reading/document.js';
import type { InputIssue } from '../reading/issues.js';
import { nearestName } from '../reading/nearest-name.js';
import { describe, issueAt } from '../reading/validate.js';
import { kindOfUnit, type UnitKind } from './unit-kind.js';

/** What of a row says which indicator it observes, as far as it could be read. */
interface ObservingRow {
  readonly indicator?: string | undefined;
  readonly observes?: string | undefined;
  readonly unit?: string | undefined;
}

/** The indicator that each series observes: what a row of it says, else its own name where that is an indicator; else empty. */
export function observedBy(
  rows: readonly ObservingRow[],
  indicators: readonly Indicator[],
): ReadonlyMap<string, string> {
  const observed = new Map(indicators.map(({ id }) => [id, id]));
  for (const { indicator = '', observes = '' } of rows) {
    if (!observed.has(indicator) || observed.get(indicator) === '') observed.set(indicator, observes);
  }
  return observed;
}

/**
 * What holds of `observes`: it names an indicator of the model, one for all rows of a series and none but itself for a series
 * that has an indicator's name; and what was counted is of the kind of the indicator, money for money and so on.
 */
export function observesIssues(
  document: SourceDocument,
  rows: readonly ObservingRow[],
  {
    indicators,
    currency,
  }: { readonly indicators: readonly Indicator[]; readonly currency: string | undefined },
): InputIssue[] {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const observed = observedBy(rows, indicators);
  return rows.flatMap(({ indicator = '', observes = '', unit = '' }, index) => {
    if (observes === '') return [];
    const wrong = (column: string, found: Bilingual, expected: Bilingual, near: string | null = null) => [
      issueAt(document, [index, column], found, expected, near),
    ];
    const one = known.get(observes);
    if (one === undefined) {
      const near = nearestName(observes, [...known.keys()]);
      return wrong('observes', describe(observes), AN_INDICATOR, near);
    }
    const first = observed.get(indicator)!;
    if (observes !== first) {
      const expected = known.has(indicator) ? sameAsName(first) : sameAsFirst(first);
      return wrong('observes', describe(observes), expected);
    }
    const kind = kindOfUnit(one.unit, currency);
    return unit === '' || observes === indicator || kindOfUnit(unit, currency) === kind
      ? []
      : wrong('unit', describe(unit), ofKind(kind, one.id));
  });
}

const AN_INDICATOR: Bilingual = {
  en: 'an indicator of the model (medinno list indicators), or nothing',
  zh: '模型指标的代码（见 medinno list indicators），或留空',
};

const sameAsName = (name: string): Bilingual => ({
  en: `${name}, the indicator that the series is named after; a series of another name may observe another`,
  zh: `${name}（即序列名所指的指标；若对应其他指标，请更改序列名）`,
});

const sameAsFirst = (first: string): Bilingual => ({
  en: `${first}, as another row of the series says`,
  zh: `${first}（与该序列其他行一致）`,
});

const KINDS: Readonly<Record<UnitKind, Bilingual>> = {
  money: { en: 'money', zh: '金额' },
  fraction: { en: 'a fraction, as 0.15', zh: '比例，如 0.15' },
  rate: { en: 'a rate or scale', zh: '比率或指数' },
  time: { en: 'years', zh: '年数' },
  count: { en: 'a count, as persons or papers', zh: '人数、篇数等数量' },
};

function ofKind(kind: UnitKind, id: string): Bilingual {
  const { en, zh } = KINDS[kind];
  return { en: `${en}, which the indicator ${id} is`, zh: `${zh}（与指标 ${id} 同类）` };
}
